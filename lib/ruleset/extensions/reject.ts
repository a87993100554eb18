/** The target that answers what it refuses. Sources: libipt_REJECT.c, libip6t_REJECT.c. */
import type { Family } from '../model.ts';
import { expecting, type Extension, type ValueType } from './extension.ts';
import { setting, withDefaults } from './settings.ts';

/** Full name and short one, in the order of the source. */
const answers: Readonly<Record<Family, readonly (readonly [string, string])[]>> = {
  ipv4: [
    ['icmp-net-unreachable', 'net-unreach'],
    ['icmp-host-unreachable', 'host-unreach'],
    ['icmp-proto-unreachable', 'proto-unreach'],
    ['icmp-port-unreachable', 'port-unreach'],
    ['icmp-net-prohibited', 'net-prohib'],
    ['icmp-host-prohibited', 'host-prohib'],
    ['tcp-reset', 'tcp-rst'],
    ['icmp-admin-prohibited', 'admin-prohib'],
  ],
  ipv6: [
    ['icmp6-no-route', 'no-route'],
    ['icmp6-adm-prohibited', 'adm-prohibited'],
    ['icmp6-addr-unreachable', 'addr-unreach'],
    ['icmp6-port-unreachable', 'port-unreach'],
    ['tcp-reset', 'tcp-reset'],
    ['icmp6-policy-fail', 'policy-fail'],
    ['icmp6-reject-route', 'reject-route'],
  ],
};

/** REJECT of both families. */
export const rejectTargets: readonly Extension[] = [
  rejectOf('ipv4', 'icmp-port-unreachable'),
  rejectOf('ipv6', 'icmp6-port-unreachable'),
];

function rejectOf(family: Family, usual: string): Extension {
  return {
    kind: 'target',
    name: 'REJECT',
    family,
    options: [{ name: 'reject-with', values: [answer(family)] }],
    // The values are not free: tcp-reset belongs to -p tcp (placement.ts).
    settle: (settings) => withDefaults(settings, setting('reject-with', usual)),
  };
}

/** An answer in any case, shortened at will, even to nothing: the first that fits. */
function answer(family: Family): ValueType {
  const names = answers[family].map(([name]) => name);
  return expecting(`one of ${names.join(', ')}`, (value) => {
    const lower = value.toLowerCase();
    return answers[family].find((each) => each.some((name) => name.startsWith(lower)))?.[0];
  });
}
