import {
  batchMegabytes,
  bedrockMegabytes,
  filesMegabytes,
  googleMegabytes,
  messagesMegabytes,
} from '../../facts/limits.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'request-too-large',
  description:
    'request_too_large (413) on a Claude call counts bytes, not tokens. What to shrink and how to measure it.',
  now: 'Make the body smaller, images and documents first.',
  why: [
    `A Messages request may have ${messagesMegabytes.value} MB, a batch ${batchMegabytes.value} MB, a file of the Files API ${filesMegabytes.value} MB. On Amazon Bedrock the limit is ${bedrockMegabytes.value} MB, on Google Cloud ${googleMegabytes.value} MB. A higher tier changes none of them.`,
    'On the direct API the edge refuses the body before the API sees it. Its answer has a shape of its own, without a top-level type and without a request id.',
    'Images and documents in base64 add up, because every turn sends them again.',
  ],
  lookAlikes: [
    {
      text: '{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 213462 tokens > 200000 maximum"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'prompt-too-long',
      because: 'The bytes were fine. The text has more tokens than the context window holds.',
    },
    {
      text: '{"type":"error","error":{"type":"invalid_request_error","message":"messages.4.content.1.image.source.base64.data: At least one of the image dimensions exceed max allowed size","details":{"error_code":"image_dimensions_too_large"}},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'invalid-request',
      because: 'The image is too large in pixels. The size of the whole request is not the problem.',
    },
    {
      text: 'litellm.exceptions.APIError: litellm.APIError: APIError: GroqException - {"error":{"message":"Request too large for model `llama-3.3-70b-versatile` in organization `org_example` on tokens per minute (TPM): Limit 12000, Requested 15210, please reduce your message size and try again. Need more tokens? Upgrade at https://console.groq.com/settings/billing.","type":"tokens","code":"rate_limit_exceeded"}}',
      is: 'not-claude',
      because:
        'Another provider counts tokens a minute and calls that too large. No limit on bytes is involved.',
    },
    {
      text: '{"error":{"root_cause":[{"type":"circuit_breaking_exception","reason":"[parent] Data too large"}],"type":"circuit_breaking_exception","reason":"[parent] Data too large","durability":"PERMANENT"},"status":429}',
      is: 'not-claude',
      because: 'Elasticsearch protects its memory this way. The words are close, the shape is its own.',
    },
  ],
  related: ['prompt-too-long', 'invalid-request'],
  sources: [
    'errors',
    'claude-api-skill',
    'claude-code-errors',
    'sdk-typescript',
    'issue-cc-3335',
    'issue-cc-10314',
    'issue-cc-14567',
    'issue-sdk-python-938',
  ],
  verifiedOn: '2026-11-22',
});
