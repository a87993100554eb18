/** Connection tracking that begins a moment earlier is told of only when it was read back. */
import { apply } from '../../lib/apply/apply.ts';
import type { Progress } from '../../lib/apply/progress.ts';
import type { OnTop } from '../fakes/firewall.ts';
import { requestOf } from '../fakes/request.ts';
import { makeWorld } from '../fakes/world.ts';

const head = '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n';
const before = `${head}-A INPUT -s 192.0.2.1/32 -j DROP\nCOMMIT\n`;
const known = '-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n';
const asksForStates = `${head}${known}COMMIT\n`;
const asksForNone = `${head}-A INPUT -s 192.0.2.2/32 -j DROP\nCOMMIT\n`;

async function stepsOf(rules: string, onTop: OnTop): Promise<readonly Progress[]> {
  const world = makeWorld({
    rules: new Map([['filter', before]]),
    answer: { after: 0.5, answer: 'yes' },
    onTop,
  });
  const steps: Progress[] = [];
  let ended = false;
  world.start('cli', async (system) => {
    const source = { path: 'f', bytes: new TextEncoder().encode(rules), family: 'ipv4' as const };
    const outcome = await apply(system, requestOf([source]), (progress) => steps.push(progress));
    expect(outcome).toMatchObject({ kind: 'kept' });
    ended = true;
  });
  await world.time.run(() => ended, world.time.now() + 200);
  expect(ended).toBe(true);
  return steps;
}

test.each<readonly [OnTop, unknown]>([
  ['works', { kind: 'primed', known: ['ipv4'], unknown: [] }],
  ['is refused', { kind: 'primed', known: [], unknown: ['ipv4'] }],
  ['does nothing', { kind: 'primed', known: [], unknown: ['ipv4'] }],
])('the rule that switches it on %s: what is told is what was read back', async (onTop, told) => {
  const steps = await stepsOf(asksForStates, onTop);
  expect(steps.filter(({ kind }) => kind === 'primed')).toEqual([told]);
});

test('rules that ask for no states begin nothing, and nothing is told', async () => {
  const steps = await stepsOf(asksForNone, 'works');
  expect(steps.map(({ kind }) => kind)).not.toContain('primed');
});
