import os

import litellm

response = litellm.completion(
    model="bedrock/us.anthropic.claude-sonnet-5-5",
    messages=[{"role": "user", "content": "Summarise the release notes."}],
    aws_region_name="us-east-1",
    aws_bedrock_runtime_endpoint=os.environ["ANTHROPIC_BASE_URL"],
    num_retries=0,
)
print(response.choices[0].message.content)
