# Sourced: install_packages PROGRAM:PACKAGE… installs the Debian packages whose program is missing, if this is root on Debian.
# It says what it does. What could not be installed is for the caller to find out; this never fails.
install_packages() {
  missing=
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair#*:}"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "missing Debian packages, which only root can install:$missing" >&2
    return 0
  fi
  echo "installing missing Debian packages with apt-get:$missing"
  said=$(mktemp)
  for try in first second; do
    # A fresh machine knows no packages at all, and an old list names versions that are gone.
    [ "$try" = first ] && [ -n "$(find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | head -n 1)" ] ||
      apt-get -qq update >"$said" 2>&1 || true
    # shellcheck disable=SC2086 # a list of words
    if DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $missing >"$said" 2>&1; then
      rm -f "$said"
      return 0
    fi
  done
  tail -n 5 "$said" >&2
  rm -f "$said"
  return 0
}
