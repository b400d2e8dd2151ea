import anthropic

client = anthropic.Anthropic()

try:
    client.messages.create(
        model="claude-haiku-5-5",
        max_tokens=512,
        messages=[{"role": "user", "content": "Classify the ticket."}],
    )
except anthropic.APIStatusError as error:
    print(f"status={error.status_code} body={error.body!r} response={error.response!r}")
