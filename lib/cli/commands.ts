/** All commands, in the order of --help. The file of a command is loaded when it is asked for, by name or for its help. */
import type { Command } from './command.ts';

/** One command, as far as all of --help needs it. */
export interface Row {
  readonly name: string;
  /** Its operands, as yargs writes them. */
  readonly usage: string;
  /** One line for --help; undefined hides the command. */
  readonly describe: string | undefined;
  readonly load: () => Promise<Command>;
}

/** The command that is meant when none is named. */
export const unnamed = 'apply';

/** The table. */
export const commands: readonly Row[] = [
  {
    name: 'apply',
    usage: '[files..]',
    describe: 'apply rules, and take them back unless somebody confirms in time',
    load: async () => (await import('./apply.ts')).applyCommand,
  },
  {
    name: 'confirm',
    usage: '[id]',
    describe: 'keep the pending rules, from another login',
    load: async () => (await import('./confirm.ts')).confirmCommand,
  },
  {
    name: 'rollback',
    usage: '[id]',
    describe: 'put the old rules back now',
    load: async () => (await import('./confirm.ts')).rollbackCommand,
  },
  {
    name: 'extend',
    usage: '[id]',
    describe: 'move the deadline of the pending rules',
    load: async () => (await import('./confirm.ts')).extendCommand,
  },
  {
    name: 'history',
    usage: '',
    describe: 'what became of earlier transactions, newest first',
    load: async () => (await import('./history.ts')).historyCommand,
  },
  {
    name: 'status',
    usage: '',
    describe: 'what is pending, whose it is, until when, and what would be undone',
    load: async () => (await import('./status.ts')).statusCommand,
  },
  {
    name: 'lint',
    usage: '<files..>',
    describe: 'find hazards in rules files, without touching or needing a firewall',
    load: async () => (await import('./lint.ts')).lintCommand,
  },
  {
    name: 'check',
    usage: '<files..>',
    describe: 'ask the kernel, in a throw-away network namespace, whether it takes the files',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'fmt',
    usage: '<files..>',
    describe: 'print rules files as iptables-save would, comments kept',
    load: async () => (await import('./fmt.ts')).fmtCommand,
  },
  {
    name: 'diff',
    usage: '<file> [other]',
    describe: 'FILE against the live rules, or two files',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'explain',
    usage: '[check]',
    describe: 'print the text of one check, with a bad and a good example',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'watchdog',
    usage: '<id>',
    describe: undefined,
    load: async () => (await import('./watchdog.ts')).watchdogCommand,
  },
];
