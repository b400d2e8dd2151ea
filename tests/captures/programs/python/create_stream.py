import anthropic

client = anthropic.Anthropic()

events = client.messages.create(
    model="claude-opus-5-5",
    max_tokens=4096,
    stream=True,
    messages=[{"role": "user", "content": "Write the changelog."}],
)
for event in events:
    if event.type == "content_block_delta":
        print(event.delta.text, end="", flush=True)
