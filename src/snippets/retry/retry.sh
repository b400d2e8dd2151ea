#!/bin/sh
# Asks Claude and repeats failures that can pass. Needs ANTHROPIC_API_KEY.
# usage: sh retry.sh body.json
set -u
# region: core
url="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages"
dir=$(mktemp -d) && trap 'rm -r "$dir"' EXIT

attempt=1
while :; do
  code=$(curl -sS -o "$dir/body" -D "$dir/head" -w '%{http_code}' --max-time 600 "$url" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json" \
    --data-binary @"$1") || code=000
  case $code in
    2??) cat "$dir/body"; exit 0 ;;
    000 | 408 | 409 | 429 | 5??) ;; # can pass
    *) cat "$dir/body" >&2; exit 1 ;;
  esac
  wait=$(sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\).*/\1/p' "$dir/head" 2>/dev/null | tail -n 1)
  # A 429 without retry-after is a spend limit: waiting does not help.
  if [ "$attempt" -ge 5 ] || { [ "$code" = 429 ] && [ -z "$wait" ]; }; then
    echo "gave up after $attempt attempts, last status $code" >&2
    cat "$dir/body" >&2
    exit 1
  fi
  # Full jitter: anything up to 0.5, 1, 2, 4 seconds, unless the server named a time.
  sleep "${wait:-$(awk -v n="$attempt" -v s="$$" 'BEGIN { srand(s + n); print rand() * 2 ^ (n - 2) }')}"
  attempt=$((attempt + 1))
done
# endregion
