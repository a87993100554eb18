/** Installed as iptables-apply or ip6tables-apply: to a script it is that script, where that is right. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getopt } from '../../lib/cli/getopt.ts';
import { lines, spellings } from '../cli/getopt-lines.ts';
import { loads, noScript, program, prompt, scenarios } from './drop-in-stage.ts';
import { type Lab, quoted } from './lab.ts';
import { backends, isInstalled, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { plain } from './rules.ts';
import { type Ended, run } from './run.ts';
import { beforeAnything } from './stage.ts';

leavesTheMachineAlone();

/** What both do alike, to the letter of standard output; keys are typed when the question is there. */
const alike: readonly { readonly title: string; readonly keys?: string; readonly words: readonly string[] }[] = [
  { title: 'y', keys: 'y', words: ['-t', '20', 'NEW'] },
  { title: 'Y, and a savefile', keys: 'Y', words: ['--time', '20', '-w', 'OUT', 'NEW'] },
  { title: 'n', keys: 'n', words: ['-t', '20', 'NEW'] },
  { title: 'another key', keys: 'x', words: ['-t', '20', 'NEW', 'ignored'] },
  { title: 'no answer', words: ['-t', '2', 'NEW'] },
  { title: 'a program, and y', keys: 'y', words: ['-t', '20', '-c', 'RUN'] },
  { title: 'a program, a savefile, and n', keys: 'n', words: ['-w', 'OUT', '-c', '-t', '20', 'RUN'] },
  { title: 'a program that fails', words: ['-t', '20', '-c', 'FAIL'] },
];

/** What both refuse alike: statuses, and what begins standard error. */
const refused: readonly (readonly string[])[] = [
  ['nowhere.rules'],
  ['-t', '5', '-'],
  ['-c', './nowhere'],
  ['-c', 'NEW'],
  ['-t', 'soon', 'NEW'],
  ['-t', '-1', 'NEW'],
  ['-t', '1.5', 'NEW'],
  ['-t', '', 'NEW'],
  ['-t'],
  ['-x', '--nonsense', 'NEW'],
  ['--command=x', 'NEW'],
  ['--=x'],
];

for (const backend of backends) {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const scenario = scenarios(backend, family);

    scenario(
      `as the script: ${alike.map(({ title }) => title).join('; ')}`,
      async (lab, both) => {
        for (const { title, keys, words } of alike) {
          const [script, ours] = [
            await played(lab, both.script, words, keys),
            await played(lab, both.ours, words, keys),
          ];
          expect({ title, ...ours }).toEqual({ title, ...script });
        }
      },
      noScript,
    );

    scenario(
      'as the script: bad rules are status 5, and the old ones are in force',
      async (lab, both) => {
        lab.write('bad.rules', lab.texts.wanted.replace('MASQUERADE', 'NOWHERE'));
        const words = [join(lab.folder, 'bad.rules')];
        const [script, ours] = [await played(lab, both.script, words), await played(lab, both.ours, words)];
        // It reverts what we have never loaded; and filter, which came first, keeps what it got from nobody.
        expect(ours).toEqual({
          ...script,
          stdout: script.stdout.replace('Reverting to old iptables rules... done.\n', ''),
        });
        expect(ours).toMatchObject({ status: 5, rules: plain(lab.texts.old) });
      },
      noScript,
    );

    scenario(
      `as the script: ${refused.map((words) => words.join(' ')).join('; ')}`,
      async (lab, both) => {
        await beforeAnything(lab);
        const file = lab.write('new.rules', lab.texts.wanted);
        for (const row of refused) {
          const words = row.map((word) => (word === 'NEW' ? file : word));
          const [script, ours] = [await lab.run([...both.script, ...words]), await lab.run([...both.ours, ...words])];
          expect({ row, ...firstLine(ours) }).toEqual({ row, ...firstLine(script) });
          expect(ours.status).toBeGreaterThan(0);
        }
        expect(lab.journal.id()).toBeUndefined();
      },
      noScript,
    );
  }
}

kernelTest(
  'getopt(1) itself reads all these command lines as our reader does',
  async () => {
    for (const { words } of lines) {
      const real = await run([
        'getopt',
        '-s',
        'sh',
        '-o',
        't:w:chV',
        '-l',
        'timeout:,write:,command,help,version',
        '-n',
        'x',
        '--',
        ...words,
      ]);
      const { options, operands } = getopt(spellings, words);
      const said = options.flatMap(({ name, value }) => {
        const spelling = spellings.find((each) => each.name === name);
        return spelling?.takesValue === true ? [name, value] : [name];
      });
      const unquoted = await run(['sh', '-c', `eval set -- "$1"; printf '%s\\001' "$@"`, 'sh', real.stdout]);
      const read = unquoted.stdout.split('\x01').slice(0, -1);
      const end = read.indexOf('--', read.length - operands.length - 1);
      expect({ words, said: read.map(named(end)) }).toEqual({ words, said: [...said, '--', ...operands] });
    }
  },
  { needs: isInstalled('getopt') ? undefined : 'getopt is not installed' },
);

/** Before the `--`, an option by its full name. */
function named(end: number): (word: string, index: number) => string {
  return (word, index) => {
    const spelling = spellings.find(({ letter, name }) => word === `-${letter}` || word === `--${name}`);
    return index < end && spelling !== undefined ? spelling.name : word;
  };
}

/** Runs one of the two from the old rules to its end, and tells all that a script could see. */
async function played(lab: Lab, program_: readonly string[], words: readonly string[], keys?: string) {
  await beforeAnything(lab);
  const [out, error] = [join(lab.folder, 'saved'), join(lab.folder, 'error')];
  rmSync(out, { force: true });
  const paths: Readonly<Record<string, string>> = {
    NEW: lab.write('new.rules', lab.texts.wanted),
    OUT: out,
    RUN: program(lab, 'run', loads(lab, 'new.rules')),
    FAIL: program(lab, 'fail', `${loads(lab, 'new.rules')}\nexit 3`),
  };
  const line = [...program_, ...words.map((word) => paths[word] ?? word)].map(quoted).join(' ');
  const session = lab.terminal(`${line} 2>${quoted(error)}`);
  if (keys !== undefined) {
    await session.shows(prompt);
    session.type(keys);
  }
  const status = await session.status();
  const saved = existsSync(out) ? plain(readFileSync(out, 'latin1')) : undefined;
  return { status, stdout: session.screen(), saved, rules: await withoutLeftovers(lab) };
}

/** The script leaves a table that was not there before as it is: that one defect is not looked at here. */
async function withoutLeftovers(lab: Lab): Promise<string> {
  const rules = await lab.rules();
  return rules.includes('dport 2222') ? rules : rules.replace(/\*nat\n[^]*?COMMIT\n?/, '').trim();
}

function firstLine({ status, stdout, stderr }: Ended) {
  return { status, stdout, stderr: stderr.split('\n')[0] };
}
