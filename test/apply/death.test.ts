/**
 * Dies at every effect in turn, and fails at every effect in turn: each process of a transaction, in each way a
 * transaction can go. After every one of these runs the rules must be the old ones, or the new ones exactly when `keep`
 * is on file; nobody may have said anything that was not so; and the next comer must be able to go on.
 */
import { apply } from '../../lib/apply/apply.ts';
import { claim } from '../../lib/apply/claim.ts';
import { confirm, rollback } from '../../lib/apply/confirm.ts';
import type { Outcome } from '../../lib/apply/outcome.ts';
import { status } from '../../lib/apply/status.ts';
import type { Answer, System } from '../../lib/system/system.ts';
import type { FakeKernel } from '../fakes/kernel.ts';
import type { Fault } from '../fakes/processes.ts';
import { makeWorld, type World } from '../fakes/world.ts';

const oldFilter =
  '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -s 192.0.2.1/32 -j DROP\nCOMMIT\n';
const newRules = `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -o eth0 -j MASQUERADE
COMMIT
`;

/** Seconds of the window: short, so that a run has few looks at the files. */
const timeout = 1;

interface Way {
  readonly title: string;
  readonly answer?: { readonly after: number; readonly answer: Answer };
  readonly detach?: boolean;
  /** A second login: what it does, how many seconds after the start. */
  readonly second?: { readonly after: number; readonly act: typeof confirm };
}

const ways: readonly Way[] = [
  { title: 'nobody answers' },
  { title: 'the answer is yes', answer: { after: 0.5, answer: 'yes' } },
  { title: 'the answer comes half a second too late', answer: { after: 1.5, answer: 'yes' } },
  { title: 'the answer is no', answer: { after: 0.5, answer: 'no' } },
  { title: 'the terminal is lost', answer: { after: 0.2, answer: 'lost' } },
  { title: 'detached, and confirmed from a second login', detach: true, second: { after: 0.8, act: confirm } },
  { title: 'detached, and rolled back from a second login', detach: true, second: { after: 0.8, act: rollback } },
];

const manners: readonly Fault['manner'][] = [
  'dies',
  'dies-after',
  'fails',
  'fails-after',
  'stops',
  'stops-alone',
  'everybody-dies',
  'disk-full',
];
const victims = ['cli', 'watchdog', 'second', 'backstop'] as const;

let effects = 0;
let runs = 0;
const unknown: string[] = [];

afterAll(() => {
  console.log(`death: ${effects} effects, ${runs} runs, ${unknown.length} ended in "state unknown"`);
});

describe.each(ways)('$title', (way) => {
  test('without a fault it ends as it should', async () => {
    const run = await play(way, []);
    const kept = way.answer?.answer === 'yes' && way.answer.after < timeout;
    const confirmed = way.second?.act === confirm;
    expect(run.problems).toEqual([]);
    expect(liveText(run.world)).toBe(kept || confirmed ? afterNew : afterOld);
  });

  test.each(victims)(
    'a fault at any effect of the %s',
    async (victim) => {
      const { world } = await play(way, []);
      const count = world.counts.get(victim) ?? 0;
      expect(count > 0).toBe(victim !== 'second' || way.second !== undefined);
      effects += count;
      const problems: string[] = [];
      for (let effect = 1; effect <= count; effect += 1) {
        for (const manner of manners) {
          // Then nobody is left at all: that is the next test.
          if (victim === 'backstop' && (manner === 'everybody-dies' || manner === 'stops-alone')) continue;
          const run = await play(way, [{ victim, effect, manner }]);
          runs += 1;
          problems.push(...run.problems.map((problem) => `${victim} ${manner} at effect ${effect}: ${problem}`));
          if (run.unknown) unknown.push(`${victim} ${manner} ${effect}`);
        }
      }
      expect(problems).toEqual([]);
    },
    120_000,
  );

  test('everybody dies, the backstop too: the next comer puts it right', async () => {
    const { world } = await play(way, []);
    const count = world.counts.get('watchdog') ?? 0;
    const problems: string[] = [];
    for (let effect = 1; effect <= count; effect += 1) {
      const run = await play(way, [{ victim: 'watchdog', effect, manner: 'everybody-dies' }], { backstopDies: true });
      runs += 1;
      problems.push(...run.problems.map((problem) => `all dead at effect ${effect}: ${problem}`));
    }
    expect(problems).toEqual([]);
  }, 120_000);
});

interface Run {
  readonly world: World;
  readonly problems: readonly string[];
  readonly unknown: boolean;
}

