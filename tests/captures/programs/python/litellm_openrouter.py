import os

import litellm

response = litellm.completion(
    model="openrouter/anthropic/claude-sonnet-5-5",
    messages=[{"role": "user", "content": "Summarise the release notes."}],
    api_base=os.environ["ANTHROPIC_BASE_URL"] + "/v1",
    api_key="sk-or-v1-example",
    # The stub server asks for them; OpenRouter does not.
    extra_headers={"anthropic-version": "2026-10-21", "x-api-key": os.environ["ANTHROPIC_API_KEY"]},
    num_retries=0,
)
print(response.choices[0].message.content)
