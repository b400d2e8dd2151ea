#!/bin/sh
# Sends work that can wait as a batch and collects the results. Needs ANTHROPIC_API_KEY.
# usage: sh batch.sh [name …]
set -eu
model=claude-haiku-5-5
poll="${POLL_SECONDS:-60}"
[ $# -gt 0 ] || set -- alpha beta

requests=''
for name; do
  prompt='{"role":"user","content":"Describe '"$name"'."}'
  params='{"model":"'"$model"'","max_tokens":1024,"messages":['"$prompt"']}'
  requests="$requests${requests:+,}"'{"custom_id":"'"$name"'","params":'"$params"'}'
done

# region: core
call() { # path, then more options of curl; curl repeats 408, 429 and most 5xx
  path=$1 && shift
  curl -fsS --retry 5 "${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages/batches$path" \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json" "$@"
}
batch=$(call '' -d '{"requests":['"$requests"']}')
id=$(echo "$batch" | grep -o 'msgbatch_[A-Za-z0-9]*' | head -n 1)

until echo "$batch" | grep -q '"processing_status": *"ended"'; do
  sleep "$poll"
  batch=$(call "/$id")
done

results=$(call "/$id/results") # a line for each request, in any order
echo "$results" | grep '"type": *"succeeded"'
echo "Worth sending again:"
echo "$results" | grep -E '"type": *"(expired|api_error|overloaded_error|timeout_error|rate_limit_error)"' |
  sed 's/.*"custom_id": *"\([^"]*\)".*/\1/'
# endregion
