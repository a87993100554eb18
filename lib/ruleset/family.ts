/** Which program a rules file is for (design §3): iptables unless its name or its addresses say ip6tables. */
import { parseNetwork } from './address.ts';
import type { Family } from './model.ts';

/** IPv6 when the file is named `*.v6` or `ip6*`, or names addresses and all of them are IPv6; else IPv4. */
export function familyOf(path: string, text: string): Family {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.v6') || name.startsWith('ip6')) return 'ipv6';
  return name.endsWith('.v4') ? 'ipv4' : familyOfAddresses(text);
}

/** The words after `-s` and `-d`, under all their names, in lines that are no comments. */
const addresses = /^(?!#).*?\s(?:-s|-d|--src|--dst|--source|--destination)[ \t=]+(\S+)/gmu;

/** Asks no more than the first numeric IPv4 address; names say nothing of the family. */
function familyOfAddresses(text: string): Family {
  let answer: Family = 'ipv4';
  for (const [, words = ''] of text.matchAll(addresses)) {
    for (const word of words.split(',')) {
      if (parseNetwork(word, 'ipv4') !== undefined) return 'ipv4';
      if (parseNetwork(word, 'ipv6') !== undefined) answer = 'ipv6';
    }
  }
  return answer;
}
