import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ["ANTHROPIC_BASE_URL"] + "/v1",
    api_key=os.environ["ANTHROPIC_API_KEY"],
    # The stub server asks for it; the compatible path of the API does not.
    default_headers={"anthropic-version": "2026-10-21"},
)

completion = client.chat.completions.create(
    model="claude-sonnet-5-5",
    messages=[{"role": "user", "content": "Summarise the release notes."}],
)
print(completion.choices[0].message.content)
