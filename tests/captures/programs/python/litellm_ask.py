import litellm

response = litellm.completion(
    model="anthropic/claude-sonnet-5-5",
    messages=[{"role": "user", "content": "Summarise the release notes."}],
    num_retries=0,
)
print(response.choices[0].message.content)
