"""Streams an answer and goes on after the stream breaks."""

import sys

# region: core
import anthropic
import httpx2

client = anthropic.Anthropic()
PASSING = {"overloaded_error", "api_error", "timeout_error", "rate_limit_error"}


def can_pass(error: Exception) -> bool:
    # A connection that is cut inside a stream is not wrapped by the SDK.
    if isinstance(error, (httpx2.TransportError, anthropic.APIConnectionError)):
        return True
    return isinstance(error, anthropic.APIStatusError) and error.type in PASSING


def tell(prompt: str, restarts: int = 2) -> str:
    """Prints the answer while it arrives. The SDK repeats nothing once a stream has begun."""
    said = ""
    while True:
        ask = prompt
        if said:
            ask += f"\n\nYour answer broke off. Continue right after its last word, repeat nothing:\n{said}"
        try:
            with client.messages.stream(
                model="claude-sonnet-5-5",
                max_tokens=4096,
                messages=[{"role": "user", "content": ask}],
            ) as stream:
                for text in stream.text_stream:
                    said += text
                    print(text, end="", flush=True)
            return said
        except (anthropic.APIError, httpx2.TransportError) as error:
            if restarts == 0 or not can_pass(error):
                raise
            restarts -= 1
# endregion


if __name__ == "__main__":
    try:
        tell("Say hello.")
    except (anthropic.APIError, httpx2.TransportError) as error:
        sys.exit(f"\ngave up: {error}")
