import anthropic

client = anthropic.Anthropic(timeout=0.3, max_retries=1)

message = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Summarise the release notes."}],
)
print(message.content)
