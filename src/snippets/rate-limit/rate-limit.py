"""Waits out a rate limit, and stops at once at a spend limit."""

import sys

# region: core
import random
import time

import anthropic

# This loop owns the repeats of a 429, so the SDK must not repeat it as well.
client = anthropic.Anthropic(max_retries=0)
SPEND_CODES = {"enforced_spend_limit_reached", "contract_spend_limit_reached"}


def ask(prompt: str, patience: float = 120.0) -> anthropic.types.Message:
    """Repeats a 429 until `patience` seconds have passed; every other error is raised."""
    deadline = time.monotonic() + patience
    while True:
        try:
            return client.messages.create(
                model="claude-sonnet-5-5",
                max_tokens=1024,
                messages=[{"role": "user", "content": prompt}],
            )
        except anthropic.RateLimitError as error:
            after = error.response.headers.get("retry-after")
            if error.error_code in SPEND_CODES or after is None:
                raise  # a budget is used up: waiting does not help
            wait = float(after) * random.uniform(1.0, 1.1)  # spread callers that failed together
            if time.monotonic() + wait > deadline:
                raise
            time.sleep(wait)
# endregion


if __name__ == "__main__":
    try:
        print(ask("Say hello.").content[0].text)
    except anthropic.RateLimitError as error:
        sys.exit(f"stopped: {error.error_code or 'rate limit'}, request id {error.request_id}")
