/** The cases of test/testdata/keep, and rulesets made by chance that have something to keep. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Family } from '../../lib/ruleset/model.ts';

const folder = new URL('../testdata/keep/', import.meta.url);

/** What iptables-save -c prints on a host with Docker, fail2ban, kube-proxy, libvirt and ufw. */
export function liveOf(family: Family): string {
  return read(`host.${family}.live`);
}

/** A wanted text. Its first line names the globs; `kept` is what is to come of it with the live rules of IPv4. */
export interface KeepCase {
  readonly name: string;
  readonly globs: readonly string[];
  readonly wanted: string;
  readonly kept: string;
}

/** All cases. */
export function keepCases(): readonly KeepCase[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.wanted'));
  return names.map((file) => {
    const name = file.slice(0, -'.wanted'.length);
    const wanted = read(file);
    const globs = /^# keep: (.*)\n/u.exec(wanted)?.[1]?.split(' ') ?? [];
    return { name, globs, wanted, kept: read(`${name}.kept`) };
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'latin1');
}

/** Live rules, a wanted text and the globs to keep by. */
export interface Keep {
  readonly live: string;
  readonly wanted: string;
  readonly globs: readonly string[];
}

/** User chains; a rule leads only to a later one, so that no circle comes about. Some are of programs, some are nobody's. */
const users = ['first', 'ours', 'DOCKER-USER', 'DOCKER', 'f2b-sshd', 'last'];
const builtin = ['INPUT', 'FORWARD', 'OUTPUT'];

/** A rule of one of the chains, as iptables-save prints it. */
const rule = (chains: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...chains).chain((chain) => {
    const later = users.slice(users.indexOf(chain) + 1).filter((name) => chains.includes(name));
    const jumps = later.flatMap((name) => [`-j ${name}`, `-j ${name}`, `-p udp -j ${name}`, `-p tcp -g ${name}`]);
    const verdicts = [
      '-s 192.0.2.1/32 -j ACCEPT',
      '-p tcp -m tcp --dport 22 -j ACCEPT',
      '-j DROP',
      '-i docker0 -o docker0 -j ACCEPT',
    ];
    const marked = chain === 'FORWARD' ? verdicts : verdicts.slice(0, 3);
    return fc.constantFrom(...marked, ...jumps).map((words) => `-A ${chain} ${words}`);
  });

const subset = fc.subarray(users, { minLength: 1 });

/** What iptables-save -c prints. */
const live = subset.chain((chains) =>
  fc
    .array(rule([...builtin, ...chains]), { maxLength: 25 })
    .map((rules) =>
      [
        '*filter',
        ...builtin.map((chain) => `:${chain} ACCEPT [1:60]`),
        ...chains.map((chain) => `:${chain} - [0:0]`),
        ...[...builtin, ...chains].flatMap((chain) => rules.filter((line) => line.startsWith(`-A ${chain} `))),
        'COMMIT',
        '',
      ].join('\n'),
    ),
);

/** The text of a person: rules of all chains among each other, put in by several commands, comments and blank lines. */
const wanted = subset.chain((chains) =>
  fc
    .record({
      rules: fc.array(fc.tuple(rule([...builtin, ...chains]), fc.constantFrom('A', 'A', 'A', 'I', '# about', '')), {
        maxLength: 15,
      }),
      commands: fc.boolean(),
      wipe: fc.boolean(),
      end: fc.constantFrom('\n', '', '\n# end\n'),
    })
    .map(
      ({ rules, commands, wipe, end }) =>
        [
          '*filter',
          ...(wipe ? ['-F', '-X'] : []),
          ...builtin.map((chain) => `:${chain} ACCEPT [0:0]`),
          ...chains.map((chain) => (commands ? `-N ${chain}` : `:${chain} - [0:0]`)),
          ...rules.flatMap(([line, command]) => {
            if (command === 'I') return [commands ? line.replace('-A', '-I') : line];
            return command === 'A' ? [line] : [command, line];
          }),
        ].join('\n') + `\nCOMMIT${end}`,
    ),
);

/** Rulesets of iptables in which something may be kept. */
export const keeps: fc.Arbitrary<Keep> = fc.record({
  live,
  wanted,
  globs: fc.subarray(['f2b-*', 'DOCKER*', 'ours', '?????', '[!a-zD]*'], { minLength: 1 }),
});
