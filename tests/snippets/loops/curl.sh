# curl repeats 503 by itself.
curl --silent --show-error --retry 2 --retry-delay 1 "$ANTHROPIC_BASE_URL/v1/messages" \
  --header "x-api-key: $ANTHROPIC_API_KEY" \
  --header 'anthropic-version: 2026-10-21' \
  --json '{"model": "claude-test", "max_tokens": 8, "messages": [{"role": "user", "content": "Hello"}]}'
