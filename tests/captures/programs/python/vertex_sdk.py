import os

from anthropic import AnthropicVertex

client = AnthropicVertex(
    region="us-east5",
    project_id="my-project",
    access_token="ya29.example",
    base_url=os.environ["ANTHROPIC_BASE_URL"] + "/v1",
)

message = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Hello"}],
)
print(message.content)
