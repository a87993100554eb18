/** IPv6 addresses as inet_pton reads and inet_ntop prints them (glibc). */

/** Reads an IPv6 address to 128 bits; undefined when it is none. */
export function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::', 3);
  if (halves.length > 2 || !text.includes(':')) return undefined;
  const [left = '', right] = halves;
  const head = groupsOf(left, right === undefined);
  const rest = right === undefined ? [] : groupsOf(right, true);
  if (head === undefined || rest === undefined) return undefined;
  const missing = 8 - head.length - rest.length;
  if (right === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...rest];
  return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}

/**
 * Reads an IPv6 address that may name a zone, which iptables drops: `fe80::1%1` (glibc __inet6_scopeid_pton). By name only a
 * link-local address may have one, and of the names only `lo` exists on every host.
 */
export function parseZonedIpv6(text: string): bigint | undefined {
  const percent = text.indexOf('%');
  if (percent === -1) return parseIpv6(text);
  const address = parseIpv6(text.slice(0, percent));
  const zone = text.slice(percent + 1);
  const isNumber = /^\d{1,10}$/u.test(zone) && Number(zone) <= 0xffffffff;
  const isLinkLocal =
    address !== undefined && (address >> 118n === 0x3fan || ((address >> 112n) & 0xff0fn) === 0xff02n);
  return isNumber || (zone === 'lo' && isLinkLocal) ? address : undefined;
}

/** Reads an IPv4 address of four decimal numbers without leading zeros. */
export function parseQuad(text: string): bigint | undefined {
  const quad = readQuad(text);
  return quad === undefined ? undefined : BigInt(quad[0]) * 65536n + BigInt(quad[1]);
}

/** Prints 128 bits: lower case, the longest run of two or more zero groups as `::`, embedded IPv4 dotted. */
export function formatIpv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => Number((address >> BigInt(16 * (7 - index))) & 0xffffn));
  const { start, length } = longestZeros(groups);
  const dotted = start === 0 && (length === 6 || (length === 5 && groups[5] === 0xffff));
  const words = groups.map((group) => group.toString(16));
  if (dotted) {
    const [high = 0, low = 0] = groups.slice(6);
    const quad = [high >> 8, high & 255, low >> 8, low & 255].join('.');
    return length === 6 ? `::${quad}` : `::ffff:${quad}`;
  }
  if (length < 2) return words.join(':');
  return `${words.slice(0, start).join(':')}::${words.slice(start + length).join(':')}`;
}

/** The groups of one side of `::`; a dotted IPv4 address may be the last. */
function groupsOf(text: string, last: boolean): readonly number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  const words = text.split(':', 9);
  for (const [index, word] of words.entries()) {
    if (/^[\da-fA-F]{1,4}$/u.test(word)) {
      groups.push(Number.parseInt(word, 16));
      continue;
    }
    const quad = last && index === words.length - 1 ? readQuad(word) : undefined;
    if (quad === undefined) return undefined;
    groups.push(...quad);
  }
  return groups;
}

function readQuad(word: string): readonly [number, number] | undefined {
  const parts = word.split('.', 5);
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) < 256))
    return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
  return [a * 256 + b, c * 256 + d];
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: -1, length: 0 };
  let run = 0;
  groups.forEach((group, index) => {
    run = group === 0 ? run + 1 : 0;
    if (run > best.length) best = { start: index - run + 1, length: run };
  });
  return best;
}
