/** Where the measured programs are, and which of them this machine has. */
import { spawnSync } from 'node:child_process';
import { UsageError } from '../lib/cli/usage-error.ts';
import { type Command, nameOf, type Program, shown } from './commands.ts';
import { sharedNamespace } from './namespace.ts';
import { NotMeasured } from './not-measured.ts';

/** The programs of this machine. */
export interface Programs {
  /** The words that run a command. NotMeasured is thrown where that cannot be done. */
  readonly wordsOf: (command: Command) => readonly string[];
}

/** Looks for the programs; `safeapply` is the path of the file under test, and an error when that does not run. */
export function findPrograms(safeapply: string, env: Readonly<Record<string, string>>): Programs {
  const node = [process.execPath];
  const starts: Readonly<Record<Program, readonly string[]>> = {
    safeapply: [...node, safeapply],
    node,
    diff: ['diff'],
    'iptables-legacy-restore': ['iptables-legacy-restore'],
    'iptables-nft-restore': ['iptables-nft-restore'],
  };
  const output = ([program = '', ...args]: readonly string[]): string | undefined => {
    const { status, stdout } = spawnSync(program, args, { env, encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };
  const isThere = remembered((program: Program) => output([...starts[program], '--version']) !== undefined);
  if (!isThere('safeapply')) throw new UsageError(`${safeapply} --version does not work`);
  const help = remembered((program: Program) => output([...starts[program], '--help']) ?? '');
  return {
    wordsOf: (command) => {
      const { program, words } = command;
      const shared = program.startsWith('iptables') ? sharedNamespace(process.env) : undefined;
      if (shared !== undefined) throw new NotMeasured(`${program} was not run: ${shared}`);
      if (!isThere(program)) throw new NotMeasured(`${program} is not there, or does not run`);
      // A word that is no command of safeapply would be taken for a file to apply.
      if (program === 'safeapply' && !isCommand(words[0], help(program)))
        throw new NotMeasured(`safeapply has no command ${shown(command).split(' ')[1] ?? ''}`);
      return [...starts[program], ...words.map((word) => (typeof word === 'string' ? word : nameOf(word)))];
    },
  };
}

function isCommand(word: Command['words'][number] | undefined, help: string): boolean {
  return typeof word === 'string' && (word === '--version' || help.includes(`  safeapply ${word} `));
}

function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
