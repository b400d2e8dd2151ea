import type { Client } from '../define.ts';
import awsSdkJs from './aws-sdk-js.ts';
import boto3 from './boto3.ts';
import claudeCode from './claude-code.ts';
import csharpSdk from './csharp-sdk.ts';
import curl from './curl.ts';
import goSdk from './go-sdk.ts';
import httpClient from './http-client.ts';
import javaSdk from './java-sdk.ts';
import langchain from './langchain.ts';
import litellm from './litellm.ts';
import pythonSdk from './python-sdk.ts';
import rubySdk from './ruby-sdk.ts';
import typescriptSdk from './typescript-sdk.ts';
import vercelAiSdk from './vercel-ai-sdk.ts';

/** Programs that print errors; of two equally likely ones the earlier is named. */
export const clients: readonly Client[] = [
  claudeCode,
  litellm,
  vercelAiSdk,
  langchain,
  boto3,
  awsSdkJs,
  pythonSdk,
  typescriptSdk,
  goSdk,
  javaSdk,
  csharpSdk,
  rubySdk,
  curl,
  httpClient,
];
