/**
 * Ports where iptables reads numbers itself (libxtables/xtables.c xtables_parse_port): base 0, and by name only the services of
 * one protocol. Where it asks getaddrinfo instead: host-port.ts.
 */
import { addedToNone, addedToPorts } from './as-printed.ts';
import { type Circumstances, expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { readUnsigned } from './number.ts';
import { quickPorts } from './quick.ts';
import { quickPortList } from './quick-lists.ts';
import { readService, type ServiceProtocol } from './services.ts';

/** `P`, `P:Q`, `P:`, `:Q`: open ends are 0 and 65535, equal ends one port; a range must not run backwards (libxt_tcp.c, libxt_sctp.c). */
export function portRange(protocol: 'tcp' | 'sctp'): ValueType {
  const read = expecting('a port by number or name, or a range such as 1024:2047', (value) =>
    readRange(value, protocol),
  );
  return Object.assign(read, { quick: quickPorts, added: addedToPorts });
}

/**
 * Up to 15 ports separated by commas, in the order given; a range `P:Q` counts for two, and must run upwards
 * (libxt_multiport.c). It needs a `-p` before it.
 */
export const portList: ValueType = Object.assign(
  expecting('ports and ranges such as 22,80,1024:2047, up to 15', readPortList),
  { quick: quickPortList, added: addedToNone },
);

/** The number of a port given by number or by name; `name` when only the host can say it. */
function readPort(text: string, protocol: ServiceProtocol): number | 'name' | undefined {
  const number = readUnsigned(text, 65535n);
  return number === undefined ? readService(text, protocol) : Number(number);
}

function readRange(value: string, protocol: 'tcp' | 'sctp'): Reading {
  const colon = value.indexOf(':');
  const low = colon === -1 ? value : value.slice(0, colon);
  const high = colon === -1 ? value : value.slice(colon + 1);
  const from = colon !== -1 && low === '' ? 0 : readPort(low, protocol);
  const to = colon !== -1 && high === '' ? 65535 : readPort(high, protocol);
  if (from === undefined || to === undefined) return undefined;
  if (from === 'name' || to === 'name') return { text: value, lookup: 'service' };
  if (from > to) return { refused: 'runs backwards' };
  return from === to ? String(from) : `${from}:${to}`;
}

const withPorts = ['tcp', 'udp', 'udplite', 'sctp', 'dccp'];
const mostPorts = 15;

function readPortList(value: string, { protocol }: Circumstances): Reading {
  if (protocol === undefined || !withPorts.includes(protocol)) {
    return { refused: `needs "-p tcp", "-p udp", "-p udplite", "-p sctp" or "-p dccp" before it` };
  }
  const items = value.split(',');
  if (items.length > mostPorts) return { refused: `names more than ${mostPorts} ports` };
  const read = items.map((item) => readItem(item, protocol));
  if (read.includes(undefined)) return undefined;
  if (read.includes('backwards')) return { refused: 'holds a range that does not run upwards' };
  const text = read.join(',');
  if (text.split(/[,:]/u).length > mostPorts)
    return { refused: `names more than ${mostPorts} ports; a range counts for two` };
  return /[a-z]/iu.test(text) ? { text, lookup: 'service' } : text;
}

function readItem(item: string, protocol: string): string | undefined {
  const known = protocol === 'tcp' || protocol === 'udp' || protocol === 'sctp' ? protocol : 'other';
  const [low = '', ...more] = item.split(':');
  const ends = more.length === 0 ? [low] : [low, more.join(':')];
  const ports = ends.map((end) => ({ end, port: readPort(end, known) }));
  if (ports.some(({ port }) => port === undefined)) return undefined;
  const [from, to] = ports.map(({ port }) => port);
  if (typeof from === 'number' && typeof to === 'number' && from >= to) return 'backwards';
  return ports.map(({ end, port }) => (port === 'name' ? end : String(port))).join(':');
}
