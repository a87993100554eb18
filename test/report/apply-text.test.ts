/** The words of every outcome. Each says what was read back, and no outcome claims more. */
import type { Outcome, Refusal } from '../../lib/apply/outcome.ts';
import type { InForce } from '../../lib/apply/progress.ts';
import type { Primed } from '../../lib/apply/transaction.ts';
import { outcomeJson } from '../../lib/report/apply-json.ts';
import { outcomeText, progressText } from '../../lib/report/apply-text.ts';
import { failureText } from '../../lib/report/failure.ts';
import type { FailureFacts } from '../../lib/system/failure.ts';

const plain = { colour: false };
const tools = {
  family: 'ipv4',
  backend: 'nft',
  save: '/usr/sbin/iptables-nft-save',
  restore: '/usr/sbin/iptables-nft-restore',
  list: '/usr/sbin/iptables-nft',
} as const;
const undo = [{ tools, path: '/run/safeapply/id-1/undo.v4', lock: '/run/safeapply/id-1/writer' }];
const foreign = [
  { family: 'ipv4', changes: [{ kind: 'added', table: 'filter', chain: 'INPUT', after: '-A INPUT -j f2b' }] },
] as const;
const refused = (refusal: Refusal): Outcome => ({ kind: 'refused', refusal });
const pending = {
  kind: 'pending',
  id: 'id-1',
  user: 'ann',
  since: '2026-11-21',
  remaining: 41.2,
  stopped: false,
} as const;

const outcomes: readonly (readonly [Outcome, string])[] = [
  [{ kind: 'kept', id: 'id-1', foreign: [] }, 'kept: the new rules are in force; read back and compared\n'],
  [{ kind: 'kept', id: 'id-1', foreign }, 'kept; but others changed rules during the window'],
  [
    { kind: 'rolled-back', id: 'id-1', reason: 'expired', detail: '', foreign: [] },
    'rolled back (not confirmed in time): the old rules are in force; read back and compared\n',
  ],
  [
    { kind: 'rolled-back', id: 'id-1', reason: 'restore-failed', detail: 'line 9 \u001b[31mfailed', foreign: [] },
    '  line 9 \u241b[31mfailed\n',
  ],
  [
    { kind: 'rolled-back', id: 'id-1', reason: 'expired', detail: '', foreign },
    'others had changed rules during the window; that is gone with the new rules, and safeapply history has it',
  ],
  [{ kind: 'unchanged', what: 'files' }, 'unchanged: the live rules are these already\n'],
  [{ kind: 'unchanged', what: 'command' }, 'has changed no rule of iptables'],
  [{ kind: 'unchanged', what: 'given-up' }, 'ended before it had changed a rule'],
  [{ kind: 'planned' }, 'dry run: nothing was changed\n'],
  [{ kind: 'pending', id: 'id-1', deadline: 100, remaining: 59.2 }, 'safeapply confirm id-1 within 60 s\n'],
  [refused({ kind: 'not-root' }), 'nothing was changed: only root'],
  [refused({ kind: 'no-terminal' }), '--detach'],
  [refused(pending), 'transaction id-1 of ann (since 2026-11-21) is pending, 42 s left'],
  [refused({ ...pending, remaining: undefined }), 'is pending; safeapply status'],
  [
    refused({ ...pending, remaining: undefined, stopped: true }),
    'is pending; its process is stopped; safeapply rollback ends it',
  ],
  [
    refused({ kind: 'not-accepted', stderr: 'line 3 failed', timedOut: false }),
    'does not take the file:\n  line 3 failed\n',
  ],
  [refused({ kind: 'not-accepted', stderr: '', timedOut: true }), 'in time'],
  [refused({ kind: 'not-restorable', reason: 'cut short' }), 'could not be put back afterwards: cut short'],
  [refused({ kind: 'live-rules-changed' }), 'run it again'],
  [
    refused({ kind: 'unproven', proof: 'old-connection', required: false, id: 'id-1', remaining: 12 }),
    'ControlPath=none',
  ],
  [
    refused({ kind: 'unproven', proof: 'no-connection', required: false, id: 'id-1', remaining: 12 }),
    'no sshd above this process',
  ],
  [
    refused({ kind: 'unproven', proof: 'from-this-machine', required: false, id: 'id-1', remaining: 12 }),
    'from this machine itself',
  ],
  [
    refused({ kind: 'unproven', proof: 'other-namespace', required: false, id: 'id-1', remaining: 11.5 }),
    'still pending, 12 s left',
  ],
  [refused({ kind: 'not-armed', reason: 'interrupted' }), 'the guards did not stand: interrupted'],
  [
    { kind: 'unknown-state', id: 'id-1', reason: 'iptables-save is gone', undo },
    'STATE UNKNOWN, look at this machine now: iptables-save is gone\nto put the old rules back: flock /run/safeapply/id-1/writer /usr/sbin/iptables-nft-restore -c < /run/safeapply/id-1/undo.v4\n',
  ],
];

test.each(outcomes)('%j is told in words', (outcome, words) => {
  expect(outcomeText(outcome, plain)).toContain(words);
});

test.each(outcomes.map(([outcome]) => [outcome] as const))(
  '%j is told as JSON with the keys of the contract',
  (outcome) => {
    const told: unknown = JSON.parse(outcomeJson(outcome, []));
    expect(told).toMatchObject({
      version: 1,
      outcome: expect.any(String) as string,
      verified: expect.any(Boolean) as boolean,
    });
    expect(told).toHaveProperty('id');
    expect(told).toHaveProperty('families');
    expect(told).toHaveProperty('changes');
  },
);

