"""Runs aider once in an empty repository, as `aider --message` does on a command line."""

import os
import pathlib
import subprocess
import sys

# A fresh list of prices, so that none is fetched.
prices = pathlib.Path.home() / ".aider/caches/model_prices_and_context_window.json"
prices.parent.mkdir(parents=True)
prices.write_text('{"none": {}}')
subprocess.run(["git", "init", "-q"], check=True)
aider = os.path.join(os.path.dirname(sys.executable), "aider")
subprocess.run(
    [
        aider,
        "--model",
        "anthropic/claude-sonnet-4-5",
        "--message",
        "Write a readme.",
        "--yes-always",
        "--no-analytics",
        "--no-check-update",
        "--no-show-model-warnings",
        "--no-pretty",
        "--no-stream",
        "--no-git",
    ],
    check=False,
)
