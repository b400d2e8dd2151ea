"""Tests one's own error handling against the stub server, a fresh one for each case.

usage: FLAKY="node flaky-claude.mjs" python test-handling.py
"""

import os
import re
import shlex
import subprocess
import time
import unittest

import anthropic

MODEL = "claude-sonnet-5-5"
RETRIES = int(os.environ.get("RETRIES", "2"))


def ask(url: str) -> str:
    """The code under test."""
    client = anthropic.Anthropic(base_url=url, api_key="test", max_retries=RETRIES, timeout=1.0)
    message = client.messages.create(
        model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": "Say hello."}]
    )
    return "".join(block.text for block in message.content if block.type == "text")


# region: core
class Flaky:
    """The stub server on a free port. Its first line names the address, each later one a request."""

    def __init__(self, case: unittest.TestCase, script: str) -> None:
        command = shlex.split(os.environ.get("FLAKY", "node flaky-claude.mjs"))
        command += ["--script", script, "--port", "0"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        case.addCleanup(self.requests)  # it ends even when the test fails
        self.url = re.search(r"http://[^;\s]+", self.process.stdout.readline()).group()

    def requests(self) -> int:
        if self.process.poll() is None:
            self.process.terminate()
            self.lines = self.process.communicate()[0]
        return self.lines.count("POST /v1/messages →")


class Handling(unittest.TestCase):
    def test_recovers_from_two_failures(self) -> None:
        flaky = Flaky(self, "503,503,200")
        self.assertTrue(ask(flaky.url))
        self.assertEqual(flaky.requests(), 3)

    def test_does_not_repeat_what_is_wrong(self) -> None:
        flaky = Flaky(self, "400")
        self.assertRaises(anthropic.BadRequestError, ask, flaky.url)
        self.assertEqual(flaky.requests(), 1)
    # endregion

    def test_ends_by_its_own_clock(self) -> None:
        flaky = Flaky(self, "hang")
        begun = time.monotonic()
        self.assertRaises(anthropic.APITimeoutError, ask, flaky.url)
        self.assertLess(time.monotonic() - begun, 60)
        self.assertEqual(flaky.requests(), RETRIES + 1)


if __name__ == "__main__":
    unittest.main(argv=["test-handling"], verbosity=2)
