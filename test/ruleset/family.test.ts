/** Which family a file is for, by name first, then by what it holds. */
import { familyOf } from '../../lib/ruleset/family.ts';

test.each([
  ['rules.save', '-A INPUT', 'ipv4'],
  ['/etc/iptables/rules.v6', '-A INPUT', 'ipv6'],
  ['/etc/iptables/rules.v4', '-A INPUT -s ::1', 'ipv4'],
  ['/etc/sysconfig/ip6tables', '-A INPUT', 'ipv6'],
  ['/etc/ip6tables/rules', '-A INPUT', 'ipv4'],
  ['rules.save', '-A INPUT -s 2001:db8::/32 -d example.org', 'ipv6'],
  ['rules.save', '-A INPUT -s ::1\n-A INPUT -s 127.0.0.1', 'ipv4'],
  ['rules.save', '-A INPUT -s example.org', 'ipv4'],
  ['-', '-A INPUT -s 10.0.0.0/8', 'ipv4'],
])('%s with %s is %s', (path, rules, family) => {
  expect(familyOf(path, `*filter\n${rules}\nCOMMIT\n`)).toBe(family);
});
