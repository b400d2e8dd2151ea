"""Works through a queue, stops it at once at a spend limit, and says what is left."""

import sys
from collections import deque

import anthropic
import httpx2

MODEL = "claude-sonnet-5-5"


# region: core
def no_retry_at_spend_limit(response: httpx2.Response) -> None:
    """A 429 without retry-after is a spend limit, which the SDK would repeat. It obeys this header."""
    if response.status_code == 429 and "retry-after" not in response.headers:
        response.headers["x-should-retry"] = "false"


hooks = {"response": [no_retry_at_spend_limit]}
client = anthropic.Anthropic(http_client=anthropic.DefaultHttpxClient(event_hooks=hooks))


def is_about_money(error: anthropic.APIStatusError) -> bool:
    if error.status_code == 429:
        return "retry-after" not in error.response.headers
    # A limit of your own and an empty balance are a 400 without a code: the words are all there is.
    words = ("You have reached your specified", "Your credit balance is too low")
    return error.status_code == 402 or (error.api_message or "").startswith(words)
# endregion


def drain(queue: deque[str]) -> None:
    while queue:
        message = client.messages.create(
            model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": queue[0]}]
        )
        text = "".join(block.text for block in message.content if block.type == "text")
        print(f"{queue.popleft()}: {text}")


if __name__ == "__main__":
    queue = deque(sys.argv[1:] or ["Say hello."])
    try:
        drain(queue)
    except anthropic.APIStatusError as error:
        if not is_about_money(error):
            raise
        sys.exit(f"stopped with {len(queue)} left: {error.error_code or 'no code'}, {error.api_message}")
