"""Asks the next model when one stays overloaded."""

import sys

# region: core
import anthropic

client = anthropic.Anthropic(max_retries=2)  # per model
MODELS = ["claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5"]


def ask(prompt: str) -> anthropic.types.Message:
    """Raises the last model's error when all of them fail."""
    for model in MODELS:
        try:
            return client.messages.create(
                model=model,
                max_tokens=1024,
                messages=[{"role": "user", "content": prompt}],
            )
        except anthropic.APIStatusError as error:
            # Shortage can be confined to one model. A 4xx would fail on every model.
            if error.status_code < 500 or model == MODELS[-1]:
                raise
    raise RuntimeError("no models")
# endregion


if __name__ == "__main__":
    try:
        message = ask("Say hello.")
        print(f"{message.model}: {message.content[0].text}")
    except anthropic.APIError as error:
        sys.exit(f"gave up: {error}")
