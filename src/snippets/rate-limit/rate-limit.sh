#!/bin/sh
# Waits out a rate limit and shows what is left of it. Needs ANTHROPIC_API_KEY.
# usage: sh rate-limit.sh body.json
set -u
url="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages"
dir=$(mktemp -d) && trap 'rm -r "$dir"' EXIT

# region: core
patience=120

while :; do
  code=$(curl -sS -o "$dir/body" -D "$dir/head" -w '%{http_code}' --max-time 600 "$url" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json" \
    --data-binary @"$1") || exit 1
  [ "$code" = 429 ] || break
  wait=$(sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\).*/\1/p' "$dir/head" | tail -n 1)
  # Without retry-after a spend limit is reached: no wait helps.
  patience=$((patience - ${wait:-86400}))
  [ "$patience" -ge 0 ] || break
  sleep "$wait"
done
# endregion

cat "$dir/body"
grep -i '^anthropic-ratelimit-' "$dir/head" >&2
[ "$code" -lt 300 ]
