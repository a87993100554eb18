/**
 * Chains that another program fills, links or empties while it runs. What the file says of them is only half the truth,
 * so a check that reasons from what the file does *not* say must leave them alone.
 */

/** Name patterns, by the program they belong to. */
const managed: Readonly<Record<string, RegExp>> = {
  docker: /^DOCKER(?:$|-)/u,
  fail2ban: /^(?:f2b|fail2ban)(?:$|-)/u,
  kubernetes: /^KUBE-/u,
  calico: /^cali-/u,
  cilium: /^(?:OLD_)?CILIUM_/u,
  flannel: /^FLANNEL-/u,
  weave: /^WEAVE/u,
  cni: /^CNI-/u,
  podman: /^NETAVARK/u,
  ufw: /^ufw6?-/u,
  firewalld: /^(?:IN_|FWD[IO]?_|FWD_|PRE_|POST_|INPUT_|FORWARD_|OUTPUT_|PREROUTING_|POSTROUTING_)/u,
  libvirt: /^LIBVIRT_/u,
  networkManager: /^nm-/u,
  tailscale: /^ts-/u,
  crowdsec: /^[Cc]rowd[Ss]ec|^CROWDSEC/u,
  sshguard: /^sshguard/u,
  miniupnpd: /^MINIUPNPD/u,
};

const anyOf = new RegExp(
  Object.values(managed)
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'u',
);

/** Whether `chain` belongs to a program that changes it at run time (Docker, fail2ban, Kubernetes, sshguard …). */
export function isManaged(chain: string): boolean {
  return anyOf.test(chain);
}
