"""Asks Claude once and leaves the repeating to the SDK."""

# region: core
import sys

# region: option
import anthropic

# Six attempts with growing, jittered gaps. Covers 408, 409, 429, every 5xx,
# timeouts and dropped connections, and obeys retry-after.
client = anthropic.Anthropic(max_retries=5)
# endregion
MODEL = "claude-sonnet-5-5"

try:
    message = client.messages.create(
        model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": "Say hello."}]
    )
    print("".join(block.text for block in message.content if block.type == "text"))
except anthropic.APIStatusError as error:
    sys.exit(f"gave up: HTTP {error.status_code}, {error.type}, request id {error.request_id}")
except anthropic.APIConnectionError as error:
    sys.exit(f"gave up, nothing was answered: {error.__cause__ or error}")
# endregion
