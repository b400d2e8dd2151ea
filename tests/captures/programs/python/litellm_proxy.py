"""Starts a LiteLLM proxy in front of the API, asks it one question, and prints what it answers or logs."""

import json
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

prints_log = sys.argv[1:] == ["log"]
anthropic_path = sys.argv[1:] == ["messages"]

master_key = f"sk-{secrets.token_hex(32)}"

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]

config = {
    "model_list": [
        {
            "model_name": "claude-sonnet-5-5",
            "litellm_params": {
                "model": "anthropic/claude-sonnet-5-5",
                "api_base": os.environ["ANTHROPIC_BASE_URL"],
                "api_key": os.environ["ANTHROPIC_API_KEY"],
            },
        }
    ],
    "router_settings": {"num_retries": 0},
}
with open("config.yaml", "w") as file:
    json.dump(config, file)

command = [os.path.join(os.path.dirname(sys.executable), "litellm"), "--config", "config.yaml"]
with open("proxy.log", "wb") as log:
    proxy = subprocess.Popen(
        [*command, "--host", "127.0.0.1", "--port", str(port)],
        env={**os.environ, "LITELLM_MASTER_KEY": master_key},
        stdout=log,
        stderr=subprocess.STDOUT,
    )

question = {"model": "claude-sonnet-5-5", "max_tokens": 1024, "messages": [{"role": "user", "content": "Hello"}]}
request = urllib.request.Request(
    f"http://127.0.0.1:{port}/v1/" + ("messages" if anthropic_path else "chat/completions"),
    data=json.dumps(question).encode(),
    headers={"content-type": "application/json", "authorization": f"Bearer {master_key}"},
)
try:
    for _ in range(120):
        time.sleep(1)
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health/liveliness", timeout=2)
            break
        except OSError:
            continue
    try:
        answer = urllib.request.urlopen(request, timeout=60).read()
    except urllib.error.HTTPError as error:
        answer = error.read()
    time.sleep(1)
finally:
    proxy.terminate()
    proxy.wait()

if prints_log:
    with open("proxy.log") as file:
        log = file.read()
    print(log[log.index("\n", log.index("/health/liveliness")) + 1 : log.index("INFO:     Shutting down")])
else:
    print(answer.decode())
