/**
 * Asks about one file again and again: what is wrong is left out, so that the next answer is about the rest; a false alarm
 * gets its relief; until nothing is refused any more, or there are errors enough, or the time is over.
 */
import { type Answer, type BadEnd, badEndText, type Complaint } from './answer.ts';
import type { Asker, Question } from './ask.ts';
import { firstLineThat } from './culprit.ts';
import { leaveOut, onlyAdds, sectionsOf, wordsOf } from './draft.ts';
import { type Place, reliefOf } from './false-alarm.ts';
import { uncuttable } from './pieces.ts';
import { type Blame, pinpoint } from './pinpoint.ts';
import type { Problem, Skipped, Unchecked } from './verdict.ts';

/** What came of it. */
export interface Trial {
  readonly errors: readonly Problem[];
  readonly unchecked: readonly Unchecked[];
  /** Why it ended before everything was taken. */
  readonly skipped: Skipped | undefined;
}

/** Where and for how long. */
export interface TrialOptions extends Omit<Place, 'ids'> {
  /** Seconds, for the message. */
  readonly limit: number;
}

type Refusal = Extract<Answer, { readonly kind: 'refused' }>;

/** Who mends this many errors will run it again anyhow. */
const enough = 20;

/** Puts the question, as often as it takes. */
export async function tryOut(asker: Asker, first: Question, { limit, ...place }: TrialOptions): Promise<Trial> {
  const errors: Problem[] = [];
  const unchecked: Unchecked[] = [];
  let { lines } = first;
  const ended = (skipped?: Skipped): Trial => ({ errors, unchecked, skipped });
  while (errors.length < enough) {
    const question = { ...first, lines };
    const answer = await asker.ask(question);
    if (answer.kind === 'taken') return ended();
    if (answer.kind === 'unfinished') return ended({ kind: 'unfinished', seconds: limit });
    if (answer.kind === 'too-large') return ended({ kind: 'too-large', line: uncuttable(lines) ?? 1 });
    const before = { ...place, ids: asker.ids() };
    const complaints = answer.kind === 'refused' ? answer.complaints : [];
    const relief = firstRelief(lines, complaints, before);
    if (relief !== undefined) {
      unchecked.push(...relief.unchecked);
      ({ lines } = relief);
      continue;
    }
    const left: number[] = [];
    for (const blame of await blamesFor(asker, question, answer)) {
      // It is out already, and refused all the same (the last line, where a COMMIT is missing): nothing more will come of it.
      if (errors.some(({ line }) => line === blame.line)) continue;
      const late = firstRelief(lines, [{ line: blame.line, words: blame.message, by: blame.by }], before);
      if (late === undefined) {
        errors.push({ line: blame.line, message: withWarning(blame, lines, answer) });
        left.push(blame.line);
        // Behind that jump there may be a thousand more of the kind, and a search for each.
        if (blame.through !== undefined) left.push(blame.through);
      } else {
        unchecked.push(...late.unchecked);
        ({ lines } = late);
      }
    }
    lines = without(lines, left);
    if (lines.every((line, index) => line === question.lines[index])) return ended();
  }
  return { errors: errors.slice(0, enough), unchecked, skipped: { kind: 'many-errors', count: enough } };
}

function firstRelief(
  lines: readonly string[],
  complaints: readonly Complaint[],
  place: Place,
): ReturnType<typeof reliefOf> {
  for (const complaint of complaints) {
    const relief = reliefOf(lines, complaint, place);
    if (relief !== undefined) return relief;
  }
  return undefined;
}

async function blamesFor(asker: Asker, question: Question, answer: Refusal | BadEnd): Promise<readonly Blame[]> {
  if (answer.kind === 'refused') return await pinpoint(asker, question, answer.complaints);
  const line = await firstLineThat(asker, question, answer);
  const place = line === undefined ? ' (which line it is was not found in time)' : '';
  return [{ line: line ?? 1, message: `${badEndText(answer)}${place}`, by: 'iptables' }];
}

/** `Extension LED revision 0 not supported, missing kernel module?` is said before, and of no line. */
function withWarning({ line, message }: Blame, lines: readonly string[], answer: Refusal | BadEnd): string {
  if (answer.kind !== 'refused') return message;
  const words = wordsOf(lines[line - 1] ?? '').map(({ text }) => text);
  const warning = answer.warnings.find((each) => words.includes(/^Extension (\S+) /u.exec(each)?.[1] ?? ''));
  return warning === undefined ? message : `${message}; ${warning}`;
}

/** Without a rule the rest means the same; without a chain it does not, so the whole table goes. */
function without(lines: readonly string[], left: readonly number[]): readonly string[] {
  const sections = sectionsOf(lines);
  const all = left.flatMap((line) => {
    const section = sections.find(({ head, last }) => head <= line && line <= last);
    if (section === undefined || onlyAdds(lines[line - 1] ?? '')) return [line];
    return Array.from({ length: section.last - section.head + 1 }, (_, index) => section.head + index);
  });
  return leaveOut(lines, all);
}
