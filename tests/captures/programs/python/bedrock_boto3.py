import json
import os

import boto3

client = boto3.client("bedrock-runtime", region_name="us-east-1", endpoint_url=os.environ["ANTHROPIC_BASE_URL"])

response = client.invoke_model(
    modelId="us.anthropic.claude-sonnet-5-5",
    body=json.dumps(
        {
            "anthropic_version": "bedrock-2023-05-31",
            "max_tokens": 1024,
            "messages": [{"role": "user", "content": "Hello"}],
        }
    ),
)
print(json.loads(response["body"].read()))
