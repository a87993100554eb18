/**
 * Finds a line by asking the kernel about ever smaller texts, where nobody names it. Each try is a load; their number grows
 * with the logarithm of that of the lines.
 */
import type { BadEnd } from './answer.ts';
import type { Asker, Question } from './ask.ts';
import { jumpsWithin, kindOf, onlyAdds, onlySection, type Section, sectionsOf } from './draft.ts';

/** A line to blame. */
export interface Culprit {
  readonly line: number;
  /** The jump that makes it one. */
  readonly through?: number | undefined;
}

/**
 * First chains and jumps alone: when they are refused, the first jump with which they are is the culprit (it closes a loop,
 * or is wrong in itself). Else the first other rule that is refused beside them. Undefined when that cannot be found out.
 */
export async function culpritIn(asker: Asker, question: Question, section: Section): Promise<Culprit | undefined> {
  const lines = onlySection(question.lines, section);
  const all: number[] = [];
  for (let line = section.head + 1; line < (section.commit ?? section.last + 1); line += 1) {
    if (kindOf(lines[line - 1] ?? '') === 'rule') all.push(line);
  }
  const refusedWith = async (wanted: readonly number[]): Promise<boolean | undefined> => {
    const left = new Set(all);
    for (const line of wanted) left.delete(line);
    const text = lines.map((line, index) => (left.has(index + 1) ? '#' : line));
    const answer = await asker.ask({ ...question, lines: text, finalNewline: true });
    if (answer.kind === 'unfinished') return undefined;
    return answer.kind === 'refused' && answer.complaints.some(({ by }) => by === 'kernel');
  };
  if ((await refusedWith(all)) !== true) return undefined;
  const among = async (candidates: readonly number[], beside: readonly number[]): Promise<number | undefined> => {
    const count = await firstThat(candidates.length, (first) =>
      refusedWith([...beside, ...candidates.slice(0, first)]),
    );
    return candidates[count - 1];
  };
  // Lines that mean what the lines before them make them mean can only be left out from the end.
  const plain = all.every((line) => onlyAdds(lines[line - 1] ?? ''));
  if (!plain) return culprit(await among(all, []));
  const isJump = jumpsWithin(lines, section);
  const jumps = all.filter(isJump);
  if ((await refusedWith(jumps)) === true) return culprit(await among(jumps, []));
  const others = all.filter((each) => !isJump(each));
  const line = await among(others, jumps);
  return culprit(line, line === undefined ? undefined : await among(jumps, [line]));
}

function culprit(line: number | undefined, through?: number): Culprit | undefined {
  return line === undefined ? undefined : { line, through };
}

/** The first line with which a text gets the same bad end, for those that name none; undefined when time ends before. */
export async function firstLineThat(asker: Asker, question: Question, end: BadEnd): Promise<number | undefined> {
  const { lines } = question;
  const line = await firstThat(lines.length, async (count) => {
    const open = sectionsOf(lines.slice(0, count)).at(-1);
    const closed = open === undefined || open.commit !== undefined;
    const text = [...lines.slice(0, count), ...(closed ? [] : ['COMMIT'])];
    const { kind } = await asker.ask({ ...question, lines: text, finalNewline: true });
    return kind === 'unfinished' ? undefined : kind === end.kind;
  });
  return line === 0 ? undefined : line;
}

/** The smallest count for which it holds, known that it holds for `all`; 0 when it holds for none, or time ends. */
async function firstThat(all: number, holds: (count: number) => Promise<boolean | undefined>): Promise<number> {
  let [low, high] = [0, all];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const answer = await holds(middle);
    if (answer === undefined) return 0;
    if (answer) high = middle;
    else low = middle + 1;
  }
  return high;
}
