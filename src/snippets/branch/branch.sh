#!/bin/sh
# Reads status, type, error code and request id of a failure, and decides what to do.
# Needs ANTHROPIC_API_KEY. usage: sh branch.sh [prompt …], without quotes inside
set -u
model=claude-sonnet-5-5
url="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages"
dir=$(mktemp -d) && trap 'rm -r "$dir"' EXIT

field() { # the first string field of that name in the body, or nothing
  sed -n 's/.*"'"$1"'": *"\([^"]*\)".*/\1/p' "$dir/body" | head -n 1
}

ask() {
  : >"$dir/body"
  status=$(curl -sS -o "$dir/body" -D "$dir/head" -w '%{http_code}' --max-time 600 "$url" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json" \
    -d '{"model":"'"$model"'","max_tokens":1024,"messages":[{"role":"user","content":"'"$1"'"}]}')
}

# region: core
decide() { # status, type and error code are a contract; the words of a message are not
  case $status in
    2??) echo answer ;;
    000) echo network ;;                       # nothing was answered
    402) echo account ;;                       # the bill
    429) grep -qi '^retry-after:' "$dir/head" && echo wait || echo account ;; # a spend limit
    408 | 409 | 5??) echo wait ;;              # then repeat the same request
    401 | 403) echo key ;;
    404) echo model ;;
    413) echo shrink ;;
    *) echo fix ;;
  esac
}
# endregion

[ $# -gt 0 ] || set -- 'Say hello.'
for prompt; do
  ask "$prompt"
  type=$(grep -o '"type": *"[a-z_]*_error"' "$dir/body" | head -n 1 | sed 's/.*"\([a-z_]*\)"$/\1/')
  echo "$(decide): HTTP $status $type $(field error_code) $(field request_id)"
done
