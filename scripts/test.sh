#!/bin/sh
# npm test: installs what is missing, then formatting and lint, types, the bundle, unit tests, kernel tests and faults. All of them
# run, whatever the others say. The last line is "N passed, N failed": jest's tests, and one for each other step. The exit
# status is 0 only when nothing failed. A kernel test that can't run on this machine is named with its reason, and with CI
# set it counts as failed.
set -u
cd "$(dirname "$0")/.." || exit 3
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
. scripts/packages.sh

passed=0
failed=0
finished=
work=$(mktemp -d)

# The line of totals comes also when something ends this script midway; then that is one more failure.
close() {
  if [ -z "$finished" ]; then
    echo 'the tests were cut short'
    failed=$((failed + 1))
  fi
  rm -rf "$work"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] || exit 1
}
trap close EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

heading() {
  printf '\n== %s\n' "$1"
}

# One step, which passes or fails as a whole. The rest of the arguments is a command.
step() {
  heading "$1"
  name=$1
  shift
  if "$@" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name"
  fi
}

# Runs jest and adds up its tests. The first argument is the heading, the rest are jest's.
tests() {
  heading "$1"
  shift
  node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js \
    --json --outputFile="$work/jest.json" "$@" 2>&1 </dev/null
  node scripts/jest-totals.mjs "$work/jest.json" $? >"$work/totals"
  sed '$d' "$work/totals"
  read -r more_passed more_failed <<TOTALS
$(tail -n 1 "$work/totals")
TOTALS
  passed=$((passed + ${more_passed:-0}))
  failed=$((failed + ${more_failed:-1}))
  rm -f "$work/jest.json"
}

# Plays faults and adds up what passed and failed. Where that can't be done, CI is broken; elsewhere it is said.
faults() {
  heading "$1"
  shift
  { node faults/run.mjs "$@" 2>&1; echo $? >"$work/status"; } </dev/null | tee "$work/faults"
  totals=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed.*/\1 \2/p' "$work/faults" | tail -n 1)
  if [ "$(cat "$work/status")" = 3 ] && [ -z "${CI:-}" ]; then
    echo 'SKIPPED: the faults need root and namespaces'
    totals='0 0'
  fi
  read -r more_passed more_failed <<TOTALS
$totals
TOTALS
  passed=$((passed + ${more_passed:-0}))
  failed=$((failed + ${more_failed:-1}))
}

installed() {
  if [ -e node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ]; then
    echo 'node_modules is as package-lock.json says'
  else
    echo 'npm ci: node_modules is missing or older than package-lock.json'
    npm ci --no-audit --no-fund
  fi
}

bundle_is_fresh() {
  node scripts/bundle.mjs "$work/safeapply.cjs" || return
  if ! cmp "$work/safeapply.cjs" dist/safeapply.cjs; then
    echo 'dist/safeapply.cjs is not what the sources make: run npm run bundle, and commit it with them'
    return 1
  fi
  echo 'dist/safeapply.cjs is what the sources make'
}

heading 'tools'
node scripts/node-version.mjs || exit 3
echo "node $(node --version), npm $(npm --version)"
install_packages iptables:iptables ip:iproute2 nft:nftables ipset:ipset git:git pre-commit:pre-commit \
  sshd:openssh-server ssh:openssh-client tmux:tmux 2>&1
echo "$(iptables --version 2>&1 | head -n 1)"

step 'npm packages' installed
[ "$failed" = 0 ] || exit 1
step 'lint (eslint)' node_modules/.bin/eslint .
step 'formatting (prettier)' node_modules/.bin/prettier --check .
step 'types (tsc)' node_modules/.bin/tsc
step 'the bundle is fresh' bundle_is_fresh
tests 'unit tests (jest)' --maxWorkers=2 --testPathIgnorePatterns '<rootDir>/test/kernel/'
tests 'kernel tests (jest), in private network namespaces' --verbose --maxWorkers=2 test/kernel/
faults 'the table of faults'
faults 'random kills' --random 200
finished=yes
heading 'all together'
