/** Transactions that end before they are armed: their number never comes again, and nobody waits for one that is stopped. */
import { apply } from '../../lib/apply/apply.ts';
import { confirm, rollback } from '../../lib/apply/confirm.ts';
import { status } from '../../lib/apply/status.ts';
import type { System } from '../../lib/system/system.ts';
import type { Fault } from '../fakes/processes.ts';
import { requestOf } from '../fakes/request.ts';
import { makeWorld, type World } from '../fakes/world.ts';

const rules =
  '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n';

const source = { path: 'new', bytes: new TextEncoder().encode(rules), family: 'ipv4' } as const;

const applies = (system: System) => apply(system, requestOf([source], { timeout: 900 }), () => undefined);

/** Starts something after so many seconds, and notes how it ended. */
function begin(
  world: World,
  ends: Map<string, string>,
  name: string,
  after: number,
  act: (system: System) => Promise<unknown>,
): void {
  world.start(name, async (system) => {
    await system.clock.sleep(after);
    ends.set(name, JSON.stringify(await act(system).catch((error: unknown) => String(error))));
  });
}

function doneIn(world: World): readonly (string | undefined)[] {
  return [...world.disk.values()].map((folder) => /"outcome":"([^"]*)"/.exec(folder.get('done') ?? '')?.[1]);
}

test('whoever comes upon a dead one, and is held up at any step, does no harm to who came by meanwhile', async () => {
  const problems: string[] = [];
  const ways = new Set<string>();
  for (let effect = 1; effect < 80; effect += 1) {
    const faults: readonly Fault[] = [
      { victim: 'dead', effect: 20, manner: 'dies' },
      { victim: 'slow', effect, manner: 'stops' },
    ];
    const world = makeWorld({ rules: new Map(), answer: { after: 120, answer: 'yes' }, faults });
    const ends = new Map<string, string>();
    begin(world, ends, 'dead', 0, applies);
    begin(world, ends, 'slow', 5, applies);
    begin(world, ends, 'swift', 6, applies);
    await world.time.run(() => ends.size === 2, 2000);
    const [slow, swift] = [ends.get('slow') ?? 'nothing', ends.get('swift') ?? 'nothing'];
    const kept = [slow, swift].filter((end) => end.includes('"kept"'));
    const refused = [slow, swift].filter((end) => end.includes('"pending"'));
    if (ends.has('dead') || kept.length !== 1 || refused.length !== 1) problems.push(`${effect}: ${slow}, ${swift}`);
    const done = doneIn(world);
    if (done.filter((each) => each === 'kept').length !== 1 || done[0] !== 'given-up')
      problems.push(`${effect}: ${done.join()}`);
    ways.add(kept[0] === slow ? 'the slow one' : 'the swift one');
  }
  expect(problems).toEqual([]);
  expect([...ways].sort()).toEqual(['the slow one', 'the swift one']);
});

