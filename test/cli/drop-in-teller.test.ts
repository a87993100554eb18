/** How an apply is told under the name of iptables-apply: letter by letter what the script prints, and never more than is so. */
import type { Outcome } from '../../lib/apply/outcome.ts';
import type { Progress } from '../../lib/apply/progress.ts';
import type { RollbackReason } from '../../lib/apply/transaction.ts';
import { dropInStatusOf } from '../../lib/cli/drop-in-status.ts';
import { teller } from '../../lib/cli/drop-in-teller.ts';

const id = '12345678-4-1-1';
const armed: Progress = { kind: 'armed', id, restoreLimit: 30, timeout: 10, rescue: 7 };
const inForce: Progress = {
  kind: 'in-force',
  id,
  took: 0.1,
  remaining: 10,
  decides: 'here',
  user: 'tester',
  connection: undefined,
  changes: undefined,
};
const kept: Outcome = { kind: 'kept', id, foreign: [] };
const rolledBack = (reason: RollbackReason, detail = ''): Outcome => ({
  kind: 'rolled-back',
  id,
  reason,
  detail,
  foreign: [],
});
const rollingBack = (reason: RollbackReason): Progress => ({ kind: 'rolling-back', reason });
const unknown: Outcome = { kind: 'unknown-state', id, reason: 'nobody could read them', undo: [] };

const applying = "Applying new iptables rules from 'f'... ";
const reverted = 'Reverting to old iptables rules... done.\n';
const noAnswer = 'Timeout! Something happened (or did not). Better play it safe...\n';
const declined = 'No affirmative response! Better play it safe...\n';
const failed = 'Error: unknown error applying new iptables rules: f\n';

interface Row {
  readonly title: string;
  readonly steps: readonly Progress[];
  readonly outcome: Outcome;
  readonly status: number;
  readonly stdout: string;
  readonly stderr?: string;
}

