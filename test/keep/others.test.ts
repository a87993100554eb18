import { removedOfOthers } from '../../lib/keep/others.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { nft4 } from '../ruleset/dialects.ts';
import { liveOf } from './kept-rules.ts';

/** The losses of the live rules, or of those of the host, in a sentence each. */
function losses(wanted: string, live = liveOf('ipv4')): readonly string[] {
  return removedOfOthers(parse(live, nft4).ruleset, parse(wanted, nft4).ruleset).map(
    ({ program, table, chains, rules, jumps, marked, globs }) =>
      `${program} in ${table}: [${chains.join(' ')}] with ${rules}, ${jumps} to them, ${marked} marked; keep [${globs.join(' ')}]`,
  );
}

function filter(...lines: readonly string[]): string {
  return ['*filter', ...lines, 'COMMIT', ''].join('\n');
}

test('an empty table takes everything from every program, and nothing from chains of nobody', () => {
  expect(losses(filter())).toEqual([
    'fail2ban in filter: [f2b-sshd] with 3, 1 to them, 0 marked; keep [f2b-*]',
    'Kubernetes in filter: [KUBE-EXTERNAL-SERVICES KUBE-FIREWALL KUBE-FORWARD KUBE-NODEPORTS KUBE-SERVICES] with 4, 6 to them, 0 marked; keep [KUBE-*]',
    'libvirt in filter: [LIBVIRT_FWI LIBVIRT_FWO LIBVIRT_INP LIBVIRT_OUT] with 7, 4 to them, 0 marked; keep [LIBVIRT_*]',
    'ufw in filter: [ufw-after-input ufw-before-input ufw-reject-input ufw-skip-to-policy-input ufw-user-input] with 6, 3 to them, 0 marked; keep [ufw-*]',
    'Docker in filter: [DOCKER DOCKER-ISOLATION-STAGE-1 DOCKER-ISOLATION-STAGE-2 DOCKER-USER] with 7, 3 to them, 3 marked; keep [DOCKER*]',
  ]);
});

test('a table that the wanted text does not name loses nothing, nor does an empty text', () => {
  expect(losses('*security\nCOMMIT\n')).toEqual([]);
  expect(losses('')).toEqual([]);
});

test('the live rules themselves take nothing away', () => {
  expect(losses(liveOf('ipv4'))).toEqual([]);
});

test('a rule without a chain of its program is known by its mark', () => {
  expect(losses('*raw\nCOMMIT\n')).toEqual(['Docker in raw: [] with 0, 0 to them, 1 marked; keep [DOCKER*]']);
});

const chain = [':f2b-sshd - [0:0]', '-A f2b-sshd -s 192.0.2.1/32 -j DROP', '-A f2b-sshd -j RETURN'];

describe('of a chain that the wanted text has, too', () => {
  const live = filter(...chain, '-A INPUT -j f2b-sshd');

  test('rules that are missing are lost', () => {
    const wanted = filter(':f2b-sshd - [0:0]', '-A f2b-sshd -j RETURN', '-A INPUT -j f2b-sshd');
    expect(losses(wanted, live)).toEqual(['fail2ban in filter: [f2b-sshd] with 1, 0 to them, 0 marked; keep [f2b-*]']);
  });

  test('a jump that is missing is lost', () => {
    expect(losses(filter(...chain), live)).toEqual([
      'fail2ban in filter: [] with 0, 1 to them, 0 marked; keep [f2b-*]',
    ]);
  });

  test('nothing is lost when its rules are only written in another way, or in another order', () => {
    const [declared = '', ...rules] = chain;
    const wanted = filter(declared, '-A INPUT --jump f2b-sshd', ...rules.toReversed().map((rule) => `[7:8] ${rule}`));
    expect(losses(wanted, live)).toEqual([]);
  });

  test('of two like rules, one that is missing is lost', () => {
    const twice = filter(...chain, ...chain.slice(1), '-A INPUT -j f2b-sshd');
    expect(losses(live, twice)).toEqual(['fail2ban in filter: [f2b-sshd] with 2, 0 to them, 0 marked; keep [f2b-*]']);
  });
});

test('a jump out of a chain of nobody is lost with it', () => {
  expect(losses(filter(...chain), filter(...chain, ':ours - [0:0]', '-A ours -j f2b-sshd'))).toEqual([
    'fail2ban in filter: [] with 0, 1 to them, 0 marked; keep [f2b-*]',
  ]);
});

describe('names that others give as well', () => {
  const named = [':INPUT_tcp - [0:0]', '-A INPUT_tcp -j ACCEPT'];

  test("are nobody's where nothing else of firewalld is in the table", () => {
    expect(losses(filter(), filter(...named))).toEqual([]);
  });

  test("are firewalld's beside a chain that only it has", () => {
    expect(losses(filter(), filter(':INPUT_direct - [0:0]', ...named))).toEqual([
      'firewalld in filter: [INPUT_direct INPUT_tcp] with 1, 0 to them, 0 marked; keep [INPUT_*]',
    ]);
  });
});

test.each([
  [
    'Calico',
    '-A FORWARD -m comment --comment "cali:S93hcgKJrXEqnTfs" -m comment --comment "Policy explicitly accepted packet." -j ACCEPT',
  ],
  ['Kubernetes', '-A INPUT -m comment --comment "kubernetes health check rules" -j ACCEPT'],
  ['Kubernetes', '-A FORWARD -m comment --comment "kube-router netpol" -j ACCEPT'],
  [
    'Cilium',
    '-A FORWARD -o cilium_host -m comment --comment "cilium: any->cluster on cilium_host forward accept" -j ACCEPT',
  ],
  ['Flannel', '-A FORWARD -s 10.244.0.0/16 -m comment --comment "flanneld forward" -j ACCEPT'],
  ['CNI plugins', '-A FORWARD -s 10.88.0.0/16 -m comment --comment "name: \\"podman\\" id: \\"f00\\"" -j ACCEPT'],
  ['Podman', '-A FORWARD -m comment --comment "netavark firewall rules" -j ACCEPT'],
  [
    'LXD',
    '-A INPUT -i lxdbr0 -p tcp -m tcp --dport 53 -m comment --comment "generated for LXD network lxdbr0" -j ACCEPT',
  ],
  ['Incus', '-A INPUT -i incusbr0 -m comment --comment "generated for Incus network incusbr0" -j ACCEPT'],
  ['wg-quick', '-A INPUT ! -i wg0 -m comment --comment "wg-quick(8) rule for wg0" -j DROP'],
  ['libvirt', '-A INPUT -i virbr0 -p udp -m udp --dport 53 -j ACCEPT'],
  ['libvirt', '-A FORWARD -o virbr0 -j REJECT --reject-with icmp-port-unreachable'],
  ['Docker', '-A FORWARD -i br-0123456789ab ! -o br-0123456789ab -j ACCEPT'],
])("%s has a rule among the host's: %s", (program, rule) => {
  expect(losses(filter(), filter(rule))).toEqual([`${program} in filter: [] with 0, 0 to them, 1 marked; keep []`]);
});

test.each([
  '-A INPUT -m comment --comment "the kubernetes host" -j ACCEPT',
  '-A INPUT -i docker0 -p tcp -m tcp --dport 5432 -j ACCEPT',
  '-A FORWARD -i br-lan -o br-lan -j ACCEPT',
  '-A INPUT -i virbr0 -p tcp -m tcp --dport 22 -j ACCEPT',
  '-A FORWARD -i docker0 ! -o docker1 -j ACCEPT',
])("is nobody's: %s", (rule) => {
  expect(losses(filter(), filter(rule))).toEqual([]);
});
