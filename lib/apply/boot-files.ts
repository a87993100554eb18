/** Files that machines load their rules from when they boot. Pure. */

/** By what reads them: iptables-persistent, Red Hat's and Gentoo's services, Arch, and the recipes for ifupdown. */
const files: readonly string[] = [
  '/etc/iptables/rules.v4',
  '/etc/iptables/rules.v6',
  '/etc/sysconfig/iptables',
  '/etc/sysconfig/ip6tables',
  '/var/lib/iptables/rules-save',
  '/var/lib/ip6tables/rules-save',
  '/etc/iptables/iptables.rules',
  '/etc/iptables/ip6tables.rules',
  '/etc/iptables.rules',
  '/etc/ip6tables.rules',
  '/etc/iptables.up.rules',
  '/etc/ip6tables.up.rules',
  '/etc/network/iptables.up.rules',
  '/etc/network/ip6tables.up.rules',
];

/** Whether a machine may load this file when it boots: then what is in it comes back, though it was rolled back. */
export function isBootFile(path: string): boolean {
  return files.includes(path);
}
