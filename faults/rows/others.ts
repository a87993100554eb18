/** Other people at work on the same machine. */
import { until } from '../../test/kernel/run.ts';
import { wrap } from '../../test/kernel/wrappers.ts';
import { stemOf } from '../place.ts';
import type { Row } from '../row.ts';
import type { Scene } from '../scene.ts';

const old4 = { rules: 'old', status: [4] } as const;

const edit = ['-i', 'eth9', '-j', 'ACCEPT'] as const;

/** Adds a rule to a chain, or takes it out again, as somebody else. */
async function change({ lab, place }: Scene, what: '-A' | '-D', table: string, chain: string): Promise<void> {
  const { status, stderr } = await lab.run([stemOf(place), '-w', '-t', table, what, chain, ...edit]);
  if (status !== 0) throw new Error(`${what} ${table} ${chain}: ${stderr}`);
}

/** Those rows. */
export const otherRows: readonly Row[] = [
  {
    name: 'two-at-once',
    title: 'somebody else applies while the question stands',
    must: 'the second is refused with status 3, and the first goes on as if nothing had been',
    timeout: 8,
    strike: async ({ lab, login }) => {
      const { status } = await login(...lab.applyArgs(inFolderOf(lab, 'new.rules'), '--detach', '-t', '60'));
      if (status !== 3) throw new Error(`the second ended with ${status}, not 3`);
    },
    expected: old4,
    rivals: [],
  },
  {
    name: 'five-at-once',
    sparse: true,
    title: 'five begin at the same moment',
    must: 'one gets through, four are refused with status 3',
    timeout: 4,
    question: 'no',
    line: () => 'sleep 1',
    opened: async ({ lab, said, truth }) => {
      const words = lab.applyArgs(inFolderOf(lab, 'new.rules'), '--detach', '-t', '3');
      const all = await Promise.all([1, 2, 3, 4, 5].map(() => lab.safeapply(words)));
      // With five at work nobody can see whose change it was: that only one has changed rules shows in their statuses.
      const now = await truth(false);
      for (const { stdout, stderr } of all) said.push({ text: stdout + stderr, truth: now });
      const found = all.map(({ status }) => status).sort();
      if (String(found) !== '0,3,3,3,3') throw new Error(`they ended with ${String(found)}`);
      await lab.journal.until('done');
    },
    expected: { rules: 'old' },
    rivals: [],
  },
  {
    name: 'edit-in-window',
    title: 'somebody edits a table that the file does not name, while the question stands',
    must: 'the edit stays, and the old rules come back',
    strike: async (scene) => {
      await change(scene, '-A', 'mangle', 'PREROUTING');
      await until('it is over', () => scene.lab.journal.has('done'));
    },
    wake: (scene) => change(scene, '-D', 'mangle', 'PREROUTING'),
    expected: old4,
    rivals: [],
  },
  {
    name: 'edit-same-table',
    title: 'somebody edits a table that the file names, while the question stands',
    must: 'the old rules come back to the letter',
    strike: (scene) => change(scene, '-A', 'filter', 'INPUT'),
    expected: old4,
  },
  {
    name: 'edit-and-yes',
    title: 'somebody edits a table that the file names, and the answer is yes',
    must: 'the edit stays, and it is said that the rules differ from the file',
    timeout: 20,
    strike: async (scene) => {
      await change(scene, '-A', 'filter', 'INPUT');
      scene.session.type('yes\r');
      await scene.session.status(20);
    },
    wake: (scene) => change(scene, '-D', 'filter', 'INPUT'),
    expected: { rules: 'new', status: [0], says: /kept; but others changed rules/ },
    rivals: [],
  },
  {
    name: 'edit-before-load',
    title: 'somebody edits the rules between the plan and the load',
    must: 'it is refused, and the edit stays',
    question: 'no',
    prepare: ({ lab, place }) => {
      const rule = `${stemOf(place)} -w -A INPUT ${edit.join(' ')}`;
      const body = `real "$@"\nlive && [ ! -e "$lab/changed" ] && : >"$lab/changed" && ${rule}\nexit 0`;
      return Promise.resolve(wrap(lab, 'save', body));
    },
    wake: (scene) => change(scene, '-D', 'filter', 'INPUT'),
    expected: { rules: 'old', status: [1] },
    rivals: [],
  },
  {
    name: 'flushed-in-window',
    title: 'somebody flushes all rules while the question stands',
    must: 'the old rules come back to the letter',
    strike: async ({ lab, place }) => {
      for (const table of ['filter', 'nat']) await lab.run([stemOf(place), '-w', '-t', table, '-F']);
    },
    expected: old4,
  },
];

function inFolderOf(lab: Scene['lab'], name: string): string {
  return `${lab.folder}/${name}`;
}
