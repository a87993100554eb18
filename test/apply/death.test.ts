/**
 * Dies at every effect in turn, and fails at every effect in turn: each process of a transaction, in each way a
 * transaction can go. After every one of these runs the rules must be the old ones, or the new ones exactly when `keep`
 * is on file; nobody may have said anything that was not so; and the next comer must be able to go on.
 */
import { apply, type ApplyRequest } from '../../lib/apply/apply.ts';
import { claim } from '../../lib/apply/claim.ts';
import { confirm, rollback } from '../../lib/apply/confirm.ts';
import { extend } from '../../lib/apply/extend.ts';
import type { Outcome } from '../../lib/apply/outcome.ts';
import type { Source } from '../../lib/apply/prepare.ts';
import type { Probe } from '../../lib/apply/probe.ts';
import type { Say } from '../../lib/apply/progress.ts';
import type { SecondHand } from '../../lib/apply/second-hand.ts';
import { status } from '../../lib/apply/status.ts';
import type { Answer, System } from '../../lib/system/system.ts';
import type { FakeKernel } from '../fakes/kernel.ts';
import type { Fault } from '../fakes/processes.ts';
import { requestOf } from '../fakes/request.ts';
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

/** IPv6 goes the same way, where the transaction is about both. */
const oldFilter6 = oldFilter.replace('192.0.2.1/32', '2001:db8::1/128');
const newRules6 = `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p ipv6-icmp -j ACCEPT
COMMIT
`;

interface Way {
  readonly title: string;
  /** Whether IPv6 rules are loaded in the same transaction. */
  readonly both?: boolean;
  /** Whether the new rules ask for the states of connections, and the old ones do not. */
  readonly primes?: boolean;
  /** The program of -c: its status. */
  readonly program?: number;
  /** Probes decide, and this is their status. */
  readonly probe?: number;
  readonly answer?: { readonly after: number; readonly answer: Answer };
  readonly detach?: boolean;
  /** A second login: what it does, how many seconds after the start. */
  readonly second?: { readonly after: number; readonly act: Act };
  /** Whether the new rules stay when nothing goes wrong. */
  readonly kept: boolean;
}

type Act = (system: System, say: Say) => Promise<SecondHand>;

const confirms: Act = (system, say) => confirm(system, undefined, 'proof', say);
const rollsBack: Act = (system, say) => rollback(system, undefined, say);
const extendsOnly: Act = (system, say) => extend(system, undefined, 2, say);
const extendsAndConfirms: Act = async (system, say) => {
  await extend(system, undefined, 2, say);
  await system.clock.sleep(1);
  return await confirm(system, undefined, 'proof', say);
};

