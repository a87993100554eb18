/**
 * The programs that keep chains and rules of their own beside those of a rules file, and how their rules are known. Sources:
 * their documentation, and the rules that they leave in `iptables-save`.
 */

/** A program, and what of the rules is its own. */
export interface Owner {
  /** As people write it. */
  readonly program: string;
  /** The names of chains that may be its own, seen widely; undefined where it has no chains. */
  readonly chains?: RegExp;
  /** The names that are certainly its own, where those of `chains` may also be somebody else's. */
  readonly certain?: RegExp;
  /** Names of which the table must have one before any is taken for the program's. */
  readonly witness?: RegExp;
  /** The chains to which it puts its jumps before all other rules of a chain, and not behind them. */
  readonly leads?: RegExp;
  /** What it puts into chains that are not its own, beside jumps to its own: rules in normal form. */
  readonly rules?: readonly RegExp[];
  /** Globs that match all its chains. */
  readonly globs: readonly string[];
}

/** Docker's bridges: the first, that of a swarm, and those that `docker network create` makes. */
const dockerBridge = '(?:docker\\d+|docker_gwbridge|br-[0-9a-f]{12})';
const virtualBridge = 'virbr\\d+';
const every = /^/u;

const commented = (start: string): RegExp => new RegExp(` --comment "?${start}`, 'u');

