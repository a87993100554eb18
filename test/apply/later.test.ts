/** Nothing is loaded in the name of a transaction that is over. */
import { load } from '../../lib/apply/load.ts';
import type { RestoreResult, System } from '../../lib/system/system.ts';
import { fakeTools } from '../fakes/firewall.ts';
import { makeWorld } from '../fakes/world.ts';

const part = {
  family: 'ipv4',
  tools: fakeTools('ipv4'),
  primes: false,
  suffix: 'v4',
  tables: ['filter'],
} as const;
const undo = '*filter\n:INPUT DROP [0:0]\nCOMMIT\n';

const failing = (system: System): System => ({
  ...system,
  store: { ...system.store, ids: () => Promise.reject(new Error('a broken disk')) },
});

test.each([
  ['a later one has begun', 'id-2', (system: System) => system, undefined],
  ['a transaction of another namespace has a higher number', 'di-2', (system: System) => system, 0],
  ['an earlier one is still on file', 'id-0', (system: System) => system, 0],
  ['a later one has begun, but nobody can list them: the old rules come first', 'id-2', failing, 0],
] as const)('the undo, where %s', async (_, other, seenBy, exitCode) => {
  const world = makeWorld({ rules: new Map() });
  world.disk.set('id-1', new Map());
  world.disk.set(other, new Map());
  const results: RestoreResult[] = [];
  world.start('woken', async (system) => {
    results.push(await load(seenBy(system), 'id-1', 'undo', part, 30, undo));
  });
  await world.time.run(() => results.length === 1, Infinity);
  expect(results).toEqual([{ exitCode, stderr: exitCode === 0 ? '' : 'a later transaction has begun' }]);
  expect([...world.kernel.keys()]).toEqual(exitCode === 0 ? ['filter'] : []);
});
