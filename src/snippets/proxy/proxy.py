"""Trusts a company's own authority beside the usual ones, and goes through its proxy."""

import os
import ssl
import sys

import anthropic

MODEL = "claude-sonnet-5-5"

# region: core
context = ssl.create_default_context()  # the authorities of the system
if bundle := os.environ.get("CA_BUNDLE"):
    context.load_verify_locations(cafile=bundle)  # and the company's; verification stays on

# HTTPS_PROXY and NO_PROXY are read from the environment.
client = anthropic.Anthropic(http_client=anthropic.DefaultHttpxClient(verify=context))

try:
    message = client.messages.create(
        model=MODEL, max_tokens=1024, messages=[{"role": "user", "content": "Say hello."}]
    )
    print("".join(block.text for block in message.content if block.type == "text"))
except anthropic.APIConnectionError as error:
    # The cause says what broke: a name, a connection or a certificate.
    sys.exit(f"proxy {os.environ.get('HTTPS_PROXY', 'none')}: {error.__cause__}")
# endregion
