#!/bin/sh
# Waits out a rate limit and shows what is left of it. Needs ANTHROPIC_API_KEY.
# usage: sh rate-limit.sh body.json
set -u
# region: core
url="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages"
dir=$(mktemp -d) && trap 'rm -r "$dir"' EXIT

for attempt in 1 2 3 4 5; do
  code=$(curl -sS -o "$dir/body" -D "$dir/head" -w '%{http_code}' --max-time 600 "$url" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json" \
    --data-binary @"$1") || exit 1
  wait=$(sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\).*/\1/p' "$dir/head" | tail -n 1)
  # A 429 without retry-after is a spend limit: waiting does not help.
  if [ "$code" != 429 ] || [ -z "$wait" ]; then break; fi
  echo "attempt $attempt: rate limited, waiting $wait s" >&2
  sleep "$wait"
done

cat "$dir/body"
grep -i '^anthropic-ratelimit-' "$dir/head" >&2
[ "$code" -lt 300 ]
# endregion
