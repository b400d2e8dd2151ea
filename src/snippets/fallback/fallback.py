"""Asks the next model when one stays overloaded."""

import sys

# region: core
import anthropic

client = anthropic.Anthropic(max_retries=2)  # per model
MODELS = ["claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5"]


def ask(prompt: str) -> anthropic.types.Message:
    for model in MODELS:
        try:
            return client.messages.create(
                model=model, max_tokens=1024, messages=[{"role": "user", "content": prompt}]
            )
        except anthropic.InternalServerError as error:  # 529 and every other 5xx
            failed = error
    raise failed  # a 4xx would fail on every model and is not caught
# endregion


if __name__ == "__main__":
    try:
        message = ask("Say hello.")
        text = "".join(block.text for block in message.content if block.type == "text")
        print(f"{message.model}: {text}")
    except anthropic.APIError as error:
        sys.exit(f"gave up: {error}")
