"""Sends work that can wait as a batch and collects the results."""

import os
import sys
import time

import anthropic

MODEL = "claude-haiku-5-5"
PROMPTS = {name: f"Describe {name}." for name in sys.argv[1:] or ["alpha", "beta"]}
POLL = float(os.environ.get("POLL_SECONDS", "60"))
client = anthropic.Anthropic(max_retries=5)


def submit(prompts: dict[str, str]) -> anthropic.types.messages.MessageBatch:
    return client.messages.batches.create(
        requests=[
            {
                "custom_id": name,
                "params": {
                    "model": MODEL,
                    "max_tokens": 1024,
                    "messages": [{"role": "user", "content": prompt}],
                },
            }
            for name, prompt in prompts.items()
        ]
    )


# region: core
PASSING = {"api_error", "overloaded_error", "timeout_error", "rate_limit_error"}


def collect(batch: anthropic.types.messages.MessageBatch) -> tuple[dict[str, str], list[str]]:
    """Returns the answers by id, and the ids worth sending again."""
    while batch.processing_status != "ended":
        time.sleep(POLL)
        batch = client.messages.batches.retrieve(batch.id)
    answers: dict[str, str] = {}
    again: list[str] = []
    for item in client.messages.batches.results(batch.id):  # in any order
        result = item.result
        if result.type == "succeeded":
            answers[item.custom_id] = "".join(b.text for b in result.message.content if b.type == "text")
        elif result.type == "expired" or (result.type == "errored" and result.error.error.type in PASSING):
            again.append(item.custom_id)
    return answers, again
# endregion


if __name__ == "__main__":
    answers, again = collect(submit(PROMPTS))
    for name in sorted(answers):
        print(f"{name}: {answers[name]}")
    print(f"again: {' '.join(sorted(again)) or 'none'}")
