/** The two sides of a ratio run by turns, and a run that did not do its work is no figure. */
import { type Command, emptyExpression, file, lint, restoreTest, safeapplyDiff, shown } from '../../bench/commands.ts';
import type { Sample } from '../../bench/meter.ts';
import { NotMeasured } from '../../bench/not-measured.ts';
import { type Found, runRounds } from '../../bench/rounds.ts';

const rules = file('mixed', 1000);
const shuffled = safeapplyDiff({ ...rules, variant: 'shuffled' });
const different = safeapplyDiff({ ...rules, variant: 'all-different' });
const fine: Sample = { wall: 1, cpu: 1, peak: 1, status: 0, said: '' };
const worked = (command: Command): Sample => ({ ...fine, status: command.status });

/** Runs rounds in which a run takes a second on the clock, and ends as told. */
async function runs(
  subjects: readonly Command[],
  yardstick: Command,
  { pairs = 2, budget = 100, fewest = 1, ends = worked } = {},
): Promise<{ readonly found: Found; readonly order: readonly string[] }> {
  const order: string[] = [];
  const run = (command: Command): Promise<Sample> => {
    order.push(shown(command));
    return Promise.resolve(ends(command));
  };
  const found = await runRounds({ name: '', subjects, yardstick }, { pairs, budget, fewest }, run, () => order.length);
  return { found, order };
}

test('each round is the yardstick and then every subject, and there are as many as asked for', async () => {
  const { found, order } = await runs([shuffled, different], emptyExpression);
  const round = [
    'node -e 0',
    'safeapply diff mixed-1k.rules mixed-1k-shuffled.rules',
    'safeapply diff mixed-1k.rules mixed-1k-all-different.rules',
  ];
  expect(order).toEqual([...round, ...round]);
  const once = { yardstick: fine, subjects: [worked(shuffled), worked(different)] };
  expect(found).toEqual({ kind: 'rounds', rounds: [once, once] });
});

test.each([
  { title: 'ends when its time is over', bounds: { pairs: 9, budget: 5, fewest: 1 }, count: 3 },
  { title: 'has its fewest rounds all the same', bounds: { pairs: 9, budget: 5, fewest: 4 }, count: 4 },
  { title: 'has all its rounds when there is time', bounds: { pairs: 9, budget: 17, fewest: 4 }, count: 9 },
])('a case $title', async ({ bounds, count }) => {
  const { found } = await runs([lint(rules)], emptyExpression, bounds);
  expect(found).toMatchObject({ kind: 'rounds', rounds: { length: count } });
});

test('safeapply that ends with another status has failed, at once, with its words', async () => {
  const ends = (command: Command): Sample =>
    command.program === 'safeapply' ? { ...fine, status: 1, said: 'an error' } : fine;
  const { found, order } = await runs([lint(rules)], restoreTest('legacy', rules), { ends });
  const why = 'safeapply lint --fail-on error mixed-1k.rules ended with status 1 and not 0: an error';
  expect(found).toEqual({ kind: 'failed', why });
  expect(order).toHaveLength(2);
});

test('safeapply that has to be killed has failed, also where it is the yardstick', async () => {
  const ends = (): Sample => ({ ...fine, wall: 60, status: 137 });
  const { found } = await runs([lint(rules)], lint(rules), { ends });
  expect(found).toEqual({ kind: 'failed', why: 'safeapply lint --fail-on error mixed-1k.rules was killed after 60 s' });
});

test('diff must say that there are differences where there are, and that there are none where there are none', async () => {
  const same = safeapplyDiff({ ...rules, variant: 'chains-reordered' });
  const says = (status: number) => ({ ends: () => ({ ...fine, status }) });
  expect((await runs([same], same, says(0))).found.kind).toBe('rounds');
  expect((await runs([same], same, says(1))).found.kind).toBe('failed');
  expect((await runs([shuffled], shuffled, says(1))).found.kind).toBe('rounds');
  expect((await runs([shuffled], shuffled, says(0))).found.kind).toBe('failed');
});

test('another program that fails is nothing that safeapply met or missed', async () => {
  const ends = (command: Command): Sample => ({ ...fine, status: command.program === 'safeapply' ? 0 : 2, said: 'no' });
  await expect(runs([lint(rules)], restoreTest('nft', rules), { ends })).rejects.toThrow(
    new NotMeasured('iptables-nft-restore --test mixed-1k.rules ended with status 2 and not 0: no'),
  );
});
