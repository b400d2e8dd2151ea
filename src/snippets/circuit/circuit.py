"""Stops a retry storm: a budget for retries, and a breaker that stops sending for a while."""

import os
import random
import sys
import time
from collections.abc import Callable

import anthropic

MODEL = "claude-sonnet-5-5"
REST = float(os.environ.get("REST_SECONDS", "30"))
PAUSE = float(os.environ.get("PAUSE_SECONDS", "0"))
client = anthropic.Anthropic(max_retries=0)  # the guard alone decides


class NotSent(Exception):
    """The breaker is open."""


# region: core
class Guard:
    """Shared by all calls of a process. Retries are paid for by successes, ten for one."""

    retries = most = 3.0
    failures = 0  # in a row
    opens_at = 5
    open_until = 0.0

    def call(self, send: Callable[[], anthropic.types.Message]) -> anthropic.types.Message:
        if self.failures >= self.opens_at and time.monotonic() < self.open_until:
            raise NotSent
        while True:
            try:
                answer = send()
            except (anthropic.InternalServerError, anthropic.APIConnectionError):
                self.failures += 1
                self.open_until = time.monotonic() + REST  # then a single call finds out
                if self.failures >= self.opens_at or self.retries < 1:
                    raise
                self.retries -= 1
                time.sleep(random.uniform(0, 0.5))
            else:
                self.failures = 0
                self.retries = min(self.most, self.retries + 0.1)
                return answer
# endregion


def ask() -> anthropic.types.Message:
    return client.messages.create(
        model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": "Say hello."}]
    )


if __name__ == "__main__":
    guard = Guard()
    for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else 1):
        try:
            answer = guard.call(ask).content
            print(f"{number}: {''.join(block.text for block in answer if block.type == 'text')}")
        except NotSent:
            print(f"{number}: not sent")
        except anthropic.APIError as error:
            print(f"{number}: failed, {type(error).__name__}")
        time.sleep(PAUSE)
