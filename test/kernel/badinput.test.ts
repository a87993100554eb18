/** Files that are no rules: apply and lint say what is wrong, with the status of the contract, and nothing is touched. */
import { existsSync } from 'node:fs';
import { inLab } from './lab.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { saying } from './saying.ts';
import { plain } from './rules.ts';

interface BadFile {
  readonly title: string;
  /** The bytes; without them the file does not exist. */
  readonly bytes?: string | Uint8Array;
  readonly folder?: boolean;
  readonly status: number;
  /** What both commands must say. */
  readonly words: RegExp;
}

const rules = '*filter\n:INPUT DROP [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -j ACCEPT\nCOMMIT\n';

const files: readonly BadFile[] = [
  { title: 'missing', status: 3, words: /cannot read \S+: there is no such file/ },
  { title: 'a folder', folder: true, status: 3, words: /cannot read \S+: it is a folder/ },
  { title: 'empty', bytes: '', status: 1, words: /empty|nothing|no rules/ },
  { title: 'only blanks and comments', bytes: '\n# rules\n\n', status: 1, words: /empty|nothing|no rules|no table/ },
  {
    title: 'binary',
    bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff, 0xfe]),
    status: 1,
    words: /binary|NUL/i,
  },
  { title: 'with CRLF', bytes: rules.replaceAll('\n', '\r\n'), status: 1, words: /CRLF|carriage return/i },
  { title: 'with a byte order mark', bytes: `\ufeff${rules}`, status: 1, words: /byte order mark|BOM/i },
  {
    title: 'a shell script',
    bytes: '#!/bin/sh\niptables -P INPUT DROP\niptables -A INPUT -j ACCEPT\n',
    status: 1,
    words: /is a script for ..bin.sh/,
  },
  {
    title: 'commands without a shebang',
    bytes: 'iptables -A INPUT -j ACCEPT\n',
    status: 1,
    words: /iptables-restore|command/,
  },
  { title: 'without COMMIT', bytes: rules.replace('COMMIT\n', ''), status: 1, words: /COMMIT/ },
  { title: 'cut in the middle of the word COMMIT', bytes: rules.slice(0, -4), status: 1, words: /COMM/ },
  { title: 'with a jump to no chain', bytes: rules.replace('-j ACCEPT', '-j NOWHERE'), status: 1, words: /NOWHERE/ },
  {
    title: 'with a chain that was never declared',
    bytes: rules.replace('-A INPUT', '-A NOWHERE'),
    status: 1,
    words: /NOWHERE/,
  },
  { title: 'with an unknown table', bytes: rules.replace('*filter', '*fitler'), status: 1, words: /fitler/ },
];

leavesTheMachineAlone();

for (const backend of backends) {
  kernelTest(`${backend}: files that are no rules`, () =>
    inLab(backend, async (lab) => {
      await lab.load(lab.texts.old);
      for (const file of files) {
        const path = file.folder === true ? lab.folder : `${lab.folder}/${file.title.replaceAll(' ', '-')}`;
        if (file.bytes !== undefined) lab.write(file.title.replaceAll(' ', '-'), file.bytes);
        for (const words of [lab.applyArgs(path, '--detach', '-t', '60'), ['lint', path]]) {
          const { status, stdout, stderr } = await lab.safeapply(words);
          const said = stdout + stderr;
          const expected = { status: file.status, said: saying(file.words) };
          expect({ title: file.title, command: words[0], status, said }).toEqual({
            title: file.title,
            command: words[0],
            ...expected,
          });
        }
      }
      expect(existsSync(lab.state)).toBe(false);
      expect(await lab.rules()).toBe(plain(lab.texts.old));
    }),
  );
}
