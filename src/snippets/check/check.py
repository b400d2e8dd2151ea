"""Tells network, key and model problems apart without spending a token."""

import sys

import anthropic

MODEL = "claude-sonnet-5-5"

# region: core
client = anthropic.Anthropic(max_retries=0, timeout=20.0)


def check(model: str) -> str:
    try:
        ids = [entry.id for entry in client.models.list(limit=100)]
    except anthropic.AuthenticationError as error:
        return f"reachable, but the key is refused: {error.api_message}"
    except anthropic.APIStatusError as error:
        return f"reachable, but HTTP {error.status_code}, request id {error.request_id}"
    except anthropic.APIConnectionError as error:
        return f"not reachable: {error.__cause__ or error}"
    return f"key works, {model} is {'among' if model in ids else 'NOT among'} its models"
# endregion


if __name__ == "__main__":
    verdict = check(MODEL)
    print(verdict)
    sys.exit(0 if "is among" in verdict else 1)
