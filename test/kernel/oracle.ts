/**
 * Asks the real iptables of this machine about many single rules: whether it takes each, what it says, and what
 * iptables-save prints of it. Many rules go through one load, with a marked rule between them; whatever is refused there,
 * or could see its neighbours there, is asked once more alone, so that the answer is the one that the rule alone gets.
 */
import type { Backend } from './needs.ts';
import { openRestorer, type Loaded, type Restorer } from './restorer.ts';

/** One rule, in bytes (one character for each), as it stands after `-A CHAIN `. */
export interface Question {
  readonly family: 'ipv4' | 'ipv6';
  readonly table: string;
  readonly chain: string;
  readonly rule: string;
  /** User chains that are declared before it. */
  readonly chains?: readonly string[];
  /** Whole lines that are loaded before it, such as `-A FORWARD -j WEB`. */
  readonly before?: readonly string[];
}

/** What iptables did with it. */
export interface Answer {
  /** Whether it was committed to the kernel. */
  readonly accepted: boolean;
  /** The exit status of iptables-restore; 128 and the signal's number when one killed it. */
  readonly status: number;
  /**
   * What it wrote to standard error, without the program's name and the lines that only count: parts joined by " / ".
   * Warnings about a rule that was taken are only there when it was asked alone.
   */
  readonly says: string;
  /** The rules that iptables-save printed, without `-A CHAIN `; a rule with a line feed inside has one too. */
  readonly prints: readonly string[];
}

/** How to ask. */
export interface OracleOptions {
  /** How many rules go through one load; 1 asks each alone. */
  readonly batch?: number;
  /** Shell lines that run in the namespace first, such as `ipset create s1 hash:ip`. */
  readonly prepare?: readonly string[];
}

/** Rules that share something by its name with others in the namespace: asked alone. */
const sharing = /rateest|idletimer|hashlimit|recent|nfacct/i;

/** The answers to the questions, in their order. Everything happens in one namespace, which is gone afterwards. */
export async function ask(
  backend: Backend,
  questions: readonly Question[],
  { batch = 48, prepare = [] }: OracleOptions = {},
): Promise<readonly Answer[]> {
  const restorer = openRestorer(backend, prepare);
  const answers = new Map<Question, Answer>();
  try {
    for (const together of batches(questions, batch)) await solve(restorer, together, answers);
  } finally {
    await restorer.close();
  }
  return questions.map((question) => answers.get(question) ?? nothing);
}

const nothing: Answer = { accepted: false, status: 1, says: 'never asked', prints: [] };

/** Questions of one place, at most `size` of them; those that must not see each other by themselves. */
function batches(questions: readonly Question[], size: number): readonly (readonly Question[])[] {
  const alone = (question: Question): boolean =>
    size < 2 || question.rule.includes('\n') || sharing.test(question.rule);
  const places = new Map<string, Question[]>();
  for (const question of questions.filter((each) => !alone(each))) {
    const { family, table, chain, chains, before } = question;
    const place = JSON.stringify([family, table, chain, chains, before]);
    places.set(place, [...(places.get(place) ?? []), question]);
  }
  const cut = (place: readonly Question[]): readonly (readonly Question[])[] =>
    Array.from({ length: Math.ceil(place.length / size) }, (_, n) => place.slice(n * size, (n + 1) * size));
  return [...questions.filter(alone).map((question) => [question]), ...[...places.values()].flatMap(cut)];
}

async function solve(restorer: Restorer, together: readonly Question[], answers: Map<Question, Answer>): Promise<void> {
  const [first, second] = together;
  if (first === undefined) return;
  if (second === undefined) {
    answers.set(first, await askAlone(restorer, first));
    return;
  }
  const { input, firstLine } = inputFor(together, 'with marks');
  const loaded = await restorer.load({ ...first, input });
  if (loaded.saved !== undefined) {
    const found = printedBetweenMarks(loaded.saved, first.chain, together.length);
    if (found !== undefined) {
      together.forEach((question, n) => answers.set(question, taken(loaded, found[n] ?? [], '')));
      return;
    }
  }
  const blamed = new Set(linesBlamed(loaded.stderr).map((line) => together[(line - firstLine) / 2]));
  const refused = together.filter((question) => blamed.has(question));
  for (const question of refused) answers.set(question, await askAlone(restorer, question));
  const rest = together.filter((question) => !blamed.has(question));
  if (refused.length > 0) {
    await solve(restorer, rest, answers);
    return;
  }
  const middle = Math.ceil(rest.length / 2);
  await solve(restorer, rest.slice(0, middle), answers);
  await solve(restorer, rest.slice(middle), answers);
}

