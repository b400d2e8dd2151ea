import litellm

try:
    litellm.completion(
        model="anthropic/claude-sonnet-5-5",
        messages=[{"role": "user", "content": "Summarise the release notes."}],
        num_retries=0,
    )
except Exception as error:
    print(f"summary failed: {error}")
