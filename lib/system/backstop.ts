/**
 * The backstop, as text: a /bin/sh program that puts the old rules back when nobody else did, with no Node in its path.
 * It reads the same write-once files as everybody else, and takes over in the same order: decide; kill the watchdog and
 * its children, known by SAFEAPPLY_ID in their environment; get the writer lock; restore the undo.
 *
 * Needs: sh, ln, rm, grep -z, sleep, flock (util-linux), timeout (coreutils); all are essential packages of Debian.
 * The whole program is one function, so that sh has read all of it before anything happens to its file.
 */

/** Arguments: FOLDER ID OWNER-PID OWNER-START LIMIT, and for each part of the plan its UNDO file and its RESTORE program; four at most. */
export const backstopScript = `#!/bin/sh
main() {
  folder=$1 id=$2 owner=$3 owner_start=$4 limit=$5
  shift 5
  undo1=$1 restore1=$2 undo2=$3 restore2=$4 undo3=$5 restore3=$6 undo4=$7 restore4=$8
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
  [ -z "$undo1" ] || exec 6<"$undo1"
  [ -z "$undo2" ] || exec 7<"$undo2"
  [ -z "$undo3" ] || exec 8<"$undo3"
  [ -z "$undo4" ] || exec 9<"$undo4"
}

# The folder was armed and is no more: nobody can confirm now, so the old rules come back.
vanished() {
  sleep 1
  [ ! -e armed ] || return 0
  kill_watchdog
  for part in "$restore1:6" "$restore2:7" "$restore3:8" "$restore4:9"; do
    [ -z "\${part%:*}" ] || timeout -s KILL "$limit" "\${part%:*}" -c -w "$limit" <"/proc/$$/fd/\${part##*:}"
  done
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
  # Each decision has a slot: an extension moves the deadline, and the first other one is final.
  final= slot=1
  while [ -z "$final" ] && [ -e "decision.$slot" ]; do
    field "decision.$slot" kind
    case $value in
    extend) field "decision.$slot" deadline ;;
    # A rollback that was decided is due at once, and not only at the deadline.
    rollback) final=rollback && field "decision.$slot" at ;;
    *) final=keep value= ;;
    esac
    [ -z "$value" ] || deadline=\${value%%.*}
    [ -n "$final" ] || slot=$((slot + 1))
  done
  read -r now rest </proc/uptime
  now=\${now%%.*}
  [ "$now" -gt "$((deadline + grace))" ]
}

rescue() {
  if [ -z "$final" ]; then
    printf 'kind=rollback\\nreason=expired\\nby=backstop\\nat=%s\\ndetail=nobody else acted in time\\n' "$now" >".decision.$$" &&
      ln ".decision.$$" "decision.$slot" 2>/dev/null
    rm -f ".decision.$$"
    # Somebody else may have been faster by a moment, with whatever it was. Could nothing be written, e.g. on a full disk,
    # the old rules come back all the same: only a keep or an extension on file stops that.
    past_deadline || [ -n "$final" ] || return 0
  fi
  [ "$final" != keep ] || exit 0
  kill_watchdog
  [ -e touched ] || exit 0
  failed=
  put_back "$restore1" "$undo1" || failed=1
  put_back "$restore2" "$undo2" || failed=1
  put_back "$restore3" "$undo3" || failed=1
  put_back "$restore4" "$undo4" || failed=1
  if [ -z "$failed" ]; then
    printf 'at=%s\\n' "$now" >".restored.$$" && ln ".restored.$$" restored 2>/dev/null
    rm -f ".restored.$$"
    timeout -s KILL 5 logger -t safeapply -p auth.warning "$id: the backstop has loaded the old rules again; safeapply status tells more" </dev/null 2>/dev/null
    exit 0
  fi
}

# Again until none is left: a child that was just being made has no entry yet on the first look.
kill_watchdog() {
  rounds=0 session=
  if [ -e armed ]; then
    field armed start
    expected=$value
    field armed pid
    start_of "$value"
    # Its session outlives it; but a pid may be another process's by now.
    [ -n "$start" ] && [ "$start" != "$expected" ] || session=$value
  fi
  while [ "$rounds" -lt 50 ]; do
    found=
    for environ in $(grep -lzxF "SAFEAPPLY_ID=$id.$owner.$owner_start" /proc/[0-9]*/environ 2>/dev/null); do
      pid=\${environ#/proc/}
      kill -9 "\${pid%/environ}" 2>/dev/null && found=1
    done
    # A program of the user may have started others with an environment of their own, in the watchdog's session.
    for process in \${session:+/proc/[0-9]*}; do
      read -r stat 2>/dev/null <"$process/stat" || continue
      set -- \${stat##*) }
      [ "$4" = "$session" ] && [ "$1" != Z ] && kill -9 "\${process#/proc/}" 2>/dev/null && found=1
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
