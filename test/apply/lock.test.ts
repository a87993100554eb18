/** Two at once: one transaction for each namespace, and nobody steals the lock. */
import { apply } from '../../lib/apply/apply.ts';
import type { Outcome } from '../../lib/apply/outcome.ts';
import { requestOf } from '../fakes/request.ts';
import { makeWorld, type World } from '../fakes/world.ts';

const rules = (port: number): string =>
  `*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -p tcp -m tcp --dport ${port} -j ACCEPT\nCOMMIT\n`;

function begin(world: World, name: string, port: number, after: number, outcomes: Map<string, Outcome>): void {
  world.start(name, async (system) => {
    await system.clock.sleep(after);
    const bytes = new TextEncoder().encode(rules(port));
    const source = { path: name, bytes, family: 'ipv4' as const };
    outcomes.set(name, await apply(system, requestOf([source], { timeout: 2 }), () => undefined));
  });
}

test.each([0, 0.01, 0.3, 1, 2.2])(
  'of two that start %s s apart, one is refused and told whose it is',
  async (apart) => {
    const world = makeWorld({ rules: new Map() });
    const outcomes = new Map<string, Outcome>();
    begin(world, 'cli', 22, 0, outcomes);
    begin(world, 'late', 23, apart, outcomes);
    await world.time.run(() => outcomes.size === 2, 1300);
    const ended = [...outcomes.values()];
    const refused = ended.filter(({ kind }) => kind === 'refused');
    // The second one comes after the first was rolled back: then both have their turn.
    expect(refused).toHaveLength(apart > 2 ? 0 : 1);
    if (apart <= 2) expect(refused[0]).toMatchObject({ refusal: { kind: 'pending', user: 'tester' } });
    expect(ended.filter(({ kind }) => kind === 'rolled-back')).toHaveLength(apart > 2 ? 2 : 1);
  },
);

test('the folder of a finished transaction is kept for one round, then cleared away', async () => {
  const world = makeWorld({ rules: new Map() });
  const outcomes = new Map<string, Outcome>();
  for (const [index, after] of [0, 20, 40].entries()) begin(world, `run${index}`, 20 + index, after, outcomes);
  await world.time.run(() => outcomes.size === 3, 1300);
  expect([...world.disk.keys()]).toEqual(['b007b007-4-1-2', 'b007b007-4-1-3']);
});
