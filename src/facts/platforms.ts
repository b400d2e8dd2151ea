import { primary, secondary } from './about.ts';
import { fact } from './fact.ts';

export const awsStatus = fact(
  'https://health.aws.amazon.com/health/status',
  secondary('', 'status page of Amazon Web Services', ['aws-status']),
);
export const googleStatus = fact(
  'https://status.cloud.google.com',
  secondary('', 'status page of Google Cloud', ['google-status']),
);
export const azureStatus = fact(
  'https://azure.status.microsoft',
  secondary('', 'status page of Microsoft Azure', ['azure-status']),
);
export const cloudflareStatus = fact(
  'https://www.cloudflarestatus.com',
  secondary('', 'status page of Cloudflare', ['cloudflare-status']),
);
export const openaiStatus = fact(
  'https://status.openai.com',
  secondary('', 'status page of OpenAI', ['openai-status']),
);
export const foundryHost = fact(
  'services.ai.azure.com',
  primary('', 'end of the host under which Foundry serves Claude', ['foundry-claude']),
);
export const openrouterStatus = fact(
  'https://status.openrouter.ai',
  secondary('', 'status page of OpenRouter', ['openrouter-status']),
);
export const foundryRequestsPerMinute = fact(
  40,
  primary('requests per minute', 'default for several Claude models on pay-as-you-go in Foundry', [
    'foundry-quotas',
  ]),
);
export const foundryInputTokensPerMinute = fact(
  40_000,
  primary('uncached input tokens per minute', 'default for the same models in Foundry', ['foundry-quotas']),
);
export const bedrockModelNotReadyRetries = fact(
  5,
  primary('retries', 'by which the AWS SDKs wait for a model that is not ready, at most', ['botocore']),
);
