/** Values of the matches on IPv6 extension headers (libip6t_dst.c, libip6t_hbh.c, libip6t_ipv6header.c, libip6t_mh.c, libip6t_rt.c). */
import { formatAddress } from './address.ts';
import { strtoul } from './c-number.ts';
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';
import { parseIpv6 } from './ipv6.ts';
import { lowerCase } from './letters.ts';
import { readUnsigned } from './number.ts';

const mostOptions = 16;

/** `TYPE[:LENGTH],…` of `--dst-opts` and `--hbh-opts`, up to 16; of the numbers eight bits count, and the length 255 is any. */
export const headerOptions: ValueType = expecting('up to 16 options TYPE or TYPE:LENGTH, such as 5,194:4', (value) => {
  const items = value.split(',');
  if (items.length > mostOptions) return { refused: `names more than ${mostOptions} options` };
  const read = items.map((item, index) => readOption(item, index));
  if (read.every((each) => typeof each === 'string')) return read.join(',');
  return read.find((each) => typeof each === 'object');
});

function readOption(item: string, index: number): Reading {
  const colon = item.indexOf(':');
  const type = readByte(colon === -1 ? item : item.slice(0, colon));
  if (type === undefined || colon === -1) return type?.toString();
  if (index === mostOptions - 1) return { refused: `gives a length to option ${mostOptions}, which can have none` };
  const length = readByte(item.slice(colon + 1));
  if (type === 0n) return { refused: 'gives a length to the option 0, which has none' };
  return length === undefined ? undefined : length === 255n ? type.toString() : `${type}:${length}`;
}

/** Any number of 64 bits, also below zero, of which the low eight bits count. */
function readByte(text: string): bigint | undefined {
  const read = strtoul(text, 0);
  if (read?.rest !== '') return undefined;
  const isTooLarge = read.value === 0xffffffffffffffffn && !/-(?:0x)?0*1$/iu.test(text);
  return isTooLarge ? undefined : read.value & 0xffn;
}

/** Bits in the order in which iptables-save prints them: the name it prints, and the others it takes. */
const headers: readonly (readonly string[])[] = [
  ['hop-by-hop', 'hop', '0', 'ip', 'IP', 'hopopt', 'HOPOPT'],
  ['ipv6-opts', 'dst', '60', 'IPv6-Opts'],
  ['ipv6-route', 'route', '43', 'IPv6-Route'],
  ['ipv6-frag', 'frag', '44', 'IPv6-Frag'],
  ['ah', 'auth', '51', 'IPSEC-AH'],
  ['esp', '50', 'IPSEC-ESP'],
  ['ipv6-nonxt', 'none', '59', 'IPv6-NoNxt'],
  ['protocol', 'prot', '255'],
];

/** `--header`: headers by name (capitals count) or number, separated by commas. */
export const headerNames: ValueType = expecting(
  `one or more of ${headers.map(([name]) => name).join(', ')}, with commas between them`,
  (value) => {
    const named = value.split(',').filter((each) => each !== '');
    const found = headers.filter((names) => named.some((each) => names.includes(each)));
    const isKnown = named.length > 0 && named.every((each) => headers.some((names) => names.includes(each)));
    return isKnown ? found.map(([name]) => name).join(',') : undefined;
  },
);

/** In the order of the source: a prefix means the first that fits, a whole name the last. */
const mobilityTypes: readonly (readonly [name: string, type: number])[] = [
  ['binding-refresh-request', 0],
  ['brr', 0],
  ['home-test-init', 1],
  ['hoti', 1],
  ['careof-test-init', 2],
  ['coti', 2],
  ['home-test', 3],
  ['hot', 3],
  ['careof-test', 4],
  ['cot', 4],
  ['binding-update', 5],
  ['bu', 5],
  ['binding-acknowledgement', 6],
  ['ba', 6],
  ['binding-error', 7],
  ['be', 7],
];

/** `--mh-type`: a type by name, prefix or number, or a range, which must not run backwards; open ends are 0 and 255. */
export const mobilityType: ValueType = expecting(
  'a type by name such as "binding-update" or by number, or a range such as 0:3',
  (value) => {
    const colon = value.indexOf(':');
    if (colon === -1) return readMobilityType(value)?.toString();
    const low = colon === 0 ? 0 : readMobilityType(value.slice(0, colon));
    const high = colon === value.length - 1 ? 255 : readMobilityType(value.slice(colon + 1));
    if (low === undefined || high === undefined) return undefined;
    if (low > high) return { refused: 'runs backwards' };
    return low === high ? String(low) : `${low}:${high}`;
  },
);

function readMobilityType(word: string): number | undefined {
  const lower = lowerCase(word);
  const fits = mobilityTypes.filter(([name]) => name.startsWith(lower));
  const [, type] = fits.findLast(([name]) => name === lower) ?? fits[0] ?? [];
  if (type !== undefined) return type;
  const number = readUnsigned(word, 255n);
  return number === undefined ? undefined : Number(number);
}

const mostHops = 16;

/** `--rt-0-addrs`: up to 16 addresses separated by commas. */
export const hops: ValueType = expecting('up to 16 IPv6 addresses, with commas between them', (value) => {
  const items = value.split(',');
  if (items.length > mostHops) return { refused: `names more than ${mostHops} addresses` };
  const addresses = items.map(parseIpv6);
  const known = addresses.filter((each) => each !== undefined);
  return known.length < items.length ? undefined : known.map((each) => formatAddress(each, 'ipv6')).join(',');
});
