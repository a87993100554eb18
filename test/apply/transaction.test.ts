import { readFields, writeFields, writeJson } from '../../lib/apply/fields.ts';
import { readTransaction } from '../../lib/apply/record.ts';
import { deadlineOf, graceFor, idNumber, idPrefix, phaseOf, type Transaction } from '../../lib/apply/transaction.ts';
import { makeWorld } from '../fakes/world.ts';

const decision = (kind: string): string => `kind=${kind}\nreason=confirmed\nby=tester\nat=1\ndetail=\n`;
const armed = 'pid=7\nstart=99\ndeadline=100.5\ngrace=5\n';
const applied = 'at=60\ntook=0.1\ndeadline=90.25\ngrace=6\n';

/** Reads a transaction off files as they would be on disk. */
async function onFile(files: Readonly<Record<string, string>>): Promise<Transaction> {
  const world = makeWorld({ rules: new Map() });
  world.disk.set('id-1', new Map(Object.entries(files)));
  const read: Transaction[] = [];
  world.start('reader', async (system) => {
    read.push(await readTransaction(system.store, 'id-1'));
  });
  await world.time.run(() => read.length > 0, Infinity);
  const [transaction] = read;
  if (!transaction) throw new Error(world.printed.join(''));
  return transaction;
}

test.each([
  ['nothing but an owner', { 'owner.json': '{}' }, 'preparing'],
  ['armed', { armed }, 'armed'],
  ['touched', { armed, touched: 'at=1\n' }, 'changing'],
  ['applied', { armed, touched: 'at=1\n', applied }, 'in-force'],
  ['a decision to keep', { armed, touched: '', applied, 'decision.1': decision('keep') }, 'keeping'],
  ['a decision to roll back', { armed, touched: '', 'decision.1': decision('rollback') }, 'rolling-back'],
  ['done', { armed, applied, 'decision.1': decision('keep'), done: '{"outcome":"kept"}' }, 'done'],
  ['a done that is not whole', { armed, done: '{"outcome":"ke' }, 'armed'],
] as const)('with %s on file the phase is told from the files alone', async (_, files, phase) => {
  expect(phaseOf(await onFile(files))).toBe(phase);
});

test.each([
  ['armed', { armed }, 100.5],
  ['applied', { armed, applied }, 90.25],
  ['an applied without a number for its deadline', { armed, applied: 'at=60\ntook=0.1\ndeadline=\ngrace=5\n' }, 100.5],
  ['neither', {}, undefined],
] as const)('the deadline is that of the file that is there: %s', async (_, files, deadline) => {
  expect(deadlineOf(await onFile(files))).toBe(deadline);
});

test('the grace is three times the load, at least 5 s, and whole for sh', () => {
  expect([0, 1, 1.7, 4.2].map(graceFor)).toEqual([5, 5, 6, 13]);
});

test('an id of another boot or namespace has no number here', () => {
  const prefix = idPrefix('31b09643-fe2d-4657', '4:4026531833');
  expect(prefix).toBe('31b09643-4-4026531833-');
  expect(idNumber(prefix, '31b09643-4-4026531833-12')).toBe(12);
  expect(idNumber(prefix, '31b09643-4-4026531834-12')).toBeUndefined();
  expect(idNumber(prefix, '99999999-4-4026531833-12')).toBeUndefined();
  expect(idNumber(prefix, '31b09643-4-4026531833-')).toBeUndefined();
  expect(idNumber(prefix, '31b09643-4-4026531833-1x')).toBeUndefined();
});

test('fields hold one line of ASCII each, whatever came in', () => {
  const text = writeFields({ detail: ' two\nlines = \u00fc\u0007 ', at: 1.5, nothing: undefined });
  expect(text).toBe('detail=two lines = ??\nat=1.5\n');
  expect(readFields(text).get('detail')).toBe('two lines = ??');
});

test('JSON on file is ASCII and means the same', () => {
  const text = writeJson({ path: 'r\u00e8gles \u{1f525}' });
  expect(text).toMatch(/^[\x20-\x7e]*\n$/);
  expect(JSON.parse(text)).toEqual({ path: 'r\u00e8gles \u{1f525}' });
});
