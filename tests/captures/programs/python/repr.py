import anthropic

client = anthropic.Anthropic()

try:
    client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=1024,
        messages=[{"role": "user", "content": "Summarise the release notes."}],
    )
except anthropic.APIError as error:
    print(repr(error))
