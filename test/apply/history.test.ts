/** What the history says of records that it has, and of what they do not say; and which it has. */
import { apply } from '../../lib/apply/apply.ts';
import { archive, type HistoryRecord } from '../../lib/apply/archive.ts';
import { history } from '../../lib/apply/history.ts';
import { historyText } from '../../lib/report/history.ts';
import { requestOf } from '../fakes/request.ts';
import { makeWorld, type World } from '../fakes/world.ts';

const record = { number: 1, at: 'then', outcome: 'kept', reason: 'confirmed', user: 'ann', path: 'r', parts: [] };

test.each([
  ['of a namespace', { ...record, netns: 'lab' }, '  (in the network namespace lab)'],
  ['of the namespace that we are in', { ...record, netns: null }, ''],
  ['that does not say where', record, '  (in an unknown network namespace)'],
])('a record %s', async (_, written, where) => {
  const world = makeWorld({ rules: new Map() });
  world.history.set('000001', new Map([['record.json', JSON.stringify(written)]]));
  const found: (readonly HistoryRecord[])[] = [];
  world.start('reader', async (system) => {
    found.push(await history(system));
  });
  await world.time.run(() => found.length === 1, Infinity);
  expect(historyText(found[0] ?? [], null)).toBe(`   1  then  kept  ann  r${where}\n`);
});

test('two who put the same end on file at the same time leave the newest fifty, whoever is held up and where', async () => {
  const found = new Set<string>();
  for (let effect = 1, last = 1; effect <= last; effect += 1) {
    const world = makeWorld({
      rules: new Map(),
      answer: { after: 1, answer: 'yes' },
      faults: [{ victim: 'slow', effect, manner: 'stops' }],
    });
    const id = await keptTransaction(world);
    world.disk.get(id)?.delete('archived');
    world.history.clear();
    for (let number = 1; number <= 50; number += 1)
      world.history.set(String(number).padStart(6, '0'), new Map([['record.json', JSON.stringify(record)]]));
    let ended = 0;
    for (const name of ['swift', 'slow']) {
      world.start(name, async (system) => {
        await archive(system, id);
        ended += 1;
      });
    }
    await world.time.run(() => ended === 2, 2000);
    const names = [...world.history].filter(([, files]) => files.has('record.json')).map(([name]) => name);
    last = world.counts.get('slow') ?? 0;
    found.add([ended, world.history.size, names.length, names.sort()[0], names.at(-1)].join(' '));
  }
  expect([...found]).toEqual(['2 50 50 000002 000051']);
});

/** Runs a transaction until it is on file that its rules are kept, and returns its id. */
async function keptTransaction(world: World): Promise<string> {
  const text =
    '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -p icmp -m icmp --icmp-type 8 -j ACCEPT\nCOMMIT\n';
  const source = { path: 'new', bytes: new TextEncoder().encode(text), family: 'ipv4' } as const;
  const outcomes: string[] = [];
  world.start('applier', async (system) => {
    outcomes.push((await apply(system, requestOf([source]), () => undefined)).kind);
  });
  await world.time.run(
    () => outcomes.length > 0 && [...world.disk.values()].some((each) => each.has('archived')),
    2000,
  );
  expect(outcomes).toEqual(['kept']);
  return [...world.disk.keys()][0] ?? '';
}