/** Plays one way with faults, and says what is wrong afterwards. */
async function play(way: Way, faults: readonly Fault[], { backstopDies = false } = {}): Promise<Run> {
  const rules: FakeKernel = new Map([['filter', oldFilter]]);
  const world = makeWorld({ rules, faults, ...(way.answer ? { answer: way.answer } : {}) });
  const problems: string[] = [];
  const heard = { unknown: false };
  const begin = world.time.now();

  const hear = (who: string, outcome: Outcome | { readonly kind: 'none' }): void => {
    const live = liveText(world);
    const decided = decision(world);
    if (outcome.kind === 'rolled-back' && live !== afterOld) problems.push(`${who} said rolled back over other rules`);
    if (outcome.kind === 'kept' && (live !== afterNew || decided !== 'keep'))
      problems.push(`${who} said kept: ${live}`);
    if (
      outcome.kind === 'refused' &&
      live !== afterOld &&
      decided === undefined &&
      outcome.refusal.kind !== 'pending'
    ) {
      problems.push(`${who} said refused (${outcome.refusal.kind}) over changed rules`);
    }
    if (outcome.kind === 'unchanged') problems.push(`${who} said unchanged`);
    if (outcome.kind === 'unknown-state') heard.unknown = true;
  };

  world.start('cli', async (system) => {
    hear('cli', await apply(system, request(way), () => undefined));
  });
  if (way.second) {
    const { after, act } = way.second;
    world.start('second', async (system) => {
      await system.clock.sleep(after);
      hear('second', await act(system, undefined, () => undefined));
    });
  }
  if (backstopDies) {
    await world.time.run(() => false, begin + 0.9);
    world.kill('backstop');
  }
  await world.time.run(() => false, begin + 400);

  const kept = decision(world) === 'keep';
  if (kept && decidedAt(world) >= deadline(world)) problems.push('kept at or after the deadline');
  if (!backstopDies) {
    if (liveText(world) !== (kept ? afterNew : afterOld)) problems.push(`live rules at the end: ${liveText(world)}`);
    const late = world.lastChange() - (deadline(world) + 10);
    if (!kept && late > 0) problems.push(`the old rules came back ${late} s later than the deadline plus 10 s`);
  }
  problems.push(...(await nextComer(world, kept)));
  return { world, problems, unknown: heard.unknown };
}

/** Whoever comes next reads the status, gets the lock, and finds the rules as they should be. */
async function nextComer(world: World, kept: boolean): Promise<readonly string[]> {
  const problems: string[] = [];
  const next = { arrived: false };
  world.freeDisk();
  world.start('next', async (system: System) => {
    const now = await status(system);
    if (now.pending?.guarded === true) problems.push('somebody still guards it');
    const claimed = await claim(system, (outcome) => {
      if (outcome.kind !== 'rolled-back' && outcome.kind !== 'kept') problems.push(`recovery ended as ${outcome.kind}`);
    });
    if (claimed.kind !== 'claimed') problems.push(`the lock is not free: ${JSON.stringify(claimed.outcome)}`);
    next.arrived = true;
  });
  await world.time.run(() => next.arrived, world.time.now() + 1000);
  if (!next.arrived) problems.push(`the next comer did not get through: ${world.printed.join('')}`);
  if (liveText(world) !== (kept ? afterNew : afterOld))
    problems.push(`live rules after the next comer: ${liveText(world)}`);
  return problems;
}

function request(way: Way): Parameters<typeof apply>[1] {
  const bytes = new TextEncoder().encode(newRules);
  const how = { dryRun: false, detach: way.detach ?? false, force: false, askAt: 'standard-input' as const };
  return { path: 'new.rules', bytes, family: 'ipv4', backend: 'auto', timeout, ...how };
}

/** The live rules, an empty nat table being no table. */
function liveText({ kernel }: World): string {
  return [...kernel.values()].filter((text) => /^-A|DROP/m.test(text)).join('');
}

const afterOld = oldFilter;
const afterNew = newRules;

/** The deadline that is on file: `applied` has it, and `armed` as long as there is no `applied`. */
function deadline({ disk, time }: World): number {
  const [folder] = disk.values();
  const text = folder?.get('applied') ?? folder?.get('armed') ?? '';
  return Number(/^deadline=(.*)$/m.exec(text)?.[1] ?? time.now());
}

function decidedAt({ disk }: World): number {
  const [folder] = disk.values();
  return Number(/^at=(.*)$/m.exec(folder?.get('decision.1') ?? '')?.[1]);
}

function decision({ disk }: World): string | undefined {
  for (const folder of disk.values()) {
    const text = folder.get('decision.1');
    if (text !== undefined) return /^kind=(\w+)$/m.exec(text)?.[1];
  }
  return undefined;
}
