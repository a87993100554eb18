/** What must be so after a row: of the rules, of the words, of the records, and of the transaction that comes next. */
import { plain } from '../test/kernel/rules.ts';
import { until } from '../test/kernel/run.ts';
import { falseWords } from './claims.ts';
import { applyNext, historyAgrees } from './next.ts';
import type { Row } from './row.ts';
import { guards, type Scene } from './scene.ts';

/** Hears of all that is not as it must be. */
export type Complain = (problem: string) => void;

/** The live rules must be the right ones, in time; `past` is how many seconds after the deadline they were. */
export async function judgeRules(
  { expected }: Row,
  scene: Scene,
  past: number | undefined,
  complain: Complain,
): Promise<void> {
  const live = await scene.live();
  const kept = scene.lab.journal.decision()?.kind === 'keep';
  const { within = 10 } = expected;
  const wanted = expected.rules === 'decided' ? (kept ? 'new' : 'old') : expected.rules === 'new' ? 'new' : 'old';
  if (live !== wanted) complain(`the ${wanted} rules must be live, but these are:\n${await scene.lab.rules()}`);
  if (expected.rules === 'old' && kept) complain('keep is on file');
  if (expected.rules === 'new' && !kept) complain('keep is not on file');
  if (wanted === 'old' && past !== undefined && past > within)
    complain(`the old rules were back ${past.toFixed(1)} s past the deadline, not within ${within}`);
}

/** No sentence on any screen may be wrong. Returns what is on the terminal by now. */
export async function judgeWords({ expected }: Row, scene: Scene, complain: Complain): Promise<string> {
  const screen = scene.session.screen();
  const truth = await scene.truth(scene.lab.journal.has('touched'));
  for (const said of [{ text: screen, truth }, ...scene.said]) falseWords(said.text, said.truth).forEach(complain);
  if (expected.says && !expected.says.test(screen)) complain(`it does not say ${String(expected.says)}`);
  return screen;
}

/**
 * The rules of the other family; with their counters, where nothing goes over a network. Tables that hold nothing are left
 * out: to the kernel they are the same as none.
 */
export async function rulesOfOthers({ traffic }: Row, scene: Scene): Promise<string> {
  const rules = await scene.otherFamily();
  if (traffic) return plain(rules);
  const tables = rules.split(/(?<=^COMMIT)\n/m);
  return tables.filter((table) => !/^\*\S+(?:\n:\S+ ACCEPT \[0:0\])*\nCOMMIT$/.test(table.trim())).join('\n');
}

/** Everybody was killed: then `status` must say that nobody guards, and `rollback` must mend it. */
export async function mend(scene: Scene, complain: Complain): Promise<void> {
  const { stdout } = await scene.login('status');
  if (!stdout.includes('NOBODY GUARDS')) complain(`status does not say that nobody guards:\n${stdout}`);
  const { status } = await scene.login('rollback');
  if (status !== 0) complain(`rollback ended with ${status}`);
  await until('the old rules are back', async () => (await scene.live()) === 'old', 10);
}

/** Others apply and keep rules; whoever was stopped wakes up only then, and must neither harm these nor say wrong words. */
export async function judgeNext(row: Row, scene: Scene, screen: string, complain: Complain): Promise<void> {
  const { journal } = scene.lab;
  const [id, kept] = [journal.id(), journal.decision()?.kind === 'keep'];
  const touched = journal.has('touched');
  await applyNext(scene);
  if (id !== undefined && touched) (await historyAgrees(scene, id, kept)).forEach(complain);
  if (!row.wakeLate) return;
  await row.wakeLate(scene);
  await until('nobody is left', () => guards(scene.lab).length === 0, 20, 0.3);
  const woken = scene.session.screen().slice(screen.length);
  const truth = { ...(await scene.truth(true)), earlier: kept ? ('keep' as const) : ('rollback' as const) };
  for (const what of falseWords(woken, truth)) complain(`woken late, ${what}`);
  if (!(await scene.lab.rules()).includes(scene.known.next))
    complain(`woken late, it made of the rules: ${await scene.state()}`);
}
