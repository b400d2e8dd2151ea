import logging

import anthropic

logging.basicConfig(level=logging.WARNING, format="%(asctime)s [%(process)d] %(levelname)s %(name)s: %(message)s")
log = logging.getLogger("jobs.summary")
client = anthropic.Anthropic()

for ticket in (4711,):
    try:
        client.messages.create(
            model="claude-haiku-5-5",
            max_tokens=512,
            messages=[{"role": "user", "content": "Classify the ticket."}],
        )
    except Exception:
        log.exception("ticket %s failed", ticket)
