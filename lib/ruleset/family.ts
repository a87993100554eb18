/** Which program a rules file is for (design §3): iptables unless its name or its addresses say ip6tables. */
import { parseNetwork } from './address.ts';
import type { Family, Ruleset } from './model.ts';

/** IPv6 when the file is named `*.v6` or `ip6*`, or names addresses and all of them are IPv6; else IPv4. */
export function familyOf(path: string, ruleset: Ruleset): Family {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.v6') || name.startsWith('ip6')) return 'ipv6';
  if (name.endsWith('.v4')) return 'ipv4';
  const addresses = addressesOf(ruleset);
  return addresses.length > 0 && addresses.every((each) => parseNetwork(each, 'ipv6') !== undefined) ? 'ipv6' : 'ipv4';
}

/** Every numeric word of `-s` and `-d`; names say nothing of the family. */
function addressesOf(ruleset: Ruleset): readonly string[] {
  return ruleset.tables
    .flatMap((table) => table.rules)
    .flatMap((rule) => rule.options.filter((each) => each.name === 'source' || each.name === 'destination'))
    .flatMap((option) => option.values.flatMap((value) => value.text.split(',')))
    .filter((word) => parseNetwork(word, 'ipv4') !== undefined || parseNetwork(word, 'ipv6') !== undefined);
}
