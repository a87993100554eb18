/** Puts a text to iptables-restore in a throw-away namespace, and sees to it that its answer is about all of the text. */
import type { RestoreResult, Sandbox, Tools, TryOutRequest } from '../system/system.ts';
import { type Answer, type Complaint, readAnswer } from './answer.ts';
import { sectionsOf } from './draft.ts';
import { inPieces, pieceSizes, uncuttable } from './pieces.ts';
import type { Level } from './verdict.ts';

/** A text to ask about. */
export interface Question {
  readonly lines: readonly string[];
  /** Whether the last line ends in a line feed; a last `COMMIT` that does not is none to legacy. */
  readonly finalNewline: boolean;
  /** Lines for `ipset restore`. */
  readonly sets: readonly string[];
}

/** Asks; whether every id had a meaning there is known from the first answer on. */
export interface Asker {
  ask(question: Question): Promise<Answer>;
  readonly ids: () => 'all' | 'some';
}

/** What is asked, and how long it may take: `remaining` gives the seconds that are left. */
export interface AskerOptions {
  readonly sandbox: Sandbox;
  readonly tools: Tools;
  readonly level: Exclude<Level, 'parser'>;
  readonly remaining: () => number;
}

/** How one text is loaded. */
interface Manner extends Pick<TryOutRequest, 'noflush' | 'sets'> {
  readonly tables: readonly string[];
}

/** No program takes this line: whoever complains of it has read, and committed, all that is before it. */
const sentinelLine = 'safeapply: the end of the file';

/** Makes an asker; the size of pieces that worked is kept for the next question. */
export function makeAsker({ sandbox, tools, level, remaining }: AskerOptions): Asker {
  let ids: 'all' | 'some' = 'all';
  let sizes: readonly (number | undefined)[] = [undefined, ...pieceSizes];

  const load = async (text: string, { sets, tables, noflush }: Manner): Promise<RestoreResult> => {
    const limit = remaining();
    if (limit <= 0) return { exitCode: undefined, stderr: '' };
    if (level === 'test') return await sandbox.readThrough({ tools, text, tables, limit });
    const result = await sandbox.tryOut({ tools, text, noflush, sets, limit });
    ids = result.ids;
    return result;
  };

  const askWhole = async ({ lines, finalNewline, sets }: Question, how: Pick<Manner, 'noflush'>): Promise<Answer> => {
    const sections = sectionsOf(lines);
    const manner = { ...how, sets, tables: sections.map(({ table }) => table) };
    const commits = new Set(sections.map(({ commit }) => commit));
    const isCommit = (line: number): boolean => commits.has(line);
    const text = lines.map((line) => `${line}\n`).join('');
    const closed = sections.every(({ commit }) => commit !== undefined);
    if (!finalNewline || !closed) {
      const bare = finalNewline ? text : text.slice(0, -1);
      const answer = readAnswer(await load(bare, manner), { sentinel: undefined, isCommit });
      if (answer !== 'ended') return answer;
      // A table that is still open was never committed, whatever the status says.
      if (!closed) return { kind: 'stopped' };
    }
    const sentinel = lines.length + 1;
    const answer = readAnswer(await load(`${text}${sentinelLine}\n`, manner), { sentinel, isCommit });
    return answer === 'ended' ? { kind: 'stopped' } : answer;
  };

  const ask = async (question: Question): Promise<Answer> => {
    for (;;) {
      const [size] = sizes;
      const answer = await (size === undefined ? askWhole(question, { noflush: false }) : askInPieces(question, size));
      if (answer.kind !== 'too-large' || sizes.length === 1 || uncuttable(question.lines) !== undefined) return answer;
      sizes = sizes.slice(1);
    }
  };

  const askInPieces = async (question: Question, size: number): Promise<Answer> => {
    const { lines, origin } = inPieces(question.lines, size);
    const answer = await askWhole({ ...question, lines }, { noflush: true });
    if (answer.kind !== 'refused') return answer;
    const back = (complaint: Complaint): Complaint => ({ ...complaint, line: origin[complaint.line - 1] ?? 0 });
    return { ...answer, complaints: answer.complaints.map(back) };
  };

  return { ask, ids: () => ids };
}
