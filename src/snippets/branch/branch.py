"""Reads status, type, error code and request id of a failure, and decides what to do."""

import sys

import anthropic

MODEL = "claude-sonnet-5-5"
client = anthropic.Anthropic(max_retries=0)


# region: core
def decide(error: anthropic.APIError) -> str:
    """Status, type and error_code are a contract; the words of a message are not."""
    if not isinstance(error, anthropic.APIStatusError):
        return "network"  # nothing was answered
    status = error.status_code
    if status == 402 or (status == 429 and "retry-after" not in error.response.headers):
        return "account"  # a spend limit or the bill
    if status in (408, 409, 429) or status >= 500 or error.type == "overloaded_error":
        return "wait"  # then repeat the same request
    return {401: "key", 403: "key", 404: "model", 413: "shrink"}.get(status, "fix")
# endregion


def ask(prompt: str) -> str:
    try:
        message = client.messages.create(
            model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": prompt}]
        )
        return "answer: " + "".join(block.text for block in message.content if block.type == "text")
    except anthropic.APIStatusError as error:
        code = f"{error.type} {error.error_code}"
        return f"{decide(error)}: HTTP {error.status_code} {code} {error.request_id}"
    except anthropic.APIError as error:
        return f"{decide(error)}: {error.__cause__ or error}"


if __name__ == "__main__":
    for prompt in sys.argv[1:] or ["Say hello."]:
        print(ask(prompt))