test('only what was read back and compared is verified', () => {
  const verified = outcomes.filter(([outcome]) => outcomeJson(outcome, []).includes('"verified":true'));
  const kinds = new Set(verified.map(([{ kind }]) => kind));
  expect([...kinds].sort()).toEqual(['kept', 'pending', 'planned', 'rolled-back', 'unchanged']);
  expect(outcomeJson({ kind: 'kept', id: 'id-1', foreign }, [])).toContain('"verified":false');
  expect(outcomeJson({ kind: 'unchanged', what: 'given-up' }, [])).toContain('"verified":false');
});

const inForce: InForce = {
  kind: 'in-force',
  id: 'id-1',
  took: 0.123,
  remaining: 60,
  decides: 'here',
  user: 'ann',
  connection: undefined,
  changes: undefined,
};

test('the question says what it does not prove', () => {
  const text = progressText(inForce, plain);
  expect(text).toContain('after 0.12 s');
  expect(text).toContain('NEW connection');
  expect(text).toContain('ssh -o ControlPath=none ann@HOST sudo safeapply confirm id-1');
});

test.each([
  ['22', 'ann', 'ssh -o ControlPath=none ann@192.0.2.1 sudo safeapply confirm id-1\n'],
  ['2222', 'root', 'ssh -o ControlPath=none -p 2222 root@192.0.2.1 safeapply confirm id-1\n'],
])('over ssh, the line to paste has what this connection has: port %s, user %s', (port, user, words) => {
  const connection = { client: '192.0.2.7', server: '192.0.2.1', port };
  expect(progressText({ ...inForce, user, connection }, plain)).toContain(words);
});

test('a yes that would not count is not offered', () => {
  const connection = { client: '192.0.2.7', server: '192.0.2.1', port: '22' };
  expect(progressText({ ...inForce, connection }, plain)).toContain('or say yes here');
  expect(progressText({ ...inForce, connection, decides: 'new-connection' }, plain)).not.toContain('or say yes here');
  expect(progressText({ ...inForce, connection, decides: 'probes' }, plain)).not.toContain('confirm');
});

test('a program that has changed nothing but left something running is told as that', () => {
  const changes = [{ family: 'ipv4', changes: [] }] as const;
  const text = progressText({ ...inForce, changes }, plain);
  expect(text).toContain('changed no rule so far, but something that it has started still runs');
  expect(text).not.toContain('the new rules are in force');
});

test('whoever waits is told for what', () => {
  const text = progressText({ kind: 'waiting', id: 'id-1', user: 'ann' }, plain);
  expect(text).toBe('safeapply: waiting: the rules of id-1, begun by ann, are not in force yet\n');
});

test('how long the machine is exposed is told, and what a dead watchdog adds to it', () => {
  const text = progressText({ kind: 'armed', id: 'id-1', restoreLimit: 30, timeout: 60, rescue: 7 }, plain);
  expect(text).toContain(
    '(30 s for the change at most, then 60 s to confirm: 90 s in all; should the watchdog die too, 7 s later',
  );
});

test.each<readonly [Primed, readonly string[], readonly string[]]>([
  [{ known: ['ipv4'], unknown: [] }, ['it is on now for IPv4,'], ['IPv6', 'could not']],
  [{ known: ['ipv4', 'ipv6'], unknown: [] }, ['it is on now for IPv4 and IPv6,'], ['could not']],
  [{ known: ['ipv4'], unknown: ['ipv6'] }, ['it is on now for IPv4,', 'before them for IPv6:'], []],
  [{ known: [], unknown: ['ipv6'] }, ['could not be switched on before them for IPv6:'], ['it is on now', 'IPv4']],
])('connection tracking that begins, %j, is told of family by family', (primed, said, unsaid) => {
  const text = progressText({ kind: 'primed', ...primed }, plain);
  for (const words of said) expect(text).toContain(words);
  for (const words of unsaid) expect(text).not.toContain(words);
});

const failures: readonly (readonly [FailureFacts, string])[] = [
  [
    { kind: 'file', path: 'a\u0007.rules', action: 'read', code: 'ENOENT' },
    'cannot read a\u2407.rules: there is no such file',
  ],
  [{ kind: 'file', path: 'd', action: 'read', code: 'EISDIR' }, 'cannot read d: it is a folder'],
  [{ kind: 'file', path: 'x', action: 'write', code: 'EWEIRD' }, 'cannot write x: EWEIRD'],
  [
    { kind: 'command', command: 'iptables-save -c', exitCode: 4, stderr: 'no\n' },
    'iptables-save -c ended with status 4: no',
  ],
  [{ kind: 'command', command: 'flock', exitCode: undefined, stderr: '' }, 'flock did not end by itself'],
  [
    { kind: 'tool-missing', tool: 'iptables', debianPackage: 'iptables' },
    'iptables is not installed; on Debian and Ubuntu: apt-get install iptables',
  ],
  [{ kind: 'scratch', stderr: 'unshare failed: Operation not permitted' }, 'Operation not permitted'],
  [{ kind: 'mistake', message: 'oops' }, 'a mistake of this program, before anything was changed: oops'],
  [
    { kind: 'store', path: '/run/safeapply', code: 'ENOSPC', detail: '' },
    'cannot use the folder /run/safeapply: the disk is full',
  ],
  [{ kind: 'store', path: '/run/safeapply', code: 'EPERM', detail: 'it is not a folder' }, 'it is not a folder'],
];

test.each(failures)('%j is told in words', (facts, words) => {
  expect(failureText(facts)).toContain(words);
});