const rows: readonly Row[] = [
  { title: 'y', steps: [armed, inForce], outcome: kept, status: 0, stdout: `${applying}done.\n` },
  {
    title: 'kept from another login before anybody saw them in force',
    steps: [armed],
    outcome: kept,
    status: 0,
    stdout: `${applying}done.\n`,
  },
  {
    title: 'no answer',
    steps: [armed, inForce],
    outcome: rolledBack('expired'),
    status: 255,
    stdout: `${applying}done.\n${noAnswer}${reverted}`,
  },
  {
    title: 'n',
    steps: [armed, inForce, rollingBack('declined')],
    outcome: rolledBack('declined'),
    status: 255,
    stdout: `${applying}done.\n${declined}${reverted}`,
  },
  {
    title: 'n, and Ctrl-C on top',
    steps: [armed, inForce, rollingBack('declined'), rollingBack('declined')],
    outcome: rolledBack('declined'),
    status: 255,
    stdout: `${applying}done.\n${declined}${reverted}`,
  },
  {
    title: 'Ctrl-C while they are loaded',
    steps: [armed, rollingBack('interrupted')],
    outcome: rolledBack('interrupted'),
    status: 255,
    stdout: `${applying}failed.\n${declined}${reverted}`,
  },
  {
    title: 'safeapply rollback from another login',
    steps: [armed, inForce],
    outcome: rolledBack('requested'),
    status: 255,
    stdout: `${applying}done.\n${reverted}`,
    stderr: 'Error: as asked with safeapply rollback\n',
  },
  {
    title: 'a slow load, told on a line of its own',
    steps: [armed, { kind: 'still-changing', seconds: 3, holder: undefined }, inForce],
    outcome: kept,
    status: 0,
    stdout: `${applying}done.\n`,
    stderr: '\nsafeapply: the change is taking more than 3 s; its limit still holds\n',
  },
  {
    title: 'a load that fails',
    steps: [armed],
    outcome: rolledBack('restore-failed', 'line 3 failed'),
    status: 5,
    stdout: `${applying}failed.\n${reverted}`,
    stderr: `${failed}safeapply: rolled back (the new rules could not be loaded): the old rules are in force; read back and compared\n  line 3 failed\n`,
  },
  {
    title: 'rules that are other ones than wanted',
    steps: [armed],
    outcome: rolledBack('read-back-differs'),
    status: 5,
    stdout: `${applying}failed.\n${reverted}`,
    stderr: failed,
  },
  {
    title: 'rules that the kernel refuses in the rehearsal: nothing was reverted, and nothing says so',
    steps: [],
    outcome: { kind: 'refused', refusal: { kind: 'not-accepted', stderr: 'line 3 failed', timedOut: false } },
    status: 5,
    stdout: `${applying}failed.\n`,
    stderr: `${failed}safeapply: refused, nothing was changed: the kernel does not take the file:\n  line 3 failed\n`,
  },
  {
    title: 'live rules that change in the last moment',
    steps: [armed],
    outcome: { kind: 'refused', refusal: { kind: 'live-rules-changed' } },
    status: 1,
    stdout: `${applying}failed.\n`,
    stderr:
      'Error: nothing was changed\nsafeapply: refused, nothing was changed: the live rules changed while they were being looked at; run it again\n',
  },
  {
    title: 'live rules that could not be put back',
    steps: [],
    outcome: { kind: 'refused', refusal: { kind: 'not-restorable', reason: 'a native rule' } },
    status: 4,
    stdout: '',
    stderr:
      'Error: unknown error saving old iptables rules: a native rule\nsafeapply: refused, nothing was changed: the live rules could not be put back afterwards: a native rule\n',
  },
  {
    title: 'rules that are in force already',
    steps: [],
    outcome: { kind: 'unchanged', what: 'files' },
    status: 0,
    stdout: `${applying}done.\n`,
    stderr: 'safeapply: unchanged: the live rules are these already; nobody was asked\n',
  },
  {
    title: 'nobody knows what is in force, after n: no done, and no status of the script',
    steps: [armed, inForce, rollingBack('declined')],
    outcome: unknown,
    status: 10,
    stdout: `${applying}done.\n${declined}Reverting to old iptables rules... failed.\n`,
    stderr: 'safeapply: STATE UNKNOWN, look at this machine now: nobody could read them\n',
  },
  {
    title: 'the terminal is lost, and comes to nothing',
    steps: [armed, inForce, { kind: 'terminal-lost' }],
    outcome: rolledBack('expired'),
    status: 255,
    stdout: `${applying}done.\n${noAnswer}${reverted}`,
    stderr:
      'safeapply: the terminal is gone; the window goes on, and safeapply confirm from another login still counts\n',
  },
];

test.each(rows)('$title: status $status', ({ steps, outcome, status, stdout, stderr = '' }) => {
  expect(told('rules', steps, outcome)).toEqual({ stdout, stderr });
  expect(dropInStatusOf(outcome)).toBe(status);
});

test('a program that fails is told as the script tells it: status 7', () => {
  const outcome = rolledBack('command-failed');
  expect(told('command', [armed], outcome)).toEqual({
    stdout: `Running command 'f'... failed.\n${reverted}`,
    stderr: 'Error: unknown error running command: f\n',
  });
  expect(dropInStatusOf(outcome)).toBe(7);
});

test('findings that are no errors are not told: the script would not know them either', () => {
  const finding = { check: 'x', message: 'm', line: 1, column: 1, endLine: 1, endColumn: 2 } as const;
  const report = (severity: 'error' | 'warning'): Progress => ({
    kind: 'findings',
    report: {
      checks: 1,
      files: [{ path: 'f', family: 'ipv4', lines: ['a'], diagnostics: [{ ...finding, severity }] }],
    },
  });
  expect(told('rules', [report('warning'), armed, inForce], kept).stderr).toBe('');
  expect(told('rules', [report('error'), armed, inForce], kept).stderr).toContain('f:1:1: error: m');
});

function told(kind: 'rules' | 'command', steps: readonly Progress[], outcome: Outcome) {
  let [stdout, stderr] = ['', ''];
  const output = { result: (text: string) => void (stdout += text), progress: (text: string) => void (stderr += text) };
  const tell = teller(output, { kind, path: 'f' });
  for (const step of steps) tell.step(step);
  tell.end(outcome);
  return { stdout, stderr };
}
