/** Others who change rules after the plan was made, while the new ones are not all in force: what they did is not lost without a word. */
import { apply } from '../../lib/apply/apply.ts';
import type { Outcome } from '../../lib/apply/outcome.ts';
import { requestOf } from '../fakes/request.ts';
import { makeWorld, type World } from '../fakes/world.ts';

const rules = (rule: string): string =>
  `*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n${rule}COMMIT\n`;
const old = rules('');
const edited = rules('-A INPUT -s 192.0.2.7/32 -j DROP\n');
const plain = rules('-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\n');
const tracking = rules('-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT\n');

type Family = 'ipv4' | 'ipv6';

/** Applies texts, while somebody waits for a moment to put a table of their own into one of the kernels. */
async function play(texts: Readonly<Record<Family, string>>, family: Family, isTime: (world: World) => boolean) {
  const world = makeWorld({ rules: new Map([['filter', old]]), rules6: new Map([['filter', old]]) });
  const ends: Outcome[] = [];
  world.start('cli', async (system) => {
    const sources = (['ipv4', 'ipv6'] as const).map((each) => ({
      path: each,
      bytes: new TextEncoder().encode(texts[each]),
      family: each,
    }));
    ends.push(await apply(system, requestOf(sources), () => undefined));
  });
  world.start('other', async (system) => {
    while (!isTime(world)) await system.clock.sleep(0.01);
    (family === 'ipv4' ? world.kernel : world.kernel6).set('filter', edited);
  });
  await world.time.run(() => ends.length === 1, 1300);
  return { ended: ends[0], live: world.kernel.get('filter'), live6: world.kernel6.get('filter'), world };
}

const isPrimed = ({ kernel }: World): boolean => kernel.get('filter')?.includes('INVALID') === true;
const isTouched = ({ disk }: World): boolean => [...disk.values()].some((folder) => folder.has('touched'));
const refused = { kind: 'refused', refusal: { kind: 'live-rules-changed' } };

test('while connection tracking begins: their rules stay, ours are not loaded, and the rule that switched it on is gone', async () => {
  const { ended, live, live6 } = await play({ ipv4: tracking, ipv6: plain }, 'ipv6', isPrimed);
  expect({ ended, live, live6 }).toEqual({ ended: refused, live: old, live6: edited });
});

test('in the very table in which it is switched on', async () => {
  const world = makeWorld({ rules: new Map([['filter', old]]) });
  const ends: Outcome[] = [];
  const source = { path: 'new', bytes: new TextEncoder().encode(tracking), family: 'ipv4' } as const;
  world.start('cli', async (system) => {
    ends.push(await apply(system, requestOf([source]), () => undefined));
  });
  world.start('other', async (system) => {
    while (!isPrimed(world)) await system.clock.sleep(0.01);
    const primed = world.kernel.get('filter') ?? '';
    world.kernel.set('filter', primed.replace('-A', '-A INPUT -s 192.0.2.7/32 -j DROP\n-A'));
  });
  await world.time.run(() => ends.length === 1, 1300);
  expect({ ended: ends[0], live: world.kernel.get('filter') }).toEqual({ ended: refused, live: edited });
});

test('between two families, when one is loaded already: all is rolled back, and what they lose is told', async () => {
  const { ended, live, live6 } = await play({ ipv4: plain, ipv6: plain }, 'ipv6', isTouched);
  expect({ live, live6 }).toEqual({ live: old, live6: old });
  expect(ended).toMatchObject({ kind: 'rolled-back', reason: 'read-back-differs' });
  expect(JSON.stringify(ended)).toContain('192.0.2.7');
});

test('in both families, right behind the first load: rolled back, and only what others have done is told', async () => {
  const world = makeWorld({ rules: new Map([['filter', old]]), rules6: new Map([['filter', old]]) });
  const { kernel, kernel6 } = world;
  const load = kernel.set.bind(kernel);
  const ban = (text = ''): string => text.replace('COMMIT', '-A INPUT -s 192.0.2.7/32 -j DROP\nCOMMIT');
  kernel.set = (table, text) => {
    const isFirst = text === plain && kernel.get(table) === old;
    load(table, isFirst ? ban(text) : text);
    if (isFirst) kernel6.set('filter', ban(kernel6.get('filter')));
    return kernel;
  };
  const ends: Outcome[] = [];
  world.start('cli', async (system) => {
    const bytes = new TextEncoder().encode(plain);
    const sources = (['ipv4', 'ipv6'] as const).map((family) => ({ path: family, bytes, family }));
    ends.push(await apply(system, requestOf(sources), () => undefined));
  });
  await world.time.run(() => ends.length === 1, 1300);
  expect({ live: kernel.get('filter'), live6: kernel6.get('filter') }).toEqual({ live: old, live6: old });
  const added = { kind: 'added', after: '-A INPUT -s 192.0.2.7/32 -j DROP' };
  const foreign = (['ipv4', 'ipv6'] as const).map((family) => ({ family, changes: [expect.objectContaining(added)] }));
  expect(ends[0]).toMatchObject({ kind: 'rolled-back', reason: 'read-back-differs', foreign });
});

test('nobody changes anything: connection tracking begins, and the rules come into force', async () => {
  const { world, live } = await play({ ipv4: tracking, ipv6: plain }, 'ipv4', () => false);
  expect(world.printed).toEqual([]);
  expect(live).toBe(old);
});
