"""A loop around `requests`; with the argument `adapter`, the repeats of urllib3 below it instead."""

import os
import sys
import time

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

session = requests.Session()
attempts = 4
if sys.argv[1:] == ["adapter"]:
    attempts = 1
    repeats = Retry(total=3, status_forcelist=[503], allowed_methods=None, backoff_factor=0.05)
    session.mount("http://", HTTPAdapter(max_retries=repeats))

for _ in range(attempts):
    response = session.post(
        os.environ["ANTHROPIC_BASE_URL"] + "/v1/messages",
        headers={"x-api-key": "test", "anthropic-version": "2026-10-21"},
        json={
            "model": "claude-test",
            "max_tokens": 8,
            "messages": [{"role": "user", "content": "Hello"}],
        },
    )
    if response.ok:
        break
    time.sleep(0.05)
