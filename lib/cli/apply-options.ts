/** The command line of `apply`, and what it asks for. */
import type { Change, Source } from '../apply/prepare.ts';
import type { Probe } from '../apply/probe.ts';
import { decode } from '../ruleset/decode.ts';
import { familyOf } from '../ruleset/family.ts';
import type { Family } from '../ruleset/model.ts';
import { familyName } from '../report/words.ts';
import type { Backend, System } from '../system/system.ts';
import { asList, backendOption, formatOption, netnsOption, timeoutOption } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What the command line of `apply` says. */
export interface ApplyOptions {
  readonly files?: readonly string[] | undefined;
  readonly timeout: number;
  readonly write?: string | undefined;
  readonly write4?: string | undefined;
  readonly write6?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly ipv4?: string | undefined;
  readonly ipv6?: string | undefined;
  readonly 'dry-run': boolean;
  readonly detach: boolean;
  readonly probe?: readonly string[] | undefined;
  readonly 'probe-tcp'?: readonly string[] | undefined;
  readonly 'require-proof': boolean;
  readonly 'keep-chains'?: readonly string[] | undefined;
  readonly force: boolean;
  readonly backend: Backend | 'auto';
  readonly format: 'text' | 'json';
  readonly quiet: boolean;
}

/** Options of everything that begins a transaction. */
export const transactionOptions = {
  timeout: timeoutOption,
  'dry-run': { type: 'boolean', default: false, describe: 'plan and try out, change nothing' },
  detach: { type: 'boolean', default: false, describe: 'do not ask; return when the rules are in force' },
  probe: {
    type: 'string',
    requiresArg: true,
    repeatable: true,
    coerce: asList,
    describe: 'a command line that decides in place of a person; may be given again',
  },
  'probe-tcp': {
    type: 'string',
    requiresArg: true,
    repeatable: true,
    coerce: asList,
    describe: 'HOST:PORT that must take a connection from here; may be given again',
  },
  'require-proof': {
    type: 'boolean',
    default: false,
    describe: 'only safeapply confirm from a new connection keeps the rules',
  },
  'keep-chains': {
    type: 'string',
    requiresArg: true,
    repeatable: true,
    coerce: asList,
    describe: "live chains that stay, with the jumps to them, e.g. 'DOCKER*'; may be given again",
  },
  force: { type: 'boolean', default: false, describe: 'go on in spite of errors that lint finds' },
  backend: backendOption,
  netns: netnsOption,
  format: formatOption,
  quiet: { type: 'boolean', default: false, describe: 'say only how it ended, and when connection tracking begins' },
} as const;

/** The grammar of `apply`. */
export const applyGrammar = {
  operands: {
    files: { type: 'string', array: true, describe: 'rules file, or one for each family; - is standard input' },
  },
  options: {
    ...transactionOptions,
    write: { alias: 'w', type: 'string', requiresArg: true, describe: 'after keeping, save the live rules there' },
    write4: { type: 'string', requiresArg: true, describe: 'the same for IPv4, where there are two families' },
    write6: { type: 'string', requiresArg: true, describe: 'and for IPv6' },
    command: {
      alias: 'c',
      type: 'string',
      requiresArg: true,
      repeatable: true,
      coerce: asList,
      describe: 'CMD [ARG…]: run a program that changes the rules; must come last',
    },
    ipv4: { type: 'string', requiresArg: true, describe: 'or -4: rules file for iptables' },
    ipv6: { type: 'string', requiresArg: true, describe: 'or -6: rules file for ip6tables' },
  },
} as const;

