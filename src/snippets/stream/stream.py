"""Streams an answer and goes on after the stream breaks."""

import sys

import anthropic
import httpx2

MODEL = "claude-sonnet-5-5"
PASSING = {"overloaded_error", "api_error", "timeout_error", "rate_limit_error"}
client = anthropic.Anthropic()


def can_pass(error: Exception) -> bool:
    # A connection that is cut inside a stream is not wrapped by the SDK.
    if isinstance(error, (httpx2.TransportError, anthropic.APIConnectionError)):
        return True
    return isinstance(error, anthropic.APIStatusError) and error.type in PASSING


# region: core
def tell(prompt: str, restarts: int = 2) -> str:
    """Prints the answer while it arrives. Once a stream has begun the SDK repeats nothing."""
    said = ""
    rest = "Your answer broke off. Continue right after its last word, repeat nothing:"
    while True:
        content = f"{prompt}\n\n{rest}\n{said}" if said else prompt
        try:
            with client.messages.stream(
                model=MODEL, max_tokens=4096, messages=[{"role": "user", "content": content}]
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
