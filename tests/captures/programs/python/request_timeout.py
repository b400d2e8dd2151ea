import anthropic

client = anthropic.Anthropic(max_retries=1)

message = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Summarise the release notes."}],
    timeout=0.3,
)
print(message.content)
