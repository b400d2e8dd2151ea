import litellm

litellm.max_budget = 0.001
litellm._current_cost = 0.0042

response = litellm.completion(
    model="anthropic/claude-sonnet-5-5",
    messages=[{"role": "user", "content": "Summarise the release notes."}],
)
print(response.choices[0].message.content)
