"""Writes a line of JSON for each failed attempt, also for those that the SDK repeats."""

import json
import sys
import time
import uuid
from contextvars import ContextVar
from datetime import datetime, timezone

import anthropic
import httpx2

MODEL = "claude-sonnet-5-5"
call_id: ContextVar[str] = ContextVar("call_id")  # one id for all attempts of a call


# region: core
class LoggedTransport(httpx2.HTTPTransport):
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        begun = time.monotonic()
        line = {"time": datetime.now(timezone.utc).isoformat(timespec="seconds"), "call": call_id.get()}
        line |= {"host": request.url.host, "attempt": int(request.headers["x-stainless-retry-count"]) + 1}
        try:
            response = super().handle_request(request)
        except httpx2.TransportError as error:
            write(line, begun, status=0, error_type=type(error).__name__)
            raise
        if response.status_code >= 400:
            write(line, begun, status=response.status_code, **what(response))
        return response


client = anthropic.Anthropic(http_client=anthropic.DefaultHttpxClient(transport=LoggedTransport()))
# endregion


def what(response: httpx2.Response) -> dict[str, object]:
    """No prompt, no answer, no key: what names the failure. A body that is not JSON shows who spoke."""
    found = {
        "request_id": response.headers.get("request-id"),
        "retry_after": response.headers.get("retry-after"),
    }
    text = response.read().decode(errors="replace")
    try:
        error = json.loads(text)["error"]
        return found | {"error_type": error["type"], "error_code": (error.get("details") or {}).get("error_code")}
    except (ValueError, KeyError, TypeError):
        return found | {"error_type": None, "body": text[:80]}


def write(line: dict[str, object], begun: float, **rest: object) -> None:
    ms = round((time.monotonic() - begun) * 1000)
    print(json.dumps(line | {"model": MODEL, "ms": ms} | rest), file=sys.stderr)


if __name__ == "__main__":
    call_id.set(uuid.uuid4().hex[:8])
    try:
        message = client.messages.create(
            model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": "Say hello."}]
        )
        print("".join(block.text for block in message.content if block.type == "text"))
    except anthropic.APIError:
        sys.exit(1)  # the log says why
