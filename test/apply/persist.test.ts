/** What is saved for the next boot is what was kept, and not what somebody has brought into force since. */
import { persist } from '../../lib/apply/persist.ts';
import { fakeTools } from '../fakes/firewall.ts';
import { makeWorld } from '../fakes/world.ts';

const rules = '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n';
const own = 'b007b007-4-1-1';

test.each([
  ['the newest', [own], undefined],
  ['not the newest any more', [own, 'b007b007-4-1-2'], 'another transaction has begun since'],
])('a transaction that is %s', async (_, ids, why) => {
  const world = makeWorld({ rules: new Map([['filter', rules]]), remembers: true });
  for (const id of ids) world.disk.set(id, new Map([['owner.json', '{}']]));
  const found: unknown[] = [];
  world.start('cli', async (system) => {
    found.push(await persist(system, own, fakeTools('ipv4'), 'boot.rules'));
  });
  await world.time.run(() => found.length === 1, Infinity);
  expect(found).toEqual([why]);
  const effects = (world.moments.get('cli') ?? []).map((moment) => moment.split('\n', 1)[0]);
  expect(effects.includes('files.replace')).toBe(why === undefined);
});
