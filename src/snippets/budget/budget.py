"""Sends many requests without meeting the limit: few at once, evenly spread, and slower when told."""

import asyncio
import os
import sys
import time
from datetime import datetime, timezone

import anthropic
import httpx2

MODEL = "claude-haiku-5-5"
AT_ONCE = int(os.environ.get("AT_ONCE", "4"))
PER_MINUTE = float(os.environ.get("PER_MINUTE", "40"))
client = anthropic.AsyncAnthropic()


# region: core
class Budget:
    """At most `at_once` requests under way, and `per_minute` a minute without bursts."""

    def __init__(self, at_once: int, per_minute: float) -> None:
        self.room = asyncio.Semaphore(at_once)
        self.gap = 60 / per_minute
        self.next = 0.0

    async def __aenter__(self) -> None:
        await self.room.acquire()
        now = time.monotonic()
        start = max(self.next, now)
        self.next = start + self.gap
        await asyncio.sleep(start - now)

    async def __aexit__(self, *_: object) -> None:
        self.room.release()

    # region: headers
    def learn(self, headers: httpx2.Headers) -> None:
        """When nothing is left, waits until the bucket is full again."""
        if headers.get("anthropic-ratelimit-requests-remaining") == "0":
            full = datetime.fromisoformat(headers["anthropic-ratelimit-requests-reset"])
            wait = (full - datetime.now(timezone.utc)).total_seconds()
            self.next = max(self.next, time.monotonic() + wait)
    # endregion
# endregion


async def ask(budget: Budget, prompt: str) -> str:
    async with budget:
        raw = await client.messages.with_raw_response.create(
            model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": prompt}]
        )
        budget.learn(raw.headers)
        message = await raw.parse()
        return "".join(block.text for block in message.content if block.type == "text")


async def main(prompts: list[str]) -> None:
    budget = Budget(AT_ONCE, PER_MINUTE)
    answers = await asyncio.gather(*(ask(budget, prompt) for prompt in prompts))
    print(f"{len(answers)} answers, the first: {answers[0]}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or ["Say hello."]))
