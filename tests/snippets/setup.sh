#!/bin/sh
# Installs what the programs of src/snippets are run with: the SDKs at the versions the pages name.
# Needs python3 with venv, go, a JDK and mvn. Libraries and build caches stay under .venv and .cache.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache="$root/.cache/snippets"
mkdir -p "$cache"

python() {
  [ -x "$root/.venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$root/.venv"
  "$root/.venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
}

golang() {
  cd "$here/go"
  GOMODCACHE="$cache/gomod" GOFLAGS='-mod=mod -modcacherw' GOPATH="$cache/gopath" go mod download
}

java() {
  mvn -q -B -f "$here/java/pom.xml" "-Dmaven.repo.local=$cache/m2" dependency:copy-dependencies \
    "-DoutputDirectory=$cache/java/lib" -DincludeScope=runtime
}

# Side by side: each waits for its own registry most of the time.
running=
for language in ${*:-python golang java}; do
  "$language" &
  running="$running $!:$language"
done
failed=0
for one in $running; do
  wait "${one%%:*}" || { echo "${one#*:}: the libraries could not be installed" >&2; failed=1; }
done
exit "$failed"
