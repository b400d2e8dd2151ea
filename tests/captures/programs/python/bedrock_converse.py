import os

import boto3

client = boto3.client("bedrock-runtime", region_name="us-east-1", endpoint_url=os.environ["ANTHROPIC_BASE_URL"])

response = client.converse(
    modelId="us.anthropic.claude-sonnet-5-5",
    messages=[{"role": "user", "content": [{"text": "Hello"}]}],
)
print(response["output"]["message"])
