import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const client = new BedrockRuntimeClient({
  region: 'us-east-1',
  endpoint: process.env.ANTHROPIC_BASE_URL,
  requestHandler: new NodeHttpHandler(),
});

await client.send(
  new InvokeModelCommand({
    modelId: 'us.anthropic.claude-sonnet-5-5',
    contentType: 'application/json',
    body: JSON.stringify({
      anthropic_version: 'bedrock-2023-05-31',
      max_tokens: 1024,
      messages: [{ role: 'user', content: 'Hello' }],
    }),
  }),
);
