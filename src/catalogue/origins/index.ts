import type { Origin } from '../define.ts';
import anthropicEdge from './anthropic-edge.ts';
import bedrock from './bedrock.ts';
import claudeApi from './claude-api.ts';
import claudeSubscription from './claude-subscription.ts';
import cloudflare from './cloudflare.ts';
import cloudfront from './cloudfront.ts';
import copilot from './copilot.ts';
import envoy from './envoy.ts';
import foundry from './foundry.ts';
import gateway from './gateway.ts';
import gemini from './gemini.ts';
import googleCloudCode from './google-cloud-code.ts';
import loadBalancer from './load-balancer.ts';
import nginx from './nginx.ts';
import openai from './openai.ts';
import openrouter from './openrouter.ts';
import otherModels from './other-models.ts';
import otherProducts from './other-products.ts';
import relay from './relay.ts';
import vertex from './vertex.ts';

/** Everybody who can have written the bytes; of two equally likely speakers the earlier one is named. */
export const origins: readonly Origin[] = [
  envoy,
  nginx,
  anthropicEdge,
  cloudflare,
  cloudfront,
  loadBalancer,
  googleCloudCode,
  bedrock,
  vertex,
  foundry,
  openrouter,
  relay,
  gateway,
  copilot,
  claudeSubscription,
  claudeApi,
  openai,
  gemini,
  otherModels,
  otherProducts,
];
