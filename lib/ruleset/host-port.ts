/**
 * Ports where iptables asks getaddrinfo (libxtables/xtoptions.c xtables_getportbyname): glibc reads a number in decimal only,
 * keeps 32 bits of it, and 16 of those (`65616` is 80), and asks the host's services of any protocol for a name.
 */
import { addedToPorts } from './as-printed.ts';
import { strtoul } from './c-number.ts';
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { quickPorts } from './quick.ts';
import { readService } from './services.ts';

/** One port (XTTYPE_PORT). */
export const hostPort: ValueType = expecting('a port by number or name', (value) => {
  const port = readPort(value);
  if (typeof port === 'number') return String(port);
  return port === 'name' ? { text: value, lookup: 'service' } : undefined;
});

/** `P`, `P:Q`, `P:`, `:Q` (XTTYPE_PORTRC): open ends are 0 and 65535, equal ends one port, nothing at all is 0. */
export const hostPortRange = Object.assign(
  expecting('a port by number or name, or a range such as 1024:2047', readRange),
  { quick: quickPorts, added: addedToPorts },
);

function readRange(value: string): Reading {
  const ends = value.split(':', 3);
  const [low = '', high] = ends;
  const from = low === '' ? 0 : readPort(low);
  const to = high === undefined ? from : high === '' ? 65535 : readPort(high);
  if (ends.length > 2 || from === undefined || to === undefined) return undefined;
  if (from === 'name' || to === 'name') return { text: value, lookup: 'service' };
  return from === to ? String(from) : `${from}:${to}`;
}

/** The number of a port; `name` when only the host can say it. */
function readPort(text: string): number | 'name' | undefined {
  // As strtoul reads nothing; before a name it is compared with, so nothing is port 0 (TPROXY --on-port "").
  if (text === '') return 0;
  const read = strtoul(text, 10);
  if (read?.rest !== '') return readService(text, 'any');
  const kept = BigInt.asIntN(32, read.value);
  return kept < 0n ? undefined : Number(kept & 0xffffn);
}
