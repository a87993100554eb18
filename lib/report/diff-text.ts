/** Differences as text for people: by table and chain, lines with - and + as in a unified diff. It says what diff found, no more. */
import { styleText } from 'node:util';
import { diffArrays } from 'diff';
import type { Change, FamilyChanges } from '../diff/change.ts';
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
  const { colour: inColour } = options;
  const paint: Paint = Object.assign(
    (style: Style, text: string) =>
      inColour && text !== '' ? styleText(style, text, { validateStream: false }) : text,
    { inColour },
  );
  const several = families.length > 1;
  const lines = families
    .filter(({ changes }) => changes.length > 0)
    .flatMap(({ family, changes }) => [
      ...(several ? [paint('bold', family === 'ipv4' ? '# IPv4' : '# IPv6')] : []),
      ...familyLines(changes, paint),
    ]);
  return lines.map((line) => `${line}\n`).join('');
}

function familyLines(changes: readonly Change[], paint: Paint): readonly string[] {
  let last: Change | undefined;
  return changes.flatMap((change) => {
    const named = last?.table === change.table || change.kind.startsWith('table-');
    const heading = named ? [] : [paint('bold', `*${change.table}`)];
    const place = continues(last, change) ? [] : [paint('cyan', placeOf(change))];
    last = change;
    return [...heading, ...place, ...changeLines(change, paint)];
  });
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

function changeLines(change: Change, paint: Paint): readonly string[] {
  const before = visible(change.before ?? '');
  const after = visible(change.after ?? '');
  const chain = visible(change.chain);
  switch (change.kind) {
    case 'added':
      return [paint('green', `+ ${after}`)];
    case 'removed':
      return [paint('red', `- ${before}`)];
    case 'moved':
      return [paint('yellow', `~ ${after}  (moved here${from(change)})`)];
    case 'changed':
      return changedLines(before, after, paint);
    case 'policy':
      return [paint('red', `- :${chain} ${before}`), paint('green', `+ :${chain} ${after}`)];
    case 'chain-added':
      return [paint('green', `+ :${chain} -`)];
    case 'chain-removed':
      return [paint('red', `- :${chain} -`)];
    case 'table-added':
      return [paint('green', `+ *${change.table}`)];
    case 'table-removed':
      return [paint('red', `- *${change.table}`)];
  }
}

function from({ beforeLine }: Change): string {
  return beforeLine === undefined ? '' : ` from line ${beforeLine}`;
}

/** Both versions, the words that differ underlined. */
function changedLines(before: string, after: string, paint: Paint): readonly string[] {
  // Which words differ only colour can show.
  if (!paint.inColour) return [`- ${before}`, `+ ${after}`];
  const parts = diffArrays(before.split(' '), after.split(' '));
  const side = (style: 'red' | 'green', other: 'added' | 'removed', sign: string): string => {
    const words = parts
      .filter((part) => !part[other])
      .flatMap((part) =>
        part.value.map((word) => paint(style, part.added || part.removed ? paint('underline', word) : word)),
      );
    return [paint(style, sign), ...words].join(' ');
  };
  return [side('red', 'added', '-'), side('green', 'removed', '+')];
}
