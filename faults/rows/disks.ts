/** Disks that are full or read-only, and files that go away or change under the transaction. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Row } from '../row.ts';
import { inFolder, type Scene } from '../scene.ts';

const old4 = { rules: 'old', status: [4] } as const;
const untouched = { rules: 'old', status: [3] } as const;

/** A disk of its own at `path`, until the end of the row. */
async function mount({ lab, atEnd }: Scene, path: string, options: string): Promise<void> {
  mkdirSync(path, { mode: 0o700 });
  const { status, stderr } = await lab.run(['mount', '-t', 'tmpfs', '-o', `mode=700,${options}`, 'none', path]);
  if (status !== 0) throw new Error(`mount ${path}: ${stderr}`);
  atEnd(async () => {
    await lab.run(['umount', '-l', path]);
  });
}

/** Takes the last byte, and the last file. */
function fill(path: string): void {
  try {
    writeFileSync(join(path, '.full'), Buffer.alloc(1 << 20));
  } catch {
    // Up to the last byte.
  }
  for (let n = 0; n < 1000; n += 1) {
    try {
      writeFileSync(join(path, `.file${n}`), '');
    } catch {
      return;
    }
  }
}

function unfill(path: string): void {
  for (const name of readdirSync(path)) if (/^\.(?:full|file)/.test(name)) rmSync(join(path, name));
}

/** Those rows. */
export const diskRows: readonly Row[] = [
  {
    name: 'state-full',
    sparse: true,
    title: 'the disk of the state folder is full',
    must: 'it is refused before anything is touched',
    question: 'no',
    prepare: async (scene) => {
      await mount(scene, scene.lab.state, 'size=64k');
      fill(scene.lab.state);
      return {};
    },
    wake: ({ lab }) => {
      unfill(lab.state);
    },
    expected: untouched,
    rivals: [],
  },
  {
    name: 'state-read-only',
    sparse: true,
    title: 'the disk of the state folder is read-only',
    must: 'it is refused before anything is touched',
    question: 'no',
    prepare: async (scene) => {
      await mount(scene, scene.lab.state, 'ro');
      return {};
    },
    wake: async ({ lab }) => {
      await lab.run(['mount', '-o', 'remount,rw', lab.state]);
    },
    expected: untouched,
    rivals: [],
  },
  {
    name: 'disk-fills',
    title: 'the disk of the state folder fills up while the question stands',
    must: 'the old rules come back, though that cannot be written down',
    prepare: async (scene) => {
      await mount(scene, scene.lab.state, 'size=200k,nr_inodes=80');
      return {};
    },
    strike: ({ lab }) => {
      fill(lab.state);
    },
    wake: ({ lab }) => {
      unfill(lab.state);
    },
    seconds: 15,
    expected: { rules: 'old', within: 15 },
    rivals: [],
  },
  {
    name: 'state-removed',
    title: 'somebody removes all that is in the state folder while the question stands',
    must: 'the old rules come back',
    timeout: 3,
    strike: ({ lab }) => {
      for (const name of readdirSync(lab.state)) rmSync(join(lab.state, name), { recursive: true, maxRetries: 20 });
    },
    expected: old4,
    rivals: [],
  },
  {
    name: 'program-removed',
    sparse: true,
    title: 'the program itself is removed while the question stands, as by an upgrade',
    must: 'the old rules come back by the deadline',
    strike: ({ lab }) => {
      renameSync(lab.program, `${lab.program}.gone`);
    },
    wake: ({ lab }) => {
      renameSync(`${lab.program}.gone`, lab.program);
    },
    expected: old4,
    rivals: [],
  },
  {
    name: 'program-overwritten',
    sparse: true,
    title: 'the program itself is overwritten in place while the question stands',
    must: 'the old rules come back by the deadline',
    strike: ({ lab }) => {
      writeFileSync(`${lab.program}.kept`, readFileSync(lab.program));
      writeFileSync(lab.program, 'throw new Error("overwritten");\n');
    },
    wake: ({ lab }) => {
      writeFileSync(lab.program, readFileSync(`${lab.program}.kept`));
    },
    expected: old4,
    rivals: [],
  },
  {
    name: 'file-changed',
    sparse: true,
    title: 'the rules file is changed while the question stands, and the answer is yes',
    must: 'what was asked about is kept',
    timeout: 20,
    strike: ({ lab, session }) => {
      lab.write('new.rules', '*filter\n:INPUT ACCEPT\nCOMMIT\n');
      session.type('yes\r');
    },
    expected: { rules: 'new', status: [0] },
    rivals: [],
  },
  {
    name: 'tmp-removed',
    sparse: true,
    title: 'the folder for temporary files is removed while the question stands',
    must: 'the old rules come back by the deadline',
    strike: (scene) => {
      rmSync(inFolder(scene, 'tmp'), { recursive: true });
    },
    wake: (scene) => {
      mkdirSync(inFolder(scene, 'tmp'), { recursive: true });
    },
    expected: old4,
    rivals: [],
  },
  {
    name: 'write-full',
    title: 'yes, and the disk that -w writes to is full',
    must: 'the rules are kept, the file is what it was, and it says that it was not saved',
    timeout: 20,
    prepare: async (scene) => {
      const boot = inFolder(scene, 'boot');
      await mount(scene, boot, 'size=16k');
      writeFileSync(join(boot, 'rules'), '# what is loaded at boot\n');
      fill(boot);
      return {};
    },
    line: (apply, scene) => `${apply} -w ${inFolder(scene, 'boot/rules')}`,
    strike: ({ session }) => {
      session.type('yes\r');
    },
    check: (scene) => {
      const found = readFileSync(inFolder(scene, 'boot/rules'), 'latin1');
      if (found !== '# what is loaded at boot\n') throw new Error(`the file that is loaded at boot is now:\n${found}`);
    },
    expected: { rules: 'new', status: [5], says: /NOT saved/ },
    rivals: [],
  },
  {
    name: 'no-file-size',
    sparse: true,
    title: 'no file may hold a byte: ulimit -f 0',
    must: 'it is refused, or the old rules come back',
    question: 'no',
    line: (apply) => `ulimit -c 0; ulimit -f 0; ${apply}`,
    expected: { rules: 'old' },
  },
  {
    name: 'few-descriptors',
    sparse: true,
    title: 'few files may be open at once: ulimit -n 22',
    must: 'it is refused, or the old rules come back',
    question: 'no',
    line: (apply) => `ulimit -c 0; ulimit -n 22; ${apply}`,
    opened: () => setTimeout(100),
    expected: { rules: 'old' },
    rivals: [],
  },
];
