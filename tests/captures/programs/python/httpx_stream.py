import os

import httpx

with httpx.stream(
    "POST",
    os.environ["ANTHROPIC_BASE_URL"] + "/v1/messages",
    headers={
        "x-api-key": os.environ["ANTHROPIC_API_KEY"],
        "anthropic-version": "2026-10-21",
    },
    json={
        "model": "claude-sonnet-5-5",
        "max_tokens": 1024,
        "stream": True,
        "messages": [{"role": "user", "content": "Hello"}],
    },
    timeout=2,
) as response:
    for line in response.iter_lines():
        print(line)
