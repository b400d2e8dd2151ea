import anthropic

client = anthropic.Anthropic()

with client.messages.stream(
    model="claude-opus-5-5",
    max_tokens=4096,
    messages=[{"role": "user", "content": "Write the changelog."}],
) as stream:
    for text in stream.text_stream:
        print(text, end="", flush=True)
