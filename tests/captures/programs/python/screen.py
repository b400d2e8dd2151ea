"""Runs Claude Code in a terminal, asks it one question, and prints the screen below the question.

screen.py wait PATTERN COMMAND…       once PATTERN stands on the screen
screen.py interrupt PATTERN COMMAND…  after the escape key was pressed once PATTERN stood there
"""

import json
import os
import pathlib
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from fcntl import ioctl

import pyte

mode, pattern, *command = sys.argv[1:]
COLUMNS, LINES = 100, 40
PATIENCE_SECONDS = 200
# What record.ts takes for a failure of this program, not of the client.
FAILED = 97

# A first start asks for a theme, for trust in the folder and for the key; all three are answered here.
key = os.environ.get("ANTHROPIC_API_KEY", "")
settings = {
    "hasCompletedOnboarding": True,
    "theme": "dark",
    "customApiKeyResponses": {"approved": [key[-20:]], "rejected": []},
    "projects": {os.getcwd(): {"hasTrustDialogAccepted": True, "hasCompletedProjectOnboarding": True, "allowedTools": [], "history": []}},
}
(pathlib.Path.home() / ".claude.json").write_text(json.dumps(settings))

child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "xterm-256color"
    os.execvp(command[0], command)

ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
screen = pyte.Screen(COLUMNS, LINES)
stream = pyte.ByteStream(screen)


def shown() -> str:
    return "\n".join(line.rstrip() for line in screen.display).strip("\n")


def give_up(reason: str) -> None:
    print(reason, shown(), sep="\n", file=sys.stderr)
    sys.exit(FAILED)


def wait(found, limit: float) -> bool:
    end = time.monotonic() + limit
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                stream.feed(os.read(terminal, 65536))
            except OSError:
                return False
        if found(shown()):
            return True
    return False


try:
    wait(lambda text: re.search(r"^\s*[│|]?\s*[>❯]", text, re.MULTILINE) is not None, 60)
    wait(lambda text: False, 2)
    os.write(terminal, b"hello")
    wait(lambda text: False, 1)
    os.write(terminal, b"\r")
    if not wait(lambda text: re.search(pattern, text) is not None, PATIENCE_SECONDS):
        give_up(f"never shown: {pattern}")
    if mode == "interrupt":
        os.write(terminal, b"\x1b")
        wait(lambda text: False, 3)
    wait(lambda text: False, 0.5)
    question = re.search(r"^[>❯]\s+hello", shown(), re.MULTILINE)
    if question is None:
        give_up("the question is not shown")
    print(re.sub(r"\n{3,}", "\n\n", shown()[question.start() :]))
finally:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
