import litellm

response = litellm.completion(
    model="anthropic/claude-sonnet-5-5",
    messages=[{"role": "user", "content": "Summarise the release notes."}],
    timeout=0.5,
    num_retries=0,
)
print(response.choices[0].message.content)
