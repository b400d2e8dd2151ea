#!/bin/sh
# Installs the clients that tests/captures/run.ts records. Needs python3, npm, go, java and mvn;
# a client whose tool is missing is left out and its samples are skipped.
set -u
here=$(cd "$(dirname "$0")" && pwd)
cache="$here/../../.cache/captures"
mkdir -p "$cache/node" "$cache/go" "$cache/java" && cd "$cache" || exit 1

python3 -m venv venv && venv/bin/pip install -q -r "$here/requirements.txt"

cp "$here/clients.json" node/package.json
(cd node && npm install --no-fund --no-audit)

if command -v go >/dev/null; then
  cp "$here/programs/go/main.go" go/
  (cd go && { [ -f go.mod ] || go mod init clients; } &&
    go get github.com/anthropics/anthropic-sdk-go/v2@v2.13.0 && go mod tidy && go build -o ask .)
else
  echo "no go: the Go SDK is left out"
fi

if command -v mvn >/dev/null && command -v javac >/dev/null; then
  cp "$here/programs/java/pom.xml" java/
  (cd java && mvn -q dependency:copy-dependencies -DoutputDirectory=lib &&
    javac -cp 'lib/*' -d . "$here/programs/java/Ask.java")
else
  echo "no mvn or javac: the Java SDK is left out"
fi
