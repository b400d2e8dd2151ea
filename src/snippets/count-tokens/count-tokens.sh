#!/bin/sh
# Measures a conversation before it is sent, and drops its oldest turns until it fits.
# Needs jq and ANTHROPIC_API_KEY. usage: sh count-tokens.sh [text …], the first by you, the next by Claude
set -eu
model=claude-sonnet-5-5
limit="${TOKEN_LIMIT:-150000}"
[ $# -gt 0 ] || set -- 'Say hello.'
request=$(jq -n --arg model "$model" --args '{$model, messages: [$ARGS.positional | to_entries[] |
  {role: (if .key % 2 == 0 then "user" else "assistant" end), content: .value}]}' "$@")

# region: core
post() { # path; sends standard input
  curl -fsS "${ANTHROPIC_BASE_URL:-https://api.anthropic.com}$1" --data-binary @- \
    -H "x-api-key: $ANTHROPIC_API_KEY" \
    -H "anthropic-version: 2026-10-21" \
    -H "content-type: application/json"
}
while tokens=$(echo "$request" | post /v1/messages/count_tokens | jq .input_tokens) && [ "$tokens" -gt "$limit" ]; do
  if echo "$request" | jq -e '.messages | length < 3' >/dev/null; then
    echo "not sent: the last question alone has $tokens tokens, $limit are allowed" >&2
    exit 1
  fi
  # A question with its answer at a time, so that the rest still begins with a question.
  request=$(echo "$request" | jq '.messages |= .[2:]')
done
# endregion

kept=$(echo "$request" | jq '.messages | length')
answer=$(echo "$request" | jq '.max_tokens = 1024' | post /v1/messages | jq -r '.content[].text // empty')
echo "kept $kept of $# turns: $answer"
