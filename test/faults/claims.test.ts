/** The judge of words: what is so passes, and the same words are found out where it is not so. */
import { falseWords, lastWords, type Truth } from '../../faults/claims.ts';

const kept: Truth = { live: 'new', decided: 'keep', applied: true, changed: true };
const rolledBack: Truth = { live: 'old', decided: 'rollback', applied: true, changed: true };
const untouched: Truth = { live: 'old', decided: undefined, applied: false, changed: false };

/** What is said, where it is so, and where it is not. */
const sentences = [
  { said: 'kept: the new rules are in force; read back and compared', so: kept, not: rolledBack },
  { said: 'kept: the new rules are in force; read back and compared', so: kept, not: { ...kept, live: 'neither' } },
  { said: 'kept; but others changed rules during the window', so: { ...kept, live: 'neither' }, not: rolledBack },
  {
    said: 'kept already, at 2026-01-31T12:00:00.000Z: the new rules were read back and compared then',
    so: kept,
    not: rolledBack,
  },
  { said: 'rolled back (interrupted): the old rules are in force; read back and compared', so: rolledBack, not: kept },
  {
    said: 'rolled back (interrupted): the old rules are in force',
    so: rolledBack,
    not: { ...rolledBack, live: 'new' },
  },
  { said: 'rolled back already (interrupted), at 2026-01-31T12:00:00.000Z', so: rolledBack, not: kept },
  {
    said: 'rolled back already (interrupted), at 2026-01-31T12:00:00.000Z',
    so: { ...kept, live: 'neither', earlier: 'rollback' },
    not: { ...rolledBack, earlier: 'keep' },
  },
  { said: 'refused, nothing was changed: only root may', so: untouched, not: rolledBack },
  { said: 'dry run: nothing was changed', so: untouched, not: rolledBack },
  { said: 'unchanged: the live rules are these already', so: kept, not: rolledBack },
  { said: 'in force and pending as 1: keep the rules', so: kept, not: untouched },
  { said: 'safeapply: the new rules are in force after 0.1 s', so: rolledBack, not: untouched },
  { said: 'pending: 1, the new rules are in force and wait', so: kept, not: rolledBack },
  { said: 'the last transaction 1 was kept at noon', so: kept, not: rolledBack },
  { said: 'the last transaction 1 was rolled back (interrupted) at noon', so: rolledBack, not: kept },
] as const;

test.each(sentences)('$said', ({ said, so, not }) => {
  expect(falseWords(said, so)).toEqual([]);
  expect(falseWords(said, not)).toHaveLength(1);
});

test('what comes after the question on its line is judged as well', () => {
  const question = 'Type yes to keep the new rules, anything else to undo (2 s left):';
  expect(falseWords(`${question}kept: the new rules are in force`, rolledBack)).toHaveLength(1);
  expect(falseWords(`${question}\n${question}`, rolledBack)).toEqual([]);
});

test('words about an outcome that nobody has taught the judge are found, and other words are not', () => {
  expect(falseWords('restored the firewall', rolledBack)).toEqual([
    'it says "restored the firewall", which faults/claims.ts cannot judge',
  ]);
  expect(falseWords('safeapply: armed: unless you confirm, the old rules come back', rolledBack)).toEqual([]);
});

test.each([
  'TypeError: x is not a function',
  '    at ChildProcess.onexit (node:internal/child_process:285:19)',
  '    at main (/usr/lib/safeapply.cjs:12:3)',
  'Segmentation fault',
])('a crash is never in order: %s', (line) => {
  expect(falseWords(`said before\n${line}`, kept)).toHaveLength(1);
});

test('the last words are the last ones about an outcome, or else simply the last ones', () => {
  expect(lastWords('kept already, at noon\nexit\n')).toBe('kept already, at noon');
  expect(lastWords('armed\n\nType yes to keep the new rules (2 s left):\n')).toBe('armed');
});
