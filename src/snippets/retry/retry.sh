#!/bin/sh
# Asks Claude and repeats failures that can pass. Needs ANTHROPIC_API_KEY.
# usage: sh retry.sh body.json
set -u
url="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages"
dir=$(mktemp -d) && trap 'rm -r "$dir"' EXIT

# region: core
for attempt in 1 2 3 4 5; do
  code=$(curl -sS -o "$dir/body" -D "$dir/head" -w '%{http_code}' --max-time 600 "$url" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json" \
    --data-binary @"$1") || code=000
  wait=$(sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\).*/\1/p' "$dir/head" 2>/dev/null)
  case $code in
    2??) cat "$dir/body"; exit 0 ;;
    000 | 408 | 409 | 5??) ;;           # can pass
    429) [ -n "$wait" ] || break ;;     # without retry-after a spend limit is reached
    *) break ;;
  esac
  # Full jitter: anything up to 0.5, 1, 2, 4 seconds, unless the server named a time.
  [ "$attempt" = 5 ] ||
    sleep "${wait:-$(awk -v n="$attempt" -v s="$$" 'BEGIN { srand(s + n); print rand() * 2 ^ (n - 2) }')}"
done
echo "gave up after $attempt attempts: HTTP $code" >&2
cat "$dir/body" >&2
exit 1
# endregion