async function askAlone(restorer: Restorer, question: Question): Promise<Answer> {
  const loaded = await restorer.load({ ...question, input: inputFor([question], 'without marks').input });
  if (loaded.saved === undefined) {
    return { accepted: false, status: loaded.status, says: saying(loaded.stderr), prints: [] };
  }
  const prints = printed(loaded.saved, question.chain).slice(ownOf(question));
  if (prints.length > 0) return taken(loaded, prints);
  // Nothing to see: either the line was skipped (-6 to iptables), or the program left without COMMIT (-h).
  const marked = await restorer.load({ ...question, input: inputFor([question], 'with marks').input });
  const committed = printedBetweenMarks(marked.saved ?? '', question.chain, 1) !== undefined;
  return { ...taken(loaded, []), accepted: committed };
}

/** How many rules of the question's own chain stand before it. */
function ownOf({ before = [], chain }: Question): number {
  return before.filter((line) => line.startsWith(`-A ${chain} `)).length;
}

const mark = (n: number): string => `-m comment --comment oracle-mark-${n}`;

/** The input for one load, and the number of the line that the first question is on. */
function inputFor(
  together: readonly Question[],
  marks: 'with marks' | 'without marks',
): { readonly input: string; readonly firstLine: number } {
  const [{ table, chain, chains = [], before = [] } = { table: '', chain: '' }] = together;
  const heads = [`*${table}`, ...chains.map((name) => `:${name} - [0:0]`), ...before];
  const marked = (n: number): readonly string[] => (marks === 'with marks' ? [`-A ${chain} ${mark(n)}`] : []);
  const rules = together.flatMap(({ rule }, n) => [...marked(n), `-A ${chain} ${rule}`]);
  const lines = [...heads, ...rules, ...marked(together.length), 'COMMIT', ''];
  return { input: lines.join('\n'), firstLine: heads.length + marked(0).length + 1 };
}

/** The rules of a chain in a save. What follows a rule's first line up to the next rule belongs to it. */
function printed(saved: string, chain: string): readonly string[] {
  return saved
    .slice(0, saved.lastIndexOf('\nCOMMIT\n'))
    .split(/\n(?=-A )/)
    .slice(1)
    .filter((rule) => rule.startsWith(`-A ${chain} `) || rule === `-A ${chain}`)
    .map((rule) => rule.slice(`-A ${chain} `.length));
}

/** What stands between the marks, for each of `count` rules; undefined when not all the marks are there. */
function printedBetweenMarks(saved: string, chain: string, count: number): readonly (readonly string[])[] | undefined {
  const rules = printed(saved, chain);
  const places = Array.from({ length: count + 1 }, (_, n) => rules.indexOf(mark(n)));
  if (places.includes(-1)) return undefined;
  return places.slice(0, -1).map((place, n) => rules.slice(place + 1, places[n + 1]));
}

function taken({ status, stderr }: Loaded, prints: readonly string[], says = saying(stderr)): Answer {
  return { accepted: true, status, says, prints };
}

/** The lines that an error names: that of a parse error, or all those that nft's kernel part refused. */
function linesBlamed(stderr: string): readonly number[] {
  return [...stderr.matchAll(/^Error occurred at line: (\d+)|\bline (\d+)(?: failed|: [A-Z_]+ failed)/gm)].map(
    (found) => Number(found[1] ?? found[2]),
  );
}

/** Standard error as one line. */
function saying(stderr: string): string {
  return stderr
    .split('\n')
    .map((line) =>
      line.replace(/^\S*ip6?tables\S* v[\d.]+ \(\w+\): ?/, '').replace(/^\S*ip6?tables\S*: (?=line )/, 'P: '),
    )
    .filter((line) => line !== '' && !/^Error occurred at line: \d+$|^Try `/.test(line))
    .join(' / ');
}
