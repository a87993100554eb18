/**
 * The backstop, as text: a /bin/sh program that puts the old rules back when nobody else did, with no Node in its path.
 * It reads the same write-once files as everybody else, and takes over in the same order: decide; kill the watchdog and
 * its children, known by SAFEAPPLY_ID in their environment; get the writer lock; restore the undo.
 *
 * Needs: sh, ln, rm, grep -z, sleep, flock (util-linux), timeout (coreutils); all are essential packages of Debian.
 * The whole program is one function, so that sh has read all of it before anything happens to its file.
 */

/** Arguments: FOLDER ID OWNER-PID OWNER-START LIMIT RESTORE4 RESTORE6; a RESTORE is empty for a family that is not touched. */
export const backstopScript = `#!/bin/sh
main() {
  folder=$1 id=$2 owner=$3 owner_start=$4 limit=$5 restore4=$6 restore6=$7
  trap '' HUP INT QUIT TERM PIPE TSTP TTIN TTOU USR1 USR2
  umask 077
  LC_ALL=C
  export LC_ALL
  unset SAFEAPPLY_ID
  cd "$folder" || exit 1
  echo -900 2>/dev/null >/proc/$$/oom_score_adj
  start_of $$
  printf 'pid=%s\\nstart=%s\\n' $$ "$start" >".backstop.$$"
  ln ".backstop.$$" backstop 2>/dev/null
  rm -f ".backstop.$$"
  held=
  while [ ! -e done ]; do
    pause=1
    if [ -e armed ]; then
      [ -n "$held" ] || hold
      past_deadline && rescue
    elif [ -n "$held" ]; then
      vanished
    else
      [ -e owner.json ] || exit 0
      start_of "$owner"
      [ "$start" = "$owner_start" ] || [ -e armed ] || exit 0
      # Not for long: to see \`armed\` soon, and hold the texts before anybody can take them away.
      pause=0.2
    fi
    sleep "$pause" 2>/dev/null || sleep 1
  done
  exit 0
}

# Once armed, the texts are held open: whoever cleans the state folder does not take them away.
hold() {
  held=1
  [ -z "$restore4" ] || exec 8<undo.v4
  [ -z "$restore6" ] || exec 9<undo.v6
}

# The folder was armed and is no more: nobody can confirm now, so the old rules come back.
vanished() {
  sleep 1
  [ ! -e armed ] || return 0
  kill_watchdog
  [ -z "$restore4" ] || timeout -s KILL "$limit" "$restore4" -c -w "$limit" <"/proc/$$/fd/8"
  [ -z "$restore6" ] || timeout -s KILL "$limit" "$restore6" -c -w "$limit" <"/proc/$$/fd/9"
  exit 0
}

# start=field 22 of /proc/PID/stat, what tells a process from a later one with the same pid; empty when there is none.
start_of() {
  start= stat=
  read -r stat 2>/dev/null <"/proc/$1/stat" || return 0
  set -- \${stat##*) }
  start=\${20}
}

# value=what FILE says of KEY; empty when it says nothing.
field() {
  value=
  while IFS='=' read -r name rest; do
    [ "$name" = "$2" ] && value=$rest
  done <"$1"
}

# Whole seconds since boot, deadline and grace: the watchdog has until deadline + grace to do it itself.
past_deadline() {
  source=armed
  [ -e applied ] && source=applied
  field "$source" deadline
  deadline=\${value%%.*}
  field "$source" grace
  grace=\${value%%.*}
  # A rollback that was decided is due at once, and not only at the deadline.
  if [ -e decision.1 ]; then
    field decision.1 kind
    if [ "$value" = rollback ]; then
      field decision.1 at
      deadline=\${value%%.*}
    fi
  fi
  read -r now rest </proc/uptime
  now=\${now%%.*}
  [ "$now" -gt "$((deadline + grace))" ]
}

rescue() {
  if [ ! -e decision.1 ]; then
    printf 'kind=rollback\\nreason=expired\\nby=backstop\\nat=%s\\ndetail=nobody else acted in time\\n' "$now" >".decision.$$" &&
      ln ".decision.$$" decision.1 2>/dev/null
    rm -f ".decision.$$"
  fi
  # Could it not be written, e.g. on a full disk, the old rules come back all the same: only a keep on file stops that.
  if [ -e decision.1 ]; then
    field decision.1 kind
    [ "$value" = keep ] && exit 0
  fi
  kill_watchdog
  [ -e touched ] || exit 0
  failed=
  put_back "$restore4" undo.v4 || failed=1
  put_back "$restore6" undo.v6 || failed=1
  if [ -z "$failed" ]; then
    printf 'at=%s\\n' "$now" >".restored.$$" && ln ".restored.$$" restored 2>/dev/null
    rm -f ".restored.$$"
    exit 0
  fi
}

# Again until none is left: a child that was just being made has no entry yet on the first look.
kill_watchdog() {
  rounds=0
  while [ "$rounds" -lt 50 ]; do
    found=
    for environ in $(grep -lzxF "SAFEAPPLY_ID=$id" /proc/[0-9]*/environ 2>/dev/null); do
      pid=\${environ#/proc/}
      kill -9 "\${pid%/environ}" 2>/dev/null && found=1
    done
    [ -n "$found" ] || return 0
    rounds=$((rounds + 1))
  done
}

put_back() {
  [ -n "$1" ] || return 0
  # Under the lock once more: it may have been a long wait, or somebody may have stopped us.
  flock -w "$limit" writer sh -c '[ -e done ] || [ -e restored ] || exec "$@"' sh timeout -s KILL "$limit" "$1" -c -w "$limit" <"$2"
}

main "$@"
exit
`;
