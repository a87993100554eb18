#!/bin/sh
# npm run demo: the main job, by the real program and the real kernel, in a throw-away network namespace. No rule of this
# host is read or changed. Installs iptables and iproute2 when they are missing and it may; needs no npm packages, since
# dist/safeapply.cjs has no dependency. Exit status 0: all was as told; 1: something was not; 3: it cannot run here.
set -eu
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
. scripts/packages.sh

cannot() {
  printf 'demo: %s\n' "$@" >&2
  exit 3
}

# Ways into a network namespace of our own: as root, and as anybody.
enter() {
  way=$1
  shift
  case $way in
    root) unshare -n "$@" ;;
    user) unshare -r unshare -n "$@" ;;
  esac
}

# The guards of a transaction see within a second or two that it is over; their folder stays until then.
clean_up() {
  for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    in_use || break
    sleep 1
  done
  rm -rf "$work"
}

# Whether a process is left in the namespace of the demo, whose name the story leaves in its folder.
in_use() {
  [ -s "$work/namespace" ] || return 1
  name=$(cat "$work/namespace")
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/ns/net" 2>/dev/null)" != "$name" ] || return 0
  done
  return 1
}

[ "$(uname -s)" = Linux ] || cannot 'iptables is a firewall of Linux; run this on a Linux machine.'
node scripts/node-version.mjs >&2 || exit 3
install_packages iptables:iptables ip:iproute2
for program in iptables:iptables iptables-restore:iptables ip:iproute2 script:bsdutils unshare:util-linux; do
  command -v "${program%%:*}" >/dev/null ||
    cannot "${program%%:*} is missing. Run this as root, or have root run: apt-get install ${program#*:}"
done

work=$(mktemp -d)
trap 'clean_up' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
# Nothing of the host's is shared: neither the state of safeapply nor the lock of iptables.
export SAFEAPPLY_STATE_DIR="$work/state" SAFEAPPLY_HISTORY_DIR="$work/history" XTABLES_LOCKFILE="$work/lock" SHELL=/bin/sh

way=user
if [ "$(id -u)" = 0 ] && unshare -n true 2>"$work/why"; then way=root; fi
enter "$way" true 2>"$work/why" || cannot \
  'this kernel does not let this user have a network namespace of its own:' \
  "  $(head -n 1 "$work/why")" \
  'Run it as root (sudo npm run demo). In a container, start that with --cap-add SYS_ADMIN --cap-add NET_ADMIN.' \
  'Or let users have namespaces: sysctl kernel.unprivileged_userns_clone=1, and where AppArmor forbids it' \
  'sysctl kernel.apparmor_restrict_unprivileged_userns=0.'
enter "$way" iptables -S >/dev/null 2>"$work/why" || cannot \
  'iptables does not work in a network namespace here:' "  $(head -n 1 "$work/why")"

enter "$way" sh scripts/demo-story.sh "$work"