describe('one that is stopped while it prepares', () => {
  const stopped: readonly Fault[] = [{ victim: 'stopped', effect: 20, manner: 'stops' }];

  test.each([
    ['another apply is refused at once, and told what ends it', applies, 10, '"stopped":true'],
    [
      'confirm does not wait for it',
      (system: System) => confirm(system, undefined, 'none', () => undefined),
      15,
      '"stopped":true',
    ],
    ['rollback ends it', (system: System) => rollback(system, undefined, () => undefined), 15, '"given-up"'],
  ] as const)('%s', async (_, act, latest, told) => {
    const world = makeWorld({ rules: new Map(), faults: stopped });
    const ends = new Map<string, string>();
    begin(world, ends, 'stopped', 0, applies);
    begin(world, ends, 'other', 5, act);
    await world.time.run(() => ends.size === 1, 1000 + latest);
    expect(ends.get('other')).toContain(told);
  });

  test('rolled back, it changes nothing when it goes on', async () => {
    const found = new Map<string, number>();
    for (let effect = 10; effect < 50; effect += 1) {
      const world = makeWorld({ rules: new Map(), faults: [{ victim: 'stopped', effect, manner: 'stops' }] });
      const ends = new Map<string, string>();
      begin(world, ends, 'stopped', 0, applies);
      begin(world, ends, 'other', 5, (system) => rollback(system, undefined, () => undefined));
      await world.time.run(() => ends.size === 2, 1200);
      const isArmed = [...world.disk.values()].some((folder) => folder.has('armed'));
      const words = ['stopped', 'other'].map(
        (name) => /unchanged|not-armed|rolled-back/.exec(ends.get(name) ?? '')?.[0],
      );
      const way = `${isArmed ? 'armed' : 'not armed'}: ${words.join(', ')}, ${[...world.kernel.values()].join('').includes('--dport')}`;
      found.set(way, (found.get(way) ?? 0) + 1);
    }
    expect([...found.keys()]).toEqual([
      'not armed: not-armed, unchanged, false',
      'armed: rolled-back, rolled-back, false',
    ]);
  });

  test('rolled back by somebody who is stopped at that as well, while it goes on: the old rules come back', async () => {
    const problems: string[] = [];
    for (const stopped of [22, 30, 38]) {
      for (let effect = 200; effect < 300; effect += 1) {
        const faults: readonly Fault[] = [
          { victim: 'stopped', effect: stopped, manner: 'stops' },
          { victim: 'other', effect, manner: 'stops' },
        ];
        const world = makeWorld({ rules: new Map(), faults });
        const ends = new Map<string, string>();
        begin(world, ends, 'stopped', 0, applies);
        begin(world, ends, 'other', 5, (system) => rollback(system, undefined, () => undefined));
        await world.time.run(() => false, 2300);
        const isNew = [...world.kernel.values()].join('').includes('--dport');
        if (isNew || ends.size !== 2) problems.push(`${stopped}, ${effect}: ${isNew} ${[...ends].join('; ')}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test('rolled back and cleared away, it is told as ended by others, and as nothing else', async () => {
    const words = new Set<string>();
    for (let effect = 7; effect < 60; effect += 1) {
      const faults: readonly Fault[] = [{ victim: 'stopped', effect, manner: 'stops' }];
      const world = makeWorld({ rules: new Map(), answer: { after: 1, answer: 'yes' }, faults });
      const ends = new Map<string, string>();
      begin(world, ends, 'stopped', 0, applies);
      begin(world, ends, 'other', 5, (system) => rollback(system, undefined, () => undefined));
      for (const [index, port] of [23, 24, 25].entries()) {
        const text = rules.replace('22', String(port));
        const later = requestOf([{ ...source, bytes: new TextEncoder().encode(text) }]);
        begin(world, ends, `later ${port}`, 20 + 10 * index, (system) => apply(system, later, () => undefined));
      }
      await world.time.run(() => ends.size === 5, 2300);
      expect([...world.kernel.values()].join('')).toContain('--dport 25');
      words.add((ends.get('stopped') ?? 'nothing').replace(/"id":"[^"]*"/, '"id"'));
    }
    expect([...words].map((each) => /not-armed|not-restorable|rolled-back.*earlier/.exec(each)?.[0]).sort()).toEqual([
      'not-armed',
      // Stopped in the middle of reading the old rules.
      'not-restorable',
      expect.stringMatching(/^rolled-back/),
    ]);
    expect([...words].join()).toContain('others ended it meanwhile');
  });

  test('the status goes on to tell of the last one that was none of these', async () => {
    const world = makeWorld({ rules: new Map(), answer: { after: 1, answer: 'yes' } });
    const ends = new Map<string, string>();
    for (const after of [0, 10, 20, 30]) begin(world, ends, `at ${after}`, after, applies);
    begin(world, ends, 'status', 40, async (system) => (await status(system)).last?.id);
    await world.time.run(() => ends.size === 5, 1100);
    expect(doneIn(world)).toEqual(['kept', 'given-up', 'given-up']);
    expect(ends.get('status')).toBe('"b007b007-4-1-1"');
  });
});
