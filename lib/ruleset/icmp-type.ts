/** ICMP types by number or name (extensions/libxt_icmp.h, libipt_icmp.c, libip6t_icmp6.c), printed by number. */
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { lowerCase } from './letters.ts';
import { readLeading } from './number.ts';

/** Name, type, and the code where the name means one code only. */
type Row = readonly [name: string, type: number, code?: number];

const icmp: readonly Row[] = [
  ['any', 255],
  ['echo-reply', 0],
  ['pong', 0],
  ['destination-unreachable', 3],
  ['network-unreachable', 3, 0],
  ['host-unreachable', 3, 1],
  ['protocol-unreachable', 3, 2],
  ['port-unreachable', 3, 3],
  ['fragmentation-needed', 3, 4],
  ['source-route-failed', 3, 5],
  ['network-unknown', 3, 6],
  ['host-unknown', 3, 7],
  ['network-prohibited', 3, 9],
  ['host-prohibited', 3, 10],
  ['TOS-network-unreachable', 3, 11],
  ['TOS-host-unreachable', 3, 12],
  ['communication-prohibited', 3, 13],
  ['host-precedence-violation', 3, 14],
  ['precedence-cutoff', 3, 15],
  ['source-quench', 4],
  ['redirect', 5],
  ['network-redirect', 5, 0],
  ['host-redirect', 5, 1],
  ['TOS-network-redirect', 5, 2],
  ['TOS-host-redirect', 5, 3],
  ['echo-request', 8],
  ['ping', 8],
  ['router-advertisement', 9],
  ['router-solicitation', 10],
  ['time-exceeded', 11],
  ['ttl-exceeded', 11],
  ['ttl-zero-during-transit', 11, 0],
  ['ttl-zero-during-reassembly', 11, 1],
  ['parameter-problem', 12],
  ['ip-header-bad', 12, 0],
  ['required-option-missing', 12, 1],
  ['timestamp-request', 13],
  ['timestamp-reply', 14],
  ['address-mask-request', 17],
  ['address-mask-reply', 18],
];

const icmpv6: readonly Row[] = [
  ['destination-unreachable', 1],
  ['no-route', 1, 0],
  ['communication-prohibited', 1, 1],
  ['beyond-scope', 1, 2],
  ['address-unreachable', 1, 3],
  ['port-unreachable', 1, 4],
  ['failed-policy', 1, 5],
  ['reject-route', 1, 6],
  ['packet-too-big', 2],
  ['time-exceeded', 3],
  ['ttl-exceeded', 3],
  ['ttl-zero-during-transit', 3, 0],
  ['ttl-zero-during-reassembly', 3, 1],
  ['parameter-problem', 4],
  ['bad-header', 4, 0],
  ['unknown-header-type', 4, 1],
  ['unknown-option', 4, 2],
  ['echo-request', 128],
  ['ping', 128],
  ['echo-reply', 129],
  ['pong', 129],
  ['router-solicitation', 133],
  ['router-advertisement', 134],
  ['neighbour-solicitation', 135],
  ['neighbor-solicitation', 135],
  ['neighbour-advertisement', 136],
  ['neighbor-advertisement', 136],
  ['redirect', 137],
];

/** `--icmp-type`: a name or a prefix of one name only, `TYPE`, `TYPE/CODE`; 255 is any type. */
export const icmpType: ValueType = expecting(words('echo-request'), (value) => {
  const read = readType(value, icmp);
  return typeof read === 'string' && /^255(?:\/|$)/u.test(read) ? 'any' : read;
});

/** `--icmpv6-type`, the same, but 255 is a type like others. */
export const icmpv6Type: ValueType = expecting(words('packet-too-big'), (value) => readType(value, icmpv6));

function words(example: string): string {
  return `a type by name such as "${example}", by number, or with a code such as 3/1`;
}

function readType(value: string, rows: readonly Row[]): Reading {
  const lower = lowerCase(value);
  const [row, other] = rows.filter(([name]) => name.toLowerCase().startsWith(lower));
  if (other !== undefined) return { refused: `may be "${row?.[0] ?? ''}" or "${other[0]}", among others` };
  if (row !== undefined) return row[2] === undefined ? String(row[1]) : `${row[1]}/${row[2]}`;
  const type = readRange(value);
  if (type === undefined || type.low !== type.high) return undefined;
  if (type.rest === '') return String(type.low);
  const code = type.rest.startsWith('/') ? readRange(type.rest.slice(1)) : undefined;
  if (code?.rest !== '') return undefined;
  // Of several codes the kernel matches all, and iptables-save prints the first.
  return code.low === 0n && code.high === 255n ? String(type.low) : `${type.low}/${code.low}`;
}

/** `N` or `N:M`, up to 255, with what stands after it. */
function readRange(text: string): { readonly low: bigint; readonly high: bigint; readonly rest: string } | undefined {
  const first = readLeading(text);
  if (first === undefined || first.value > 255n) return undefined;
  if (!first.rest.startsWith(':')) return { low: first.value, high: first.value, rest: first.rest };
  const second = readLeading(first.rest.slice(1));
  return second === undefined || second.value > 255n
    ? undefined
    : { low: first.value, high: second.value, rest: second.rest };
}
