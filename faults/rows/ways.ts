/** The other ways to apply: both families at once, a program that changes the rules, probes that decide, a moved deadline. */
import { setTimeout } from 'node:timers/promises';
import { kill, quoted } from '../../test/kernel/lab.ts';
import { rulesOf } from '../../test/kernel/rules.ts';
import { until } from '../../test/kernel/run.ts';
import { stemOf } from '../place.ts';
import type { Row } from '../row.ts';
import { inFolder, now, type Scene } from '../scene.ts';
import { atLoad, firstTable, wrapped } from './wrapped.ts';

const old4 = { rules: 'old', status: [4] } as const;

function words({ lab }: Scene, ...more: readonly string[]): string {
  return [process.execPath, lab.program, 'apply', '--backend', lab.backend, ...more].map(quoted).join(' ');
}

/** Both families in one transaction: the rules of the other one are put back as well, or the row has failed. */
function bothFamilies(scene: Scene): string {
  const files = (['ipv4', 'ipv6'] as const).map((family) => scene.lab.write(family, rulesOf(family).wanted));
  return words(scene, '-4', files[0] ?? '', '-6', files[1] ?? '', '-t', '2');
}

/** A program that loads the new rules, and then does something more; which is all lines of `sh`. */
function program(scene: Scene, timeout: number, more: string): string {
  const load = `${stemOf(scene.place)}-restore <${quoted(inFolder(scene, 'new.rules'))}`;
  return words(scene, '-t', String(timeout), '-c', 'sh', scene.lab.write('changes', `${load}\n${more}\n`));
}

/** Those rows. */
export const wayRows: readonly Row[] = [
  {
    name: 'both-families',
    title: 'both families in one transaction, and nobody answers',
    must: 'the old rules of both come back by the deadline',
    line: (_, scene) => bothFamilies(scene),
    expected: old4,
    rivals: [],
  },
  {
    name: 'both-families-one-fails',
    title: 'both families in one transaction, and the load of one fails half-way',
    must: 'the old rules of both come back at once',
    question: 'no',
    prepare: wrapped('restore', atLoad(`${firstTable}; exit 1`)),
    line: (_, scene) => bothFamilies(scene),
    expected: old4,
    rivals: [],
  },
  {
    name: 'both-families-kill',
    title: 'both families in one transaction, and kill -9 of the one who asks and of the watchdog',
    must: 'the backstop puts back the old rules of both',
    line: (_, scene) => bothFamilies(scene),
    strike: ({ pid }) => {
      for (const each of [pid('cli'), pid('watchdog')]) kill(each, 'SIGKILL');
    },
    expected: { rules: 'old' },
    rivals: [],
  },
  {
    name: 'extend',
    title: 'somebody moves the deadline, and then nobody answers',
    must: 'the new rules stay past the first deadline, and the old ones come back by the second',
    timeout: 5,
    strike: async (scene) => {
      const first = scene.deadline();
      const { status } = await scene.login('extend', '-t', '7');
      if (status !== 0) throw new Error(`extend ended with ${status}`);
      await setTimeout(Math.max(0, first + 0.7 - now()) * 1000);
      const live = await scene.live();
      if (live !== 'new' && now() < scene.deadline())
        throw new Error(`past the first deadline: ${await scene.state()}`);
    },
    expected: old4,
    rivals: [],
  },
  {
    name: 'extend-late',
    sparse: true,
    title: 'somebody moves the deadline when it is over, with a watchdog that is stopped and so cannot be faster',
    must: 'it is turned down, and the old rules come back',
    strike: async (scene) => {
      scene.signal('watchdog', 'SIGSTOP');
      await until('the deadline is over', () => now() > scene.deadline(), 20, 0.02);
      const { status } = await scene.login('extend', '-t', '60');
      if (status === 0) throw new Error('extend ended with 0');
    },
    expected: old4,
    rivals: [],
  },
  {
    name: 'probe-fails',
    sparse: true,
    title: 'a probe decides, and fails',
    must: 'the old rules come back at once',
    question: 'no',
    timeout: 20,
    options: ['--probe', 'false'],
    expected: { ...old4, within: 0 },
    rivals: [],
  },
  {
    name: 'probe-hangs',
    sparse: true,
    title: 'a probe decides, and hangs, with a child in the background',
    must: 'the old rules come back by the deadline, and neither of them is left',
    question: 'no',
    options: ['--probe', 'sleep 1000 & sleep 1000'],
    expected: old4,
    rivals: [],
  },
  {
    name: 'probe-kills',
    sparse: true,
    title: 'a probe decides, and kills the watchdog before it says that all is well',
    must: 'the rules are as the decision says, and so are the words',
    question: 'no',
    timeout: 20,
    line: (apply, scene) => `${apply} --probe ${quoted(`kill -9 $(sed -n s/^pid=//p ${scene.lab.state}/*/armed)`)}`,
    expected: { rules: 'decided' },
    rivals: [],
  },
  {
    name: 'command-hangs',
    title: 'a program changes the rules, and hangs then',
    must: 'it is ended, and the old rules come back',
    question: 'no',
    line: (_, scene) => program(scene, 2, 'sleep 1000'),
    // It may take as long as a load.
    seconds: 40,
    expected: old4,
    rivals: [],
  },
  {
    name: 'command-fails',
    sparse: true,
    title: 'a program changes the rules, and ends with status 1',
    must: 'the old rules come back at once',
    question: 'no',
    line: (_, scene) => program(scene, 20, 'exit 1'),
    expected: old4,
    rivals: [],
  },
  {
    name: 'command-comes-back',
    title:
      'a program changes the rules, and leaves a child in a session of its own that does it again after the deadline',
    must: 'the child is ended as well, and the old rules stay',
    line: (_, scene) =>
      program(scene, 2, `setsid sh -c 'sleep 6; ${stemOf(scene.place)} -P INPUT DROP' </dev/null >/dev/null 2>&1 &`),
    wake: () => setTimeout(6000),
    expected: old4,
    rivals: [],
  },
];
