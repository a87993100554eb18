/** Who may keep the rules: only a person who has seen the question, and only in time. */
import { setTimeout } from 'node:timers/promises';
import { quoted } from '../../test/kernel/lab.ts';
import { until } from '../../test/kernel/run.ts';
import { confirmWords } from '../next.ts';
import type { Row } from '../row.ts';
import { inFolder, now, type Scene } from '../scene.ts';

const refused = 'it is refused before anything is touched';
const untouched = { rules: 'old', status: [3] } as const;

/** Seconds after Enter in which nothing else may be typed, or it was no person: only then it counts as an answer. */
const settling = 0.3;

/** `yes` and Enter, so that it is decided so many seconds after the deadline. */
function instant(name: string, title: string, seconds: number): Row {
  return {
    name,
    sparse: true,
    title: `yes, so that it counts ${title}`,
    must: 'the new rules stay exactly when keep is on file, with a time before the deadline, and the words and the status agree',
    strike: async (scene) => {
      scene.session.type('yes');
      const at = scene.deadline() + seconds - settling;
      await setTimeout(Math.max(0, at - now()) * 1000);
      scene.session.type('\r');
    },
    check: inTime,
    expected: { rules: 'decided' },
    rivals: [],
  };
}

/** Those rows. */
export const answerRows: readonly Row[] = [
  {
    name: 'type-ahead',
    title: 'yes is typed before there is a question',
    must: 'it is no answer: the old rules come back by the deadline',
    opened: ({ session }) => {
      session.type('yes\n');
    },
    strike: () => undefined,
    expected: { rules: 'old', status: [4] },
  },
  {
    name: 'yes-without-end',
    sparse: true,
    title: 'a program types yes for ever',
    must: 'it is no answer: the old rules come back',
    // Not yes(1): script reads on and on, and never ends.
    question: 'unseen',
    typist: (scene) =>
      `until [ -e ${quoted(scene.lab.state)}/*/done ] || [ -e ${quoted(inFolder(scene, 'enough'))} ]; do echo yes; done`,
    expected: { rules: 'old', status: [4] },
    rivals: [],
  },
  {
    name: 'yes-pipe',
    sparse: true,
    title: 'yes | safeapply',
    must: refused,
    question: 'no',
    line: (apply) => `yes | ${apply}`,
    expected: untouched,
    rivals: ['iptables-apply'],
  },
  {
    name: 'stdin-closed',
    sparse: true,
    title: 'standard input is closed: <&-',
    must: refused,
    question: 'no',
    line: (apply) => `${apply} <&-`,
    expected: untouched,
  },
  {
    name: 'stdin-empty',
    sparse: true,
    title: 'standard input is /dev/null, as under cron',
    must: refused,
    question: 'no',
    line: (apply) => `${apply} </dev/null`,
    expected: untouched,
  },
  {
    name: 'no-terminal',
    sparse: true,
    title: 'there is no controlling terminal: echo yes | setsid',
    must: refused,
    question: 'no',
    line: (apply) => `echo yes | setsid -w ${apply}`,
    expected: untouched,
    rivals: ['iptables-apply'],
  },
  instant('instant-before', '0.3 s before the deadline', -0.3),
  instant('instant-at', 'at the deadline, as far as that can be aimed at', 0),
  instant('instant-after', '50 ms past the deadline', 0.05),
  {
    name: 'late-past-stopped',
    sparse: true,
    title: 'yes 0.3 s past the deadline, with a watchdog that is stopped and so cannot be faster',
    must: 'it is turned down by its time alone',
    strike: async (scene) => {
      scene.signal('watchdog', 'SIGSTOP');
      scene.session.type('yes');
      await until('the deadline is over', () => now() > scene.deadline() + 0.3, 20, 0.02);
      scene.session.type('\r');
    },
    check: inTime,
    expected: { rules: 'old', status: [4] },
    rivals: [],
  },
  {
    name: 'confirm-at',
    title: 'confirm from another login, begun so that it decides about at the deadline',
    must: 'the same, of what that login says',
    strike: async (scene) => {
      await setTimeout(Math.max(0, scene.deadline() - 0.15 - now()) * 1000);
      const { status } = await scene.login(...confirmWords);
      const wanted = scene.lab.journal.decision()?.kind === 'keep' ? 0 : 4;
      if (status !== wanted) throw new Error(`confirm ended with ${status}, not ${wanted}`);
    },
    timeout: 3,
    check: inTime,
    expected: { rules: 'decided' },
    rivals: [],
  },
  {
    name: 'confirm-and-rollback',
    sparse: true,
    title: 'confirm from one login and rollback from another, at once',
    must: 'one wins, and both tell the same',
    timeout: 20,
    strike: async (scene) => {
      const [kept, undone] = await Promise.all([scene.login(...confirmWords), scene.login('rollback')]);
      const wanted = scene.lab.journal.decision()?.kind === 'keep' ? [0, 3] : [4, 0];
      const found = [kept.status, undone.status];
      if (String(found) !== String(wanted))
        throw new Error(`confirm and rollback ended with ${String(found)}, not ${String(wanted)}`);
    },
    expected: { rules: 'decided' },
    rivals: [],
  },
  {
    name: 'confirm-late',
    sparse: true,
    title: 'confirm from another login when all is over',
    must: 'status 4, and the truth',
    strike: async (scene) => {
      await scene.lab.journal.until('done');
      const { status, stdout } = await scene.login(...confirmWords);
      if (status !== 4) throw new Error(`confirm ended with ${status}, not 4: ${stdout}`);
    },
    expected: { rules: 'old', status: [4] },
    rivals: [],
  },
];

/** What is on file must have been decided in time; and who typed yes is told so, and gets the status of it. */
async function inTime(scene: Scene): Promise<void> {
  const { lab, session } = scene;
  const decision = lab.journal.decision();
  if (!decision) throw new Error('nothing is on file as decided');
  const deadline = lab.journal.deadline();
  if (decision.kind === 'keep' && decision.at >= deadline)
    throw new Error(`keep is on file at ${decision.at}, and the deadline was ${deadline}`);
  const status = await session.status(20);
  const wanted = decision.kind === 'keep' ? 0 : 4;
  if (status !== wanted) throw new Error(`${decision.kind} is on file, and the status is ${status}`);
}
