#!/bin/sh
# What `npm run demo` tells, inside the network namespace that scripts/demo.sh made; $1 is a folder for its files. Every
# step checks what it says, and the first that is not so ends the demo with status 1.
set -u
work=$1
address=192.0.2.10
mkdir "$work/bin"
ln -s "$PWD/dist/safeapply.cjs" "$work/bin/safeapply"
PATH=$work/bin:$PATH
scripts=$PWD/scripts
cd "$work" || exit 1
readlink /proc/self/ns/net >namespace
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null' EXIT
number=0

step() {
  number=$((number + 1))
  printf '\n%s. %s\n' "$number" "$1"
  shift
  [ $# = 0 ] || printf '   %s\n' "$@"
  echo
}

failed() {
  printf '\nDEMO FAILED in step %s: %s\n' "$number" "$1" >&2
  exit 1
}

# Shows a command as one would type it, and runs it.
show() {
  echo "\$ $*"
  "$@"
}

ended() {
  [ "$1" = "$2" ] || failed "exit status $1, not $2"
  echo "-> exit status $1: $3"
}

# The rules, without the time in the comments and without the counters.
rules() {
  iptables-save | sed -e '/^#/d' -e 's/ \[[0-9]*:[0-9]*\]$//'
}

login() {
  node "$scripts/demo-connect.mjs" "$address" 22
}

step 'A machine that can be reached only through its firewall' \
  'This is a throw-away network namespace: real kernel, real iptables, and nothing of this host. SSH may come in.'
cat >old.rules <<'RULES'
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A INPUT -s 127.0.0.0/8 -i lo -j ACCEPT
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
COMMIT
RULES
ip link set lo up && ip address add "$address/32" dev lo || failed 'the network could not be set up'
node "$scripts/demo-server.mjs" "$address" 22 &
server=$!
show iptables-restore old.rules || failed 'the old rules could not be loaded'
echo '$ iptables-save'
rules | tee before
grep -q 'dport 22 ' before || failed 'the old rules are not in force'
echo
for try in 1 2 3 4 5; do said=$(login) && break; done
echo "a new login: $said"
[ "$said" = 'gets in' ] || failed 'a login should get in with the old rules'

step 'New rules, with a slip' \
  'They were to open HTTPS. But somebody typed 222 for 22, and nobody noticed. The file is valid, so the kernel will take it.'
sed -e 's/--dport 22 /--dport 222 /' -e '/--dport 222/a -A INPUT -p tcp -m tcp --dport 443 -j ACCEPT' old.rules >new.rules
show safeapply diff new.rules
ended $? 1 'there are differences'

step 'Apply them, with 5 seconds to answer' \
  'An operator over SSH would open a second login now, before answering. We do just that, and answer only if we get in.'
echo '$ safeapply -t 5 new.rules'
node "$scripts/demo-operator.mjs" "$address" 22 locked-out safeapply -t 5 new.rules
ended $? 4 'rolled back; the old rules are in force, and this was read back and compared'

step 'Is that so? We look ourselves' 'iptables-save from before and from now, without counters and comments.'
rules >after
echo '$ diff before after && echo the same rules'
diff before after && echo 'the same rules' || failed 'the rules are not those from before'
said=$(login)
echo "a new login: $said"
[ "$said" = 'gets in' ] || failed 'the machine should be open again'

step 'Mend the slip, and apply again' 'The same file, with 22 for 222. This time the second login gets in, so we answer: yes.'
echo "\$ sed -i 's/--dport 222 /--dport 22 /' new.rules"
sed -i 's/--dport 222 /--dport 22 /' new.rules
echo '$ safeapply -t 30 new.rules'
node "$scripts/demo-operator.mjs" "$address" 22 gets-in safeapply -t 30 new.rules
ended $? 0 'kept; the new rules are in force, and this was read back and compared'

step 'What is in force now' 'The new rules stay: nobody is left who would take them back.'
show safeapply status
[ $? = 0 ] || failed 'safeapply status failed'
echo
rules >now
echo '$ diff before now'
diff before now
[ "$(diff before now | grep '^[<>]')" = '> -A INPUT -p tcp -m tcp --dport 443 -j ACCEPT' ] || failed 'the new rules are not in force'
said=$(login)
echo "a new login: $said"
[ "$said" = 'gets in' ] || failed 'a login should get in with the new rules'

printf '\nAll of that happened as told. The namespace and its files are thrown away now; no rule of this host was touched.\n'
