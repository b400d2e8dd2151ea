"""Waits out a rate limit, and stops at once when a budget is used up."""

import random
import sys
import time

import anthropic

MODEL = "claude-sonnet-5-5"

# region: core
# This loop repeats a 429; the SDK must not do it too.
client = anthropic.Anthropic(max_retries=0)


def ask(patience: float = 120.0, **request) -> anthropic.types.Message:
    deadline = time.monotonic() + patience
    while True:
        try:
            return client.messages.create(**request)
        except anthropic.RateLimitError as error:
            # Without retry-after a spend limit is reached: no wait helps.
            wait = float(error.response.headers.get("retry-after", "inf"))
            wait *= random.uniform(1.0, 1.1)  # spread callers that failed together
            if time.monotonic() + wait > deadline:
                raise
            time.sleep(wait)
# endregion


if __name__ == "__main__":
    try:
        message = ask(model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": "Say hello."}])
        print("".join(block.text for block in message.content if block.type == "text"))
    except anthropic.RateLimitError as error:
        sys.exit(f"stopped: {error.error_code or 'rate limit'}, request id {error.request_id}")
