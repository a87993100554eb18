/** What the history says of records that it has, and of what they do not say. */
import type { HistoryRecord } from '../../lib/apply/archive.ts';
import { history } from '../../lib/apply/history.ts';
import { historyText } from '../../lib/report/history.ts';
import { makeWorld } from '../fakes/world.ts';

const record = { number: 1, at: 'then', outcome: 'kept', reason: 'confirmed', user: 'ann', path: 'r', parts: [] };

test.each([
  ['of a namespace', { ...record, netns: 'lab' }, '  (in the network namespace lab)'],
  ['of the namespace that we are in', { ...record, netns: null }, ''],
  ['that does not say where', record, '  (in an unknown network namespace)'],
])('a record %s', async (_, written, where) => {
  const world = makeWorld({ rules: new Map() });
  world.history.set('000001', new Map([['record.json', JSON.stringify(written)]]));
  const found: (readonly HistoryRecord[])[] = [];
  world.start('reader', async (system) => {
    found.push(await history(system));
  });
  await world.time.run(() => found.length === 1, Infinity);
  expect(historyText(found[0] ?? [], null)).toBe(`   1  then  kept  ann  r${where}\n`);
});
