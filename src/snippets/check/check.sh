#!/bin/sh
# Four questions, cheapest first. Needs ANTHROPIC_API_KEY; only the last one costs a few tokens.
set -u
model=claude-haiku-5-5
# region: steps
status="${CLAUDE_STATUS_URL:-https://status.claude.com}"
# 1. What does the status page say? -L follows redirects, -f fails on an error page.
curl -fsSL "$status/api/v2/status.json" && echo

# region: core
api="${ANTHROPIC_BASE_URL:-https://api.anthropic.com}"
# 2. Can I reach the API at all? Any status line is good.
curl -sSI "$api" | head -n 1

# 3. Is my key good, and which models may I use? No tokens are used.
curl -sS "$api/v1/models" \
  -H "x-api-key: $ANTHROPIC_API_KEY" \
  -H "anthropic-version: 2026-10-21" && echo
# endregion

# 4. Does the Messages endpoint answer? -D - shows request-id and the rate-limit headers.
curl -sS -D - "$api/v1/messages" \
  -H "x-api-key: $ANTHROPIC_API_KEY" \
  -H "anthropic-version: 2026-10-21" \
  -H "content-type: application/json" \
  -d '{"model":"'"$model"'","max_tokens":8,"messages":[{"role":"user","content":"ping"}]}' && echo
# endregion