const ways: readonly Way[] = [
  { title: 'nobody answers', kept: false },
  { title: 'the answer is yes', answer: { after: 0.5, answer: 'yes' }, kept: true },
  { title: 'the answer comes half a second too late', answer: { after: 1.5, answer: 'yes' }, kept: false },
  { title: 'the answer is no', answer: { after: 0.5, answer: 'no' }, kept: false },
  { title: 'the terminal is lost', answer: { after: 0.2, answer: 'lost' }, kept: false },
  {
    title: 'detached, and confirmed from a second login',
    detach: true,
    second: { after: 0.8, act: confirms },
    kept: true,
  },
  {
    title: 'detached, and rolled back from a second login',
    detach: true,
    second: { after: 0.8, act: rollsBack },
    kept: false,
  },
  { title: 'both families, and nobody answers', both: true, kept: false },
  { title: 'both families, and the answer is yes', both: true, answer: { after: 0.5, answer: 'yes' }, kept: true },
  { title: 'extended, and then nobody answers', second: { after: 0.8, act: extendsOnly }, kept: false },
  { title: 'extended, and confirmed in the new window', second: { after: 0.8, act: extendsAndConfirms }, kept: true },
  { title: 'a program changes the rules, and nobody answers', program: 0, kept: false },
  {
    title: 'a program changes the rules, and the answer is yes',
    program: 0,
    answer: { after: 0.5, answer: 'yes' },
    kept: true,
  },
  {
    title: 'a program changes the rules, and they are confirmed from a second login',
    program: 0,
    detach: true,
    second: { after: 0.8, act: confirms },
    kept: true,
  },
  {
    title: 'a program fails after it has changed rules',
    program: 3,
    answer: { after: 0.5, answer: 'yes' },
    kept: false,
  },
  {
    title: 'connection tracking begins with the new rules, and nobody answers',
    both: true,
    primes: true,
    kept: false,
  },
  {
    title: 'connection tracking begins with the new rules, and the answer is yes',
    primes: true,
    answer: { after: 0.5, answer: 'yes' },
    kept: true,
  },
  { title: 'the probes succeed', probe: 0, kept: true },
  { title: 'a probe fails', probe: 1, kept: false },
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
    expect(run.problems).toEqual([]);
    expect(run.world.printed).toEqual([]);
    expect(liveText(run.world)).toBe(way.kept ? newText(way) : oldText(way));
    expect([...run.world.history.values()].map(outcomeIn)).toEqual([way.kept ? 'kept' : 'rolled-back']);
    expect(run.world.announced).toHaveLength(way.kept ? 0 : 1);
  });

  test.each(victims)(
    'a fault at any effect of the %s',
    async (victim) => {
      const { world } = await play(way, [], { remembers: true });
      const numbers = differentMoments(world, victim);
      expect(numbers.length > 0).toBe(victim !== 'second' || way.second !== undefined);
      effects += numbers.length;
      const problems: string[] = [];
      for (const effect of numbers) {
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
    const { world } = await play(way, [], { remembers: true });
    const problems: string[] = [];
    for (const effect of differentMoments(world, 'watchdog')) {
      const run = await play(way, [{ victim: 'watchdog', effect, manner: 'everybody-dies' }], { backstopDies: true });
      runs += 1;
      problems.push(...run.problems.map((problem) => `all dead at effect ${effect}: ${problem}`));
    }
    expect(problems).toEqual([]);
  }, 120_000);
});

/**
 * The numbers of the effects to try. A process that waits looks at the same files ten times a second: of all that it does in
 * one state of the world, the first and the last time are tried.
 */
function differentMoments({ moments }: World, victim: string): readonly number[] {
  const seen = new Map<string, { readonly first: number; readonly last: number }>();
  for (const [index, moment] of (moments.get(victim) ?? []).entries()) {
    seen.set(moment, { first: seen.get(moment)?.first ?? index + 1, last: index + 1 });
  }
  return [...new Set([...seen.values()].flatMap(({ first, last }) => [first, last]))].sort((a, b) => a - b);
}

interface Run {
  readonly world: World;
  readonly problems: readonly string[];
  readonly unknown: boolean;
}

