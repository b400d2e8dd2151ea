"""Bounds the time of a call, all attempts together."""

import os
import sys

import anthropic

MODEL = "claude-sonnet-5-5"
LIMIT = float(os.environ.get("LIMIT_SECONDS", "60"))

# region: core
# region: option
# `timeout` is the longest silence of one attempt, and timeouts are repeated: the longest
# wait is (max_retries + 1) × timeout and the gaps. Streaming breaks the silence of a long answer.
client = anthropic.Anthropic(timeout=LIMIT / 2, max_retries=1)
# endregion


def ask(prompt: str) -> str:
    with client.messages.stream(
        model=MODEL, max_tokens=32_000, messages=[{"role": "user", "content": prompt}]
    ) as stream:
        return stream.get_final_text()
# endregion


if __name__ == "__main__":
    try:
        print(ask("Say hello."))
    except anthropic.APITimeoutError:
        sys.exit(f"no answer within {LIMIT:g} s")
    except anthropic.APIError as error:
        sys.exit(f"failed: {error}")
