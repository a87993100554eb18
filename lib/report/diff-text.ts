/** Differences as text for people: by table and chain, lines with - and + as in a unified diff. It says what diff found, no more. */
import { styleText } from 'node:util';
import { diffArrays } from 'diff';
import type { Change, FamilyChanges, Tell } from '../diff/change.ts';
import { visible } from './lint-visible.ts';

/** How to write. */
export interface DiffTextOptions {
  /** Whether to colour with terminal escapes; the words are the same either way. */
  readonly colour: boolean;
}

type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'underline';
interface Paint {
  (style: Style, text: string): string;
  readonly inColour: boolean;
}

/** The differences as lines, each ended by a line feed; the empty string when there are none. */
export function diffText(families: readonly FamilyChanges[], options: DiffTextOptions): string {
  const paint = paintIn(options);
  let text = '';
  for (const { family, changes } of families) {
    if (families.length > 1 && changes.length > 0) {
      text += `${paint('bold', family === 'ipv4' ? '# IPv4' : '# IPv6')}\n`;
    }
    const linesOf = newLines(paint);
    for (const change of changes) text += linesOf(change);
  }
  return text;
}

/** Writes the differences of one family as they come. */
export interface DiffWriter {
  readonly add: Tell;
  /** Writes what is left. */
  readonly end: () => void;
}

/** A writer of the same text in parts of some length: there may be a hundred thousand lines, and no one needs all of them in one string. */
export function newDiffWriter(options: DiffTextOptions, write: (part: string) => void): DiffWriter {
  const linesOf = newLines(paintIn(options));
  let part = '';
  const end = (): void => {
    if (part !== '') write(part);
    part = '';
  };
  const add = (change: Change): void => {
    part += linesOf(change);
    if (part.length >= partLength) end();
  };
  return { add, end };
}

/** Few writes, and little memory. */
const partLength = 100_000;

function paintIn({ colour: inColour }: DiffTextOptions): Paint {
  return Object.assign(
    (style: Style, text: string) =>
      inColour && text !== '' ? styleText(style, text, { validateStream: false }) : text,
    { inColour },
  );
}

/** What to write for each difference of a family, given one after the other. */
function newLines(paint: Paint): (change: Change) => string {
  let last: Change | undefined;
  return (change) => {
    const isOtherTable = last?.table !== change.table && !change.kind.startsWith('table-');
    const table = isOtherTable ? `${paint('bold', `*${change.table}`)}\n` : '';
    const place = continues(last, change) ? '' : `${paint('cyan', placeOf(change))}\n`;
    last = change;
    return `${table}${place}${changeLines(change, paint)}`;
  };
}

/** Whether a rule stands right after the one before, so that no new heading is needed. Other changes need none. */
function continues(last: Change | undefined, change: Change): boolean {
  if (change.position === undefined) return true;
  if (last?.table !== change.table || last.chain !== change.chain || last.position === undefined) return false;
  return Math.abs(change.position - last.position) <= 1;
}

function placeOf(change: Change): string {
  return `@@ ${visible(change.chain)} ${change.position ?? ''} @@`;
}

function changeLines(change: Change, paint: Paint): string {
  const { table, chain, before = '', after = '' } = change;
  switch (change.kind) {
    case 'added':
      return `${paint('green', `+ ${visible(after)}`)}\n`;
    case 'removed':
      return `${paint('red', `- ${visible(before)}`)}\n`;
    case 'moved':
      return `${paint('yellow', `~ ${visible(after)}  (moved here${from(change)})`)}\n`;
    case 'changed':
      return changedLines(visible(before), visible(after), paint);
    case 'policy':
      return `${paint('red', `- :${visible(chain)} ${visible(before)}`)}\n${paint('green', `+ :${visible(chain)} ${visible(after)}`)}\n`;
    case 'chain-added':
      return `${paint('green', `+ :${visible(chain)} -`)}\n`;
    case 'chain-removed':
      return `${paint('red', `- :${visible(chain)} -`)}\n`;
    case 'table-added':
      return `${paint('green', `+ *${table}`)}\n`;
    case 'table-removed':
      return `${paint('red', `- *${table}`)}\n`;
  }
}

function from({ beforeLine }: Change): string {
  return beforeLine === undefined ? '' : ` from line ${beforeLine}`;
}

/** Both versions, the words that differ underlined. */
function changedLines(before: string, after: string, paint: Paint): string {
  // Which words differ only colour can show.
  if (!paint.inColour) return `- ${before}\n+ ${after}\n`;
  const parts = diffArrays(before.split(' '), after.split(' '));
  const side = (style: 'red' | 'green', other: 'added' | 'removed', sign: string): string => {
    const words = parts
      .filter((part) => !part[other])
      .flatMap((part) =>
        part.value.map((word) => paint(style, part.added || part.removed ? paint('underline', word) : word)),
      );
    return `${[paint(style, sign), ...words].join(' ')}\n`;
  };
  return side('red', 'added', '-') + side('green', 'removed', '+');
}