/** Plays one way with faults, and says what is wrong afterwards. */
async function play(
  way: Way,
  faults: readonly Fault[],
  { backstopDies = false, remembers = false } = {},
): Promise<Run> {
  const rules: FakeKernel = new Map([['filter', oldFilter]]);
  const rules6: FakeKernel = new Map(way.both === true ? [['filter', oldFilter6]] : []);
  const { answer, probe = 0 } = way;
  const program = { text: newRulesOf(way), exitCode: way.program ?? 0 };
  const world = makeWorld({ rules, rules6, faults, remembers, probe, program, ...(answer && { answer }) });
  const [afterOld, afterNew] = [oldText(way), newText(way)];
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
    if (outcome.kind === 'pending' && (decided !== undefined || live !== afterNew || outcome.remaining <= 0))
      problems.push(`${who} said in force and pending: ${decided} ${outcome.remaining} ${live}`);
    const isGivenUp =
      outcome.kind === 'unchanged' && outcome.what === 'given-up' && deadline(world) === world.time.now();
    if (outcome.kind === 'unchanged' && !(isGivenUp && live === afterOld)) problems.push(`${who} said unchanged`);
    if ('foreign' in outcome && outcome.foreign.length > 0) problems.push(`${who} said that others had changed rules`);
    if (outcome.kind === 'unknown-state') heard.unknown = true;
  };

  world.start('cli', async (system) => {
    hear('cli', await apply(system, request(way), () => undefined));
  });
  if (way.second) {
    const { after, act } = way.second;
    world.start('second', async (system) => {
      await system.clock.sleep(after);
      hear('second', await act(system, () => undefined));
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
  problems.push(...(await nextComer(world, kept ? afterNew : afterOld)));
  if (kept && way.program !== undefined && !world.hasDaemon()) problems.push('what the program left running is gone');
  problems.push(...historyOf(world, kept));
  return { world, problems, unknown: heard.unknown };
}

/** Whoever comes next reads the status, gets the lock, and finds the rules as they should be. */
async function nextComer(world: World, expected: string): Promise<readonly string[]> {
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
  if (liveText(world) !== expected) problems.push(`live rules after the next comer: ${liveText(world)}`);
  return problems;
}

/** What was touched has one record, and that says what became of it. */
function historyOf({ history }: World, kept: boolean): readonly string[] {
  const outcomes = [...history.values()].filter((folder) => folder.has('record.json')).map(outcomeIn);
  const wrong = outcomes.length > 1 || outcomes.some((outcome) => outcome !== (kept ? 'kept' : 'rolled-back'));
  return wrong ? [`the history says ${outcomes.join(', ')}`] : [];
}

function outcomeIn(folder: ReadonlyMap<string, string>): string | undefined {
  return /"outcome":"([^"]*)"/.exec(folder.get('record.json') ?? '')?.[1];
}

function request(way: Way): ApplyRequest {
  const { both, program, probe, detach = false } = way;
  const source = (family: 'ipv4' | 'ipv6', text: string): Source => ({
    path: `new.${family}`,
    bytes: new TextEncoder().encode(text),
    family,
  });
  const sources = [source('ipv4', newRulesOf(way)), ...(both === true ? [source('ipv6', newRules6)] : [])];
  const probes: readonly Probe[] = probe === undefined ? [] : [{ kind: 'command', line: 'curl' }];
  const asked = requestOf(sources, { timeout, detach, probes });
  return program === undefined
    ? asked
    : { ...asked, change: { kind: 'command', words: ['/fake/firewall.sh'], folder: '/' } };
}

/** The live rules of both families, an empty nat table being no table. */
function liveText({ kernel, kernel6 }: World): string {
  return [...kernel.values(), ...kernel6.values()].filter((text) => /^-A|DROP/m.test(text)).join('');
}

function oldText({ both }: Way): string {
  return both === true ? `${oldFilter}${oldFilter6}` : oldFilter;
}

function newText(way: Way): string {
  const { both } = way;
  return both === true ? `${newRulesOf(way)}${newRules6}` : newRulesOf(way);
}

function newRulesOf({ primes }: Way): string {
  const states = '-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n';
  return primes === true ? newRules.replace('-A', `${states}-A`) : newRules;
}

/** The deadline that is on file: `applied` has it, and `armed` as long as there is no `applied`. */
function deadline({ disk, time }: World): number {
  const [folder] = disk.values();
  const extended = [...(folder ?? [])].filter(
    ([name, text]) => name.startsWith('decision.') && text.includes('kind=extend'),
  );
  const text = extended.at(-1)?.[1] ?? folder?.get('applied') ?? folder?.get('armed') ?? '';
  return Number(/^deadline=(.*)$/m.exec(text)?.[1] ?? time.now());
}

function decidedAt(world: World): number {
  return Number(/^at=(.*)$/m.exec(finalDecision(world) ?? '')?.[1]);
}

function decision(world: World): string | undefined {
  return /^kind=(\w+)$/m.exec(finalDecision(world) ?? '')?.[1];
}

/** The first that is no extension. */
function finalDecision({ disk }: World): string | undefined {
  const [folder] = disk.values();
  for (let slot = 1; ; slot += 1) {
    const text = folder?.get(`decision.${slot}`);
    if (text?.includes('kind=extend') !== true) return text;
  }
}
