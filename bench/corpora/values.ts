/** Values as an administrator writes them: addresses, ports, interfaces and remarks, drawn by chance. */
import type { Random } from './random.ts';

/** Draws values of every kind that the rules of `mixed` name. */
export interface Values extends Random {
  /** A host or a network, with and without its mask. */
  readonly source: () => string;
  /** A host inside. */
  readonly host: () => string;
  readonly port: () => string;
  /** Two to five ports or ranges, as multiport takes them. */
  readonly ports: () => string;
  readonly network: () => string;
  /** A remark with a number, quoted, some with quotes or a backslash inside. */
  readonly remark: () => string;
}

/** The values that follow from a sequence of choices. */
export function valuesFrom(random: Random): Values {
  const byte = (): number => random.below(256);
  const port = (): string => String(random.pick(knownPorts) + random.pick([0, 0, 0, random.below(900)]));
  return {
    ...random,
    source: () => random.pick(sources)(`${random.pick([172, 185, 203, 81, 46])}.${16 + random.below(200)}`, byte),
    host: () => `10.${random.below(40)}.${byte()}.${byte()}`,
    port,
    ports: () =>
      [port(), ...Array.from({ length: 1 + random.below(3) }, port), range(random)].slice(random.below(2)).join(),
    network: () => random.pick(interfaces),
    remark: () => `"${random.pick(remarks)} ${random.below(9000)}"`,
  };
}

const knownPorts = [22, 25, 53, 80, 110, 123, 143, 443, 587, 993, 3306, 5432, 8080];
const interfaces = ['eth0', 'eth1', 'bond0.120', 'wg0', 'tun+', 'br-lan'];
const remarks = [
  'office',
  'backup host',
  'ticket',
  'mail relay',
  'the \\"new\\" rack',
  'C:\\\\share',
  "Ann's laptop",
  'as agreed, see wiki:',
];

/** From the first half of an address to all of it. */
const sources: readonly ((start: string, byte: () => number) => string)[] = [
  (start, byte) => `${start}.${byte()}.${byte()}`,
  (start, byte) => `${start}.${byte()}.${byte()}/32`,
  (start, byte) => `${start}.${byte()}.0/24`,
  (start) => `${start}.0.0/255.255.0.0`,
];

function range(random: Random): string {
  const first = 1024 + random.below(40_000);
  return `${first}:${first + 1 + random.below(500)}`;
}
