/** What iptables-restore 1.8.9 says, word for word, and what it means. */
import { type Answer, readAnswer } from '../../lib/check/answer.ts';

const commit = 9;
const sentinel = 20;
const read = (exitCode: number | undefined, stderr: string, end: number | undefined = sentinel): Answer | 'ended' =>
  readAnswer({ exitCode, stderr }, { sentinel: end, isCommit: (line) => line === commit });

const refused = (line: number, words: string | undefined, by: 'iptables' | 'kernel'): Answer => ({
  kind: 'refused',
  complaints: [{ line, words, by }],
  warnings: [],
});

test.each<readonly [string, number | undefined, string, Answer]>([
  [
    'the line after the end is refused by every program: all before it was taken',
    1,
    'iptables-restore: line 20 failed\n',
    { kind: 'taken' },
  ],
  ['status 0 before that line: it went away in the middle', 0, '', { kind: 'stopped' }],
  ['no status: it was killed at the limit', undefined, '', { kind: 'unfinished' }],
  ['a signal', 139, 'Segmentation fault\n', { kind: 'crashed', status: 139 }],
  [
    'a batch beyond the socket buffer',
    1,
    'sendmsg() failed: Message too long\niptables-nft-restore: line 9 failed: Message too long.\n',
    { kind: 'too-large' },
  ],
  [
    'an option that it does not know',
    2,
    "iptables-restore v1.8.9 (legacy): unknown option \"--dpotr\"\nError occurred at line: 4\nTry `iptables-restore -h' or 'iptables-restore --help' for more information.\n",
    refused(4, 'unknown option "--dpotr"', 'iptables'),
  ],
  [
    'a word too many',
    2,
    "Bad argument `now'\nError occurred at line: 4\nTry `x'\n",
    refused(4, "Bad argument `now'", 'iptables'),
  ],
  [
    'a rule that nf_tables refuses',
    4,
    'iptables-nft-restore v1.8.9 (nf_tables): \nline 5: RULE_APPEND failed (Invalid argument): rule in chain INPUT\n',
    refused(5, 'RULE_APPEND failed (Invalid argument): rule in chain INPUT', 'kernel'),
  ],
  [
    "a COMMIT that legacy can't carry out: the kernel refused something",
    1,
    'iptables-restore: line 9 failed\n',
    refused(9, undefined, 'kernel'),
  ],
  ['another line that legacy refuses', 1, 'iptables-restore: line 4 failed\n', refused(4, undefined, 'iptables')],
  [
    'a chain that is not there',
    1,
    'iptables-nft-restore: line 4 failed: No chain/target/match by that name.\n',
    refused(4, 'No chain/target/match by that name', 'iptables'),
  ],
  [
    'no COMMIT: the last line is blamed',
    1,
    'iptables-restore: COMMIT expected at line 7\n',
    refused(6, 'the file ends while a table is open: COMMIT expected', 'iptables'),
  ],
  [
    'nothing that names a line',
    3,
    'iptables-restore v1.8.9 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)\n',
    { kind: 'placeless', words: 'Could not fetch rule set generation id: Permission denied (you must be root)' },
  ],
  ['nothing at all', 7, '', { kind: 'placeless', words: 'iptables-restore ended with status 7' }],
])('%s', (_title, exitCode, stderr, answer) => {
  expect(read(exitCode, stderr)).toEqual(answer);
});

test('without a line after the end, status 0 says no more than that it ended', () => {
  const end = { exitCode: 0, stderr: '' };
  expect(readAnswer(end, { sentinel: undefined, isCommit: () => false })).toBe('ended');
});

test('nft names several rules at once, and warnings are kept apart', () => {
  const stderr =
    'Warning: Extension LED revision 0 not supported, missing kernel module?\niptables-nft-restore v1.8.9 (nf_tables): \n' +
    'line 3: RULE_APPEND failed (No such file or directory): rule in chain INPUT\n' +
    'line 5: RULE_APPEND failed (Invalid argument): rule in chain INPUT\n';
  const answer = read(4, stderr);
  expect(answer).toMatchObject({ kind: 'refused', complaints: [{ line: 3 }, { line: 5 }] });
  expect(answer).toMatchObject({ warnings: ['Extension LED revision 0 not supported, missing kernel module?'] });
});
