#!/bin/sh
# Asks the next model when one fails on the server's side. Needs ANTHROPIC_API_KEY.
set -u
# region: core
models="claude-opus-5-5 claude-sonnet-5-5 claude-haiku-5-5"
url="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages"
body=$(mktemp) && trap 'rm "$body"' EXIT

for model in $models; do
  code=$(curl -sS -o "$body" -w '%{http_code}' --max-time 600 "$url" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json" \
    -d '{"model":"'"$model"'","max_tokens":1024,"messages":[{"role":"user","content":"Say hello."}]}')
  case $code in
    2??) cat "$body"; exit 0 ;;
    5??) echo "$model: HTTP $code" >&2 ;;    # try the next model
    *) cat "$body" >&2; exit 1 ;;            # would fail on every model
  esac
done
cat "$body" >&2
exit 1
# endregion