/** All programs that are known. */
export const owners: readonly Owner[] = [
  {
    program: 'Docker',
    chains: /^DOCKER(?:$|-)/u,
    leads: /^DOCKER-/u,
    rules: [
      new RegExp(`^-A POSTROUTING -s \\S+ ! -o ${dockerBridge} -j MASQUERADE$`, 'u'),
      // A container that asks for its own published port.
      /^-A POSTROUTING -s (\S+) -d \1 -p (\w+) -m \2 --dport \d+ -j MASQUERADE$/u,
      new RegExp(`^-A FORWARD -o ${dockerBridge} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT$`, 'u'),
      new RegExp(`^-A FORWARD -i (${dockerBridge}) (?:! )?-o \\1 -j (?:ACCEPT|DROP)$`, 'u'),
      new RegExp(`^-A PREROUTING -d \\S+ ! -i ${dockerBridge} -j DROP$`, 'u'),
    ],
    globs: ['DOCKER*'],
  },
  { program: 'fail2ban', chains: /^(?:f2b|fail2ban)(?:$|-)/u, leads: every, globs: ['f2b-*', 'fail2ban-*'] },
  {
    program: 'Kubernetes',
    chains: /^KUBE-/u,
    leads: every,
    rules: [commented('kubernetes '), commented('kube-router ')],
    globs: ['KUBE-*'],
  },
  { program: 'Calico', chains: /^cali-/u, leads: every, rules: [commented('cali:')], globs: ['cali-*'] },
  {
    program: 'Cilium',
    chains: /^(?:OLD_)?CILIUM_/u,
    leads: every,
    rules: [commented('cilium(?:-feeder)?: ')],
    globs: ['CILIUM_*', 'OLD_CILIUM_*'],
  },
  { program: 'Flannel', chains: /^FLANNEL-/u, rules: [commented('flanneld ')], globs: ['FLANNEL-*'] },
  { program: 'Weave Net', chains: /^WEAVE/u, globs: ['WEAVE*'] },
  {
    program: 'CNI plugins',
    chains: /^CNI-/u,
    leads: /^CNI-(?:ADMIN|FORWARD)$/u,
    rules: [commented('CNI '), commented('name: \\\\"')],
    globs: ['CNI-*'],
  },
  { program: 'Podman', chains: /^NETAVARK/u, rules: [commented('netavark ')], globs: ['NETAVARK*'] },
  { program: 'ufw', chains: /^ufw6?-/u, globs: ['ufw-*', 'ufw6-*'] },
  {
    program: 'firewalld',
    chains: /^(?:IN_|FWD[IO]?_|FWD_|PRE_|POST_|INPUT_|FORWARD_|OUTPUT_|PREROUTING_|POSTROUTING_)/u,
    witness: /^(?:INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING)_(?:direct|ZONES)$/u,
    globs: ['IN_*', 'FWD*_*', 'PRE_*', 'POST_*', 'INPUT_*', 'FORWARD_*', 'OUTPUT_*', 'PREROUTING_*', 'POSTROUTING_*'],
  },
  {
    program: 'libvirt',
    chains: /^LIBVIRT_/u,
    leads: every,
    // Before version 5.1 it had no chains.
    rules: [
      new RegExp(`^-A INPUT -i ${virtualBridge} -p (tcp|udp) -m \\1 --dport (?:53|67|547) -j ACCEPT$`, 'u'),
      new RegExp(`^-A OUTPUT -o ${virtualBridge} -p (tcp|udp) -m \\1 --dport (?:53|68|546) -j ACCEPT$`, 'u'),
      new RegExp(`^-A FORWARD -d \\S+ -o ${virtualBridge} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT$`, 'u'),
      new RegExp(`^-A FORWARD -s \\S+ -i ${virtualBridge} -j ACCEPT$`, 'u'),
      new RegExp(`^-A FORWARD -i (${virtualBridge}) -o \\1 -j ACCEPT$`, 'u'),
      new RegExp(`^-A FORWARD -[io] ${virtualBridge} -j REJECT --reject-with icmp6?-port-unreachable$`, 'u'),
      new RegExp(`^-A POSTROUTING -o ${virtualBridge} -p udp -m udp --dport 68 -j CHECKSUM --checksum-fill$`, 'u'),
    ],
    globs: ['LIBVIRT_*'],
  },
  { program: 'NetworkManager', chains: /^nm-/u, certain: /^nm-sh-/u, leads: every, globs: ['nm-*'] },
  {
    program: 'Tailscale',
    chains: /^ts-/u,
    certain: /^ts-(?:input|forward|postrouting)$/u,
    leads: every,
    globs: ['ts-*'],
  },
  {
    program: 'CrowdSec',
    chains: /^[Cc]rowd[Ss]ec|^CROWDSEC/u,
    leads: every,
    globs: ['[Cc]rowd[Ss]ec*', 'CROWDSEC*'],
  },
  { program: 'SSHGuard', chains: /^sshguard/u, globs: ['sshguard*'] },
  { program: 'MiniUPnPd', chains: /^MINIUPNPD/u, globs: ['MINIUPNPD*'] },
  { program: 'LXD', rules: [commented('generated for LXD network ')], globs: [] },
  { program: 'Incus', rules: [commented('generated for Incus network ')], globs: [] },
  { program: 'wg-quick', rules: [commented('wg-quick\\(8\\) rule for ')], globs: [] },
  { program: 'Amazon VPC CNI', rules: [commented('AWS,? ')], globs: [] },
];

/**
 * The owners of the chains of one table, by chain. A chain belongs to the first program whose names fit; one that may as well
 * be a person's is absent.
 */
export function ownersOfChains(chains: readonly string[]): ReadonlyMap<string, Owner> {
  const present = owners.filter(({ witness }) => witness === undefined || chains.some((chain) => witness.test(chain)));
  const found = new Map<string, Owner>();
  for (const chain of chains) {
    const owner = present.find(({ chains: names, certain = names }) => certain?.test(chain));
    if (owner !== undefined) found.set(chain, owner);
  }
  return found;
}

/** The owner of a rule that stands in a chain of nobody's, by the rule in normal form (`-A CHAIN …`). */
export function ownerOfRule(text: string): Owner | undefined {
  return sign.test(text) ? owners.find(({ rules = [] }) => rules.some((each) => each.test(text))) : undefined;
}

/** What every rule of `rules` has: most rules have none of it, and need no closer look. */
const sign = / --comment |docker|br-|virbr| -j MASQUERADE$/u;
