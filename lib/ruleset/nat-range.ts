/** What the NAT targets translate to: addresses and ports (libxt_NAT.c parse_to, parse_ports). */
import { formatAddress, parsePlainAddress } from './address.ts';
import { addedToNone } from './as-printed.ts';
import { type Circumstances, expecting, type Reading, type ValueType } from './extensions/extension.ts';
import type { Family } from './model.ts';
import { readLeading } from './number.ts';
import { quickDestination } from './quick.ts';
import { readService } from './services.ts';

/**
 * What becomes of the base port in `80-90/100`: DNAT keeps it; SNAT and MASQUERADE have no room for it, and print 0; REDIRECT
 * refuses it.
 */
export type BasePort = 'kept' | 'lost' | 'refused';

/** `[ADDRESS[-ADDRESS]][:PORT[-PORT[/BASE]]]`: equal ends collapse, ports are numbers; IPv6 with a port needs brackets. */
export function natRange(basePort: BasePort): ValueType {
  const expects = 'an address, ports, or both, such as 10.0.0.1, :80-90, 10.0.0.1:80 or [2001:db8::1]:80';
  const read = expecting(expects, (value, circumstances) => readTo(value, basePort, circumstances));
  return Object.assign(read, { quick: quickDestination, added: addedToNone });
}

/** `PORT[-PORT[/BASE]]`. */
export function natPorts(basePort: BasePort): ValueType {
  return expecting('a port, or a range such as 8000-8080', (value, circumstances) =>
    readPorts(value, basePort, circumstances),
  );
}

function readTo(value: string, basePort: BasePort, circumstances: Circumstances): Reading {
  const { family } = circumstances;
  const parts = splitTo(value, family);
  if (parts === undefined) return undefined;
  const ports = parts.ports === undefined ? undefined : readPorts(parts.ports, basePort, circumstances);
  if (parts.ports !== undefined && (ports === undefined || (typeof ports === 'object' && 'refused' in ports)))
    return ports;
  const addresses = parts.addresses === undefined ? '' : readAddresses(parts.addresses, family);
  if (addresses === undefined || ports === undefined) return addresses;
  if (typeof ports === 'object') return { ...ports, text: value };
  return `${family === 'ipv6' && addresses !== '' ? `[${addresses}]` : addresses}:${ports}`;
}

interface Parts {
  readonly addresses: string | undefined;
  readonly ports: string | undefined;
}

/** Cuts the value where iptables does: what stands before `[`, or between `]` and `:`, it passes over without a word. */
function splitTo(value: string, family: Family): Parts | undefined {
  const open = value.indexOf('[');
  const close = open === -1 ? value.length : value.indexOf(']', open);
  if (close === -1 || (open !== -1 && family === 'ipv4')) return undefined;
  const first = value.indexOf(':', open === -1 ? 0 : close);
  const colon = open === -1 && value.includes(':', first + 1) ? -1 : first;
  const end = open === -1 && colon !== -1 ? colon : close;
  const ports = colon === -1 ? undefined : value.slice(colon + 1);
  // A colon at the third place is taken for that of "[]:80", whatever stands before it.
  return { addresses: colon === 0 || colon === 2 ? undefined : value.slice(open + 1, end), ports };
}

function readAddresses(value: string, family: Family): string | undefined {
  const hyphen = value.indexOf('-');
  const low = parsePlainAddress(hyphen === -1 ? value : value.slice(0, hyphen), family);
  const high = hyphen === -1 ? low : parsePlainAddress(value.slice(hyphen + 1), family);
  if (low === undefined || high === undefined) return undefined;
  const first = formatAddress(low, family);
  return low === high ? first : `${first}-${formatAddress(high, family)}`;
}

const withPorts = ['tcp', 'udp', 'sctp', 'dccp', 'icmp'];

function readPorts(value: string, basePort: BasePort, circumstances: Circumstances): Reading {
  // iptables does not look whether the protocol is negated.
  const protocol = circumstances.protocol ?? circumstances.excludedProtocol;
  if (protocol === undefined || !withPorts.includes(protocol)) {
    return { refused: 'names a port, which needs "-p tcp", "-p udp", "-p sctp" or "-p dccp" before it' };
  }
  const low = readLeading(value);
  if (low === undefined || low.value > 65535n) return named(value, value);
  if (low.rest === '') return low.value.toString();
  if (low.rest.startsWith(':')) return { refused: 'holds a range with a colon, where a hyphen belongs' };
  const high = low.rest.startsWith('-') ? readLeading(low.rest.slice(1)) : undefined;
  if (high === undefined || high.value > 65535n) return undefined;
  if (high.value < low.value) return { refused: 'holds ports that run backwards' };
  const range = low.value === high.value ? low.value.toString() : `${low.value}-${high.value}`;
  if (high.rest === '') return range;
  return high.rest.startsWith('/') ? shifted(value, range, high.rest.slice(1), basePort) : undefined;
}

/** The base port is read only as far as it is a number. */
function shifted(value: string, range: string, base: string, basePort: BasePort): Reading {
  if (basePort === 'refused') return { refused: 'has a base port, which only DNAT takes' };
  const number = readLeading(base);
  const isPort = number !== undefined && number.value >= 1n && number.value <= 65535n;
  const read = isPort ? number.value.toString() : named(base, value);
  if (typeof read !== 'string') return read;
  return `${range}/${basePort === 'kept' ? read : '0'}`;
}

/** The port of a service of any protocol; `whole` is the value it stands in. */
function named(word: string, whole: string): Reading {
  const port = readService(word, 'any');
  return port === 'name' ? { text: whole, lookup: 'service' } : port?.toString();
}
