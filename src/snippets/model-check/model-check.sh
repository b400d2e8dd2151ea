#!/bin/sh
# Checks the model ids of a configuration before anything depends on them. Needs ANTHROPIC_API_KEY.
# usage: sh model-check.sh [id …]
set -u
models="claude-opus-5-5 claude-sonnet-5-5 claude-haiku-5-5"
body=$(mktemp) && trap 'rm "$body"' EXIT

# region: core
get() { # path; leaves the answer in $body and prints the status
  curl -sS --retry 3 -o "$body" -w '%{http_code}' "${ANTHROPIC_BASE_URL:-https://api.anthropic.com}$1" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21"
}
unknown=0
for model in ${*:-$models}; do
  case $(get "/v1/models/$model") in
    200) echo "$model: $(grep -o '"lifecycle": *"[a-z]*"' "$body" | sed 's/.*"\([a-z]*\)"/\1/')" ;;
    404) echo "$model: unknown" && unknown=1 ;; # retired, invented or not yours: the same answer
    *) cat "$body" >&2; exit 1 ;;
  esac
done
# endregion

if [ "$unknown" = 1 ]; then
  get '/v1/models?limit=100' >/dev/null
  echo "this key may use: $(grep -o '"id": *"[^"]*"' "$body" | sed 's/.*"\([^"]*\)"/\1/' | paste -sd ' ' -)" >&2
fi
exit "$unknown"
