#!/bin/sh
# Streams an answer and gives up when nothing arrives. Needs ANTHROPIC_API_KEY.
set -eu
idle="${IDLE_SECONDS:-60}"
model=claude-sonnet-5-5
# region: core
# --connect-timeout: no connection. --speed-time: connected, but silent for that long.
curl -sSN "${ANTHROPIC_BASE_URL:-https://api.anthropic.com}/v1/messages" \
  --connect-timeout 10 --speed-limit 1 --speed-time "$idle" \
  -H "x-api-key: $ANTHROPIC_API_KEY" \
  -H "anthropic-version: 2026-10-21" \
  -H "content-type: application/json" \
  -d '{"model":"'"$model"'","max_tokens":1024,"stream":true,
       "messages":[{"role":"user","content":"Say hello."}]}'
# endregion
