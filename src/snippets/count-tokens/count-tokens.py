"""Measures a conversation before it is sent, and drops its oldest turns until it fits."""

import os
import sys

import anthropic

MODEL = "claude-sonnet-5-5"
LIMIT = int(os.environ.get("TOKEN_LIMIT", "150000"))
client = anthropic.Anthropic()


# region: core
def fit(messages: list[anthropic.types.MessageParam], limit: int) -> list[anthropic.types.MessageParam]:
    """Drops a question with its answer at a time, so that the rest still begins with a question."""
    while True:
        tokens = client.messages.count_tokens(model=MODEL, messages=messages).input_tokens
        if tokens <= limit:
            return messages
        if len(messages) < 3:
            raise ValueError(f"the last question alone has {tokens} tokens, {limit} are allowed")
        messages = messages[2:]
# endregion


if __name__ == "__main__":
    roles = ("user", "assistant")
    words = sys.argv[1:] or ["Say hello."]
    history = [{"role": roles[turn % 2], "content": text} for turn, text in enumerate(words)]
    try:
        kept = fit(history, LIMIT)
    except ValueError as error:
        sys.exit(f"not sent: {error}")
    message = client.messages.create(model=MODEL, max_tokens=1024, messages=kept)
    text = "".join(block.text for block in message.content if block.type == "text")
    print(f"kept {len(kept)} of {len(history)} turns: {text}")
