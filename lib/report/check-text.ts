/** What `check` says to people: each error with its line, what was not checked, and one sentence for each file. Pure. */
import type { CheckedFile, Skipped } from '../check/verdict.ts';
import { failureText } from './failure.ts';
import { visible, visibleWithTabs } from './lint-visible.ts';
import { familyName } from './words.ts';

/** The answers as text, each line ended by a line feed. */
export function checkText(files: readonly CheckedFile[], { colour }: { readonly colour: boolean }): string {
  const paint = (code: string, text: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  return files
    .flatMap((file) => {
      const path = visible(file.path);
      const place = (line: number): string => paint('1', `${path}:${line}:`);
      return [
        ...file.errors.flatMap(({ line, message, text }) => [
          `${place(line)} ${paint('1;31', 'error:')} ${visible(message)}`,
          ...excerpt(text),
        ]),
        ...file.unchecked.map(
          ({ line, reason }) => `${place(line)} ${paint('1;36', 'not checked:')} ${visible(reason)}`,
        ),
        `${path}: ${verdict(file)}`,
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** Why the kernel was not asked about all of a file, as a clause. */
export function skippedText(skipped: Skipped): string {
  switch (skipped.kind) {
    case 'failure':
      return failureText(skipped.facts);
    case 'unusable':
      return `${skipped.program} does not take even the simplest rules in a throw-away network namespace: ${visible(skipped.words)}`;
    case 'unfinished':
      return `the time was over before the load was (${skipped.seconds} s; --limit gives it more)`;
    case 'too-large':
      return `too much for one batch without root, and line ${skipped.line} depends on those before it, so that it can't be cut`;
    case 'many-errors':
      return `nothing was looked for after ${skipped.count} errors`;
  }
}

/** Columns of a line that are shown. */
const width = 118;

function excerpt(text: string): readonly string[] {
  if (text.trim() === '') return [];
  return [`  ${visibleWithTabs(text.slice(0, width))}${text.length > width ? '…' : ''}`];
}

function verdict(file: CheckedFile): string {
  const { accepted, errors, unchecked, skipped, level } = file;
  const more = skipped === undefined ? '' : `: ${skippedText(skipped)}`;
  if (accepted === true) return `taken by the kernel (${who(file)})`;
  if (accepted === false) {
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
    const by = level === 'kernel' ? '' : ', found without asking the kernel';
    return `refused, ${count} (${who(file)})${by}${more}`;
  }
  if (level === 'kernel') {
    const lines =
      unchecked.length === 1
        ? '1 line could not be checked as it stands'
        : `${unchecked.length} lines could not be checked as they stand`;
    return `nothing in it is refused, but ${lines} (${who(file)})`;
  }
  const asked = level === 'test' ? 'iptables-restore --test and safeapply' : 'safeapply';
  return `nothing wrong was found by ${asked}, but the kernel was NOT asked (${who(file)})${more}`;
}

function who({ family, backend }: CheckedFile): string {
  return [familyName(family), ...(backend === undefined ? [] : [backend])].join(', ');
}
