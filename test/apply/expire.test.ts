/** The window is over when it is over now, and not when somebody last looked. */
import { expire } from '../../lib/apply/decide.ts';
import { makeWorld } from '../fakes/world.ts';

const files = {
  'owner.json': '{"user":"ann"}',
  armed: 'pid=7\nstart=99\ndeadline=900\ngrace=5\n',
  touched: 'at=900\n',
  applied: 'at=960\ntook=0.1\ndeadline=990\ngrace=5\n',
};
const extended = (deadline: number): string => `kind=extend\nby=ann\nat=980\ndeadline=${deadline}\n`;
const kept = 'kind=keep\nreason=confirmed\nby=ann\nat=980\ndetail=\n';

test.each([
  ['over', {}, { kind: 'rollback', reason: 'expired' }, ['decision.1']],
  ['moved, and not over yet', { 'decision.1': extended(1050) }, undefined, ['decision.1']],
  [
    'moved, and over',
    { 'decision.1': extended(995) },
    { kind: 'rollback', reason: 'expired' },
    ['decision.1', 'decision.2'],
  ],
  ['kept', { 'decision.1': kept }, { kind: 'keep' }, ['decision.1']],
] as const)('a window that is %s', async (_, more, decided, onFile) => {
  const world = makeWorld({ rules: new Map() });
  const folder = new Map(Object.entries({ ...files, ...more }));
  world.disk.set('id-1', folder);
  const found: unknown[] = [];
  world.start('watchdog', async (system) => {
    found.push(await expire(system, 'id-1'));
  });
  await world.time.run(() => found.length === 1, Infinity);
  if (decided === undefined) expect(found).toEqual([undefined]);
  else expect(found).toEqual([expect.objectContaining(decided)]);
  expect([...folder.keys()].filter((name) => name.startsWith('decision'))).toEqual(onFile);
});
