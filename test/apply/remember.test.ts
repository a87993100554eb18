/** What a transaction knows of itself while somebody cleans its folder, file by file. */
import { readTransaction } from '../../lib/apply/record.ts';
import { remembering } from '../../lib/apply/remember.ts';
import { phaseOf, type Transaction } from '../../lib/apply/transaction.ts';
import type { Fault } from '../fakes/processes.ts';
import { makeWorld, type World } from '../fakes/world.ts';

const files = {
  'owner.json': '{"user":"ann"}',
  'plan.json': '{"version":1}',
  armed: 'pid=7\nstart=99\ndeadline=100\ngrace=5\n',
  touched: 'at=1\n',
  applied: 'at=60\ntook=0.1\ndeadline=90\ngrace=5\n',
};

test.each(Object.keys(files))(
  'it is still in force when %s was the first file to go, and when all have gone',
  async (first) => {
    const world = makeWorld({ rules: new Map() });
    const folder = new Map(Object.entries(files));
    world.disk.set('id-1', folder);
    const phases: string[] = [];
    world.start('reader', async (system) => {
      const { store } = remembering(system, 'id-1');
      const look = async (): Promise<void> => {
        const transaction = await readTransaction(store, 'id-1');
        phases.push(
          `${phaseOf(transaction)} ${transaction.plan ? 'planned' : ''} ${transaction.touched ? 'touched' : ''}`,
        );
      };
      await look();
      folder.delete(first);
      await look();
      folder.clear();
      await look();
    });
    await world.time.run(() => phases.length === 3, Infinity);
    expect(phases).toEqual(Array.from({ length: 3 }, () => 'in-force planned touched'));
  },
);

/** What a reader that remembers finds, while something is done to the folder between its looks. */
async function looks(
  between: readonly ((folder: Map<string, string>, world: World) => void)[],
  faults: readonly Fault[] = [],
): Promise<readonly (Transaction | undefined)[]> {
  const world = makeWorld({ rules: new Map(), faults });
  const folder = new Map(Object.entries(files));
  world.disk.set('id-1', folder);
  const found: Transaction[] = [];
  world.start('reader', async (system) => {
    const { store } = remembering(system, 'id-1');
    await store.entries('id-1');
    for (const act of between) {
      act(folder, world);
      found.push(await readTransaction(store, 'id-1'));
    }
  });
  await world.time.run(() => found.length === between.length, Infinity);
  return found;
}

test('what a file said when it was read is what it says, whatever is done to it; and a new one is seen', async () => {
  const [first, spoiled, decided] = await looks([
    () => undefined,
    (folder) => folder.set('applied', 'deadline=900\n').set('plan.json', '{'),
    (folder) => folder.set('decision.1', 'kind=keep\n'),
  ]);
  expect(first).toMatchObject({ plan: { version: 1 }, applied: { deadline: 90 } });
  expect(spoiled).toEqual(first);
  expect(decided).toMatchObject({ applied: { deadline: 90 }, decision: { kind: 'keep' } });
});

test('what could not be read when the folder was away is read when it is back', async () => {
  const [away, back] = await looks([
    (_, { disk }) => disk.delete('id-1'),
    (folder, { disk }) => disk.set('id-1', folder),
  ]);
  expect(away).toMatchObject({ plan: undefined, armed: undefined });
  expect(back).toMatchObject({ plan: { version: 1 }, armed: { deadline: 100 } });
});

// Seven effects have happened by then: twice the two of the names, and one for each file that tells something.
test.each([
  ['whose it is', 8],
  ['what is in it', 9],
])('a folder of which once nobody can tell %s is read again, and known meanwhile', async (_, effect) => {
  const [first, failed, later] = await looks(
    [() => undefined, () => undefined, (folder) => folder.set('decision.1', 'kind=keep\n')],
    [{ victim: 'reader', effect, manner: 'fails' }],
  );
  expect(failed).toEqual(first);
  expect(first).toMatchObject({ armed: { deadline: 100 }, decision: undefined });
  expect(later).toMatchObject({ armed: { deadline: 100 }, decision: { kind: 'keep' } });
});

test('another transaction of the same name is not taken for it, and nothing is written into that one', async () => {
  const world = makeWorld({ rules: new Map() });
  world.disk.set('id-1', new Map(Object.entries(files)));
  const found: unknown[] = [];
  world.start('reader', async (system) => {
    const { store } = remembering(system, 'id-1');
    await readTransaction(store, 'id-1');
    world.disk.set('id-1', new Map([['owner.json', '{"user":"bob"}']]));
    found.push((await readTransaction(store, 'id-1')).owner);
    found.push(await store.writeOnce('id-1', 'decision.1', 'kind=keep\n').catch(() => 'refused'));
  });
  await world.time.run(() => found.length === 2, Infinity);
  expect(found).toEqual([{ user: 'ann' }, 'refused']);
  expect(world.disk.get('id-1')?.has('decision.1')).toBe(false);
});

describe('a folder that is gone while a later transaction is there was cleared away', () => {
  const record = {
    id: 'id-1',
    since: 'then',
    outcome: 'kept',
    reason: 'confirmed',
    detail: '',
    at: 'later',
    foreign: [],
  };
  const others = { ...record, since: 'another boot', outcome: 'rolled-back', reason: 'expired' };

  test.each([
    ['its end is in the history', [others, record], 'done kept'],
    [
      'the history does not have it',
      [others],
      'id-1 was cleared away, so it is over; how it ended is not in the history',
    ],
  ] as const)('%s', async (_, records, told) => {
    const world = makeWorld({ rules: new Map() });
    world.disk.set('id-1', new Map(Object.entries({ ...files, 'owner.json': '{"since":"then"}' })));
    for (const [index, each] of records.entries())
      world.history.set(`00000${index + 1}`, new Map([['record.json', JSON.stringify(each)]]));
    const found: string[] = [];
    world.start('woken', async (system) => {
      const { store } = remembering(system, 'id-1');
      await readTransaction(store, 'id-1');
      world.disk.delete('id-1');
      world.disk.set('id-3', new Map([['owner.json', '{}']]));
      const look = async (): Promise<string> => {
        const transaction = await readTransaction(store, 'id-1');
        return `${phaseOf(transaction)} ${transaction.done?.outcome}`;
      };
      found.push(await look().catch((error: unknown) => (error as Error).message));
    });
    await world.time.run(() => found.length === 1, Infinity);
    expect(found).toEqual([told]);
  });
});