/** What is to be changed, by the command line: files read, families told apart. Throws UsageErrors and `file` Failures. */
export async function changeAskedFor(system: System, options: ApplyOptions): Promise<Change> {
  const { files = [], command, ipv4, ipv6 } = options;
  const given = [...files, ipv4, ipv6].filter((path) => path !== undefined);
  if (command !== undefined) {
    if (given.length > 0) throw new UsageError('-c CMD goes without rules files; options come before -c');
    if (options['keep-chains'] !== undefined)
      throw new UsageError('a program keeps what it keeps: --keep-chains does not go with -c');
    if (options['dry-run'])
      throw new UsageError('what a program would do cannot be tried out: --dry-run does not go with -c');
    return { kind: 'command', words: await runnable(system, command), folder: system.host.folder };
  }
  if (given.length === 0) throw new UsageError('which rules file? try: safeapply rules.save');
  const sources: Source[] = [];
  for (const path of files) sources.push(await sourceOf(system, path));
  if (ipv4 !== undefined) sources.push(await sourceOf(system, ipv4, 'ipv4'));
  if (ipv6 !== undefined) sources.push(await sourceOf(system, ipv6, 'ipv6'));
  for (const family of ['ipv4', 'ipv6'] as const) {
    const [first, second] = sources.filter((source) => source.family === family);
    if (first && second) throw new UsageError(twoOfOneFamily(first, second));
  }
  return { kind: 'files', sources };
}

/** The probes, in the order of their kinds. Throws a UsageError. */
export function probesAskedFor(options: ApplyOptions): readonly Probe[] {
  const lines = (options.probe ?? []).map((line): Probe => ({ kind: 'command', line }));
  return [...(options['probe-tcp'] ?? []).map(tcpProbe), ...lines];
}

/** Refuses what does not go together. Throws a UsageError. */
export function refuseContradictions(options: ApplyOptions, change: Change): void {
  const { write, write4, write6, detach } = options;
  const writes = [write, write4, write6].some((path) => path !== undefined);
  if (writes && detach) throw new UsageError('--write waits for the end, so it does not go with --detach');
  const families = familiesOf(change);
  if (write !== undefined && families.length > 1)
    throw new UsageError('two families: say --write4 FILE and --write6 FILE');
  if (write !== undefined && (write4 ?? write6) !== undefined)
    throw new UsageError('--write, or --write4 and --write6');
  for (const [family, path] of [
    ['ipv4', write4],
    ['ipv6', write6],
  ] as const) {
    if (path !== undefined && !families.includes(family))
      throw new UsageError(`no rules are applied for ${familyName(family)}, so there is nothing to write to ${path}`);
  }
  const probes = probesAskedFor(options).length > 0;
  if (probes && detach) throw new UsageError('probes decide before the command ends, so they do not go with --detach');
  if (probes && options['require-proof']) throw new UsageError('either probes decide or a new connection: not both');
}

/** The file that the live rules of a family go to after keeping. */
export function targetFor({ write, write4, write6 }: ApplyOptions, family: Family): string | undefined {
  return write ?? (family === 'ipv4' ? write4 : write6);
}

/** The families that are changed. */
export function familiesOf(change: Change): readonly Family[] {
  return change.kind === 'command' ? ['ipv4', 'ipv6'] : change.sources.map(({ family }) => family);
}

async function sourceOf(system: System, path: string, forced?: Family): Promise<Source> {
  const bytes = await system.files.read(path);
  return { path, bytes, family: forced ?? familyOf(path, decode(bytes).text) };
}

function twoOfOneFamily(first: Source, second: Source): string {
  const name = familyName(first.family);
  return `${first.path} and ${second.path} are both for ${name}: one file for each family (-4 FILE, -6 FILE)`;
}

/** A name without a slash is looked for as root programs are; the others are relative to where we are now. */
async function runnable(system: System, [name = '', ...rest]: readonly string[]): Promise<readonly string[]> {
  const path = await system.host.program(name);
  if (path === undefined) throw new UsageError(`there is no program ${name} that may be run`);
  return [path, ...rest];
}

function tcpProbe(text: string): Probe {
  const match = /^(?:\[([^[\]]+)\]|([^:[\]]+)):([0-9]{1,5})$/.exec(text);
  const [host, port] = [match?.[1] ?? match?.[2], Number(match?.[3])];
  if (host === undefined || port < 1 || port > 65535)
    throw new UsageError(`"${text}" is no HOST:PORT; an IPv6 address stands in brackets, as in [2001:db8::1]:22`);
  return { kind: 'tcp', host, port };
}
