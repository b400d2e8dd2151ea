import logging

import anthropic

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
log = logging.getLogger("worker")
client = anthropic.Anthropic()

try:
    client.messages.create(
        model="claude-haiku-5-5",
        max_tokens=512,
        messages=[{"role": "user", "content": "Classify the ticket."}],
    )
except anthropic.APIError as error:
    log.error("ticket 4711 failed: %s", error)
