"""Asks Claude once and leaves the repeating to the SDK."""

import sys

# region: core
# region: option
import anthropic

# Six attempts with growing, jittered gaps. Covers 408, 409, 429, every 5xx,
# timeouts and dropped connections, and obeys retry-after.
client = anthropic.Anthropic(max_retries=5)
# endregion


def ask(prompt: str) -> str:
    message = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=1024,
        messages=[{"role": "user", "content": prompt}],
    )
    return "".join(block.text for block in message.content if block.type == "text")


def explain(error: anthropic.APIError) -> str:
    if isinstance(error, anthropic.APIStatusError):
        return f"HTTP {error.status_code}, type {error.type}, request id {error.request_id}"
    return f"no answer: {error.__cause__ or error}"
# endregion


if __name__ == "__main__":
    try:
        print(ask("Say hello."))
    except anthropic.APIError as error:
        sys.exit(f"gave up: {explain(error)}")
