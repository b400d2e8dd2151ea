"""Sends work that can wait as a batch and collects the results."""

import os
import sys

PROMPTS = {name: f"Describe {name}." for name in sys.argv[1:] or ["alpha", "beta"]}
POLL = float(os.environ.get("POLL_SECONDS", "60"))

# region: core
import time

import anthropic

client = anthropic.Anthropic(max_retries=5)
PASSING = {"api_error", "overloaded_error", "timeout_error", "rate_limit_error"}


def run(prompts: dict[str, str]) -> tuple[dict[str, str], list[str]]:
    """Returns the answers by id, and the ids worth sending again."""
    batch = client.messages.batches.create(
        requests=[
            {
                "custom_id": name,
                "params": {
                    "model": "claude-haiku-5-5",
                    "max_tokens": 1024,
                    "messages": [{"role": "user", "content": prompt}],
                },
            }
            for name, prompt in prompts.items()
        ]
    )
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
    answers, again = run(PROMPTS)
    for name in sorted(answers):
        print(f"{name}: {answers[name]}")
    print(f"again: {' '.join(sorted(again)) or 'none'}")
