/** A person who said no is not made to wait for the deadline, whatever the disk says. */
import { apply } from '../../lib/apply/apply.ts';
import type { Outcome } from '../../lib/apply/outcome.ts';
import { requestOf } from '../fakes/request.ts';
import { makeWorld, type World } from '../fakes/world.ts';

const rules =
  '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n';

async function decline(effect: number): Promise<{ world: World; outcome: Outcome | undefined; seconds: number }> {
  const world = makeWorld({
    rules: new Map(),
    answer: { after: 0.5, answer: 'no' },
    faults: [{ victim: 'cli', effect, manner: 'disk-full' }],
  });
  const begin = world.time.now();
  const outcomes: Outcome[] = [];
  world.start('cli', async (system) => {
    const source = { path: 'f', bytes: new TextEncoder().encode(rules), family: 'ipv4' as const };
    outcomes.push(await apply(system, requestOf([source], { timeout: 600 }), () => undefined));
  });
  await world.time.run(() => outcomes.length > 0, begin + 500);
  return { world, outcome: outcomes[0], seconds: world.time.now() - begin };
}

test('the disk fills up at any moment after the rules are in force: a no still rolls back at once', async () => {
  const { world } = await decline(0);
  const count = world.counts.get('cli') ?? 0;
  let inForce = 0;
  for (let effect = 1; effect <= count; effect += 1) {
    const { world: full, outcome, seconds } = await decline(effect);
    if (full.lastChange() === 1000) continue;
    inForce += 1;
    expect({ effect, kind: outcome?.kind, soon: seconds < 10 }).toEqual({ effect, kind: 'rolled-back', soon: true });
  }
  expect(inForce).toBeGreaterThan(10);
});
