/** Whoever is stopped right before loading an undo, and goes on long after, puts no old rules over those that were kept since. */
import { apply } from '../../lib/apply/apply.ts';
import { confirm, rollback } from '../../lib/apply/confirm.ts';
import type { ApplyRequest } from '../../lib/apply/apply.ts';
import type { System } from '../../lib/system/system.ts';
import { requestOf } from '../fakes/request.ts';
import { makeWorld } from '../fakes/world.ts';

const request = (port: number, more: Partial<ApplyRequest>): ApplyRequest => {
  const rules = `*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -p tcp -m tcp --dport ${port} -j ACCEPT\nCOMMIT\n`;
  return requestOf([{ path: 'new', bytes: new TextEncoder().encode(rules), family: 'ipv4' }], more);
};

const keeps =
  (port: number) =>
  async (system: System): Promise<unknown> => {
    await apply(system, request(port, { detach: true }), () => undefined);
    return await confirm(system, undefined, 'none', () => undefined);
  };

// The watchdog is dead, so the terminal does its work.
test('the terminal, at each of its steps', async () => {
  const problems: string[] = [];
  let steps = 0;
  for (let effect = 60; effect < 160; effect += 1) {
    const world = makeWorld({
      rules: new Map(),
      answer: { after: 900, answer: 'yes' },
      faults: [
        { victim: 'terminal', effect, manner: 'stops' },
        { victim: 'watchdog', effect: 40, manner: 'dies' },
      ],
    });
    const ends = new Map<string, string>();
    const begin = (name: string, after: number, act: (system: System) => Promise<unknown>): void => {
      world.start(name, async (system) => {
        await system.clock.sleep(after);
        ends.set(name, JSON.stringify(await act(system).catch(String)));
      });
    };
    begin('terminal', 0, (system) => apply(system, request(22, { timeout: 20 }), () => undefined));
    begin('second', 3, (system) => rollback(system, undefined, () => undefined));
    for (const [index, port] of [23, 24, 25].entries()) begin(`${port}`, 40 + 10 * index, keeps(port));
    await world.time.run(() => false, 1400);
    if ((world.counts.get('terminal') ?? 0) >= effect) steps += 1;
    const isLast = [...world.kernel.values()].join('').includes('--dport 25');
    if (ends.get('25')?.includes('"kept"') !== true || !isLast) problems.push(`${effect}: ${[...ends].join('; ')}`);
  }
  expect(problems).toEqual([]);
  expect(steps).toBeGreaterThan(20);
});

test('the watchdog dies at any of its steps: what it has put back already is not taken for the work of others', async () => {
  const oldRules =
    '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -s 192.0.2.1/32 -j DROP\nCOMMIT\n';
  const ends = new Set<string>();
  let isOver = false;
  for (let effect = 20; !isOver; effect += 1) {
    const world = makeWorld({
      rules: new Map([['filter', oldRules]]),
      answer: { after: 1, answer: 'no' },
      faults: [{ victim: 'watchdog', effect, manner: 'dies' }],
    });
    world.start('terminal', async (system) => {
      const outcome = await apply(system, request(22, {}), () => undefined);
      ends.add(outcome.kind === 'rolled-back' ? `${outcome.reason} ${JSON.stringify(outcome.foreign)}` : outcome.kind);
    });
    await world.time.run(() => false, 1400);
    isOver = (world.counts.get('watchdog') ?? 0) < effect;
  }
  expect([...ends].sort()).toEqual(['declined []', 'watchdog-gone []']);
});
