import { smoothingExample } from '../../facts/limits.ts';
import { sdkRetries } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'rate-limit',
  description:
    'rate_limit_error (429) on a Claude call: which limit it was, how long to wait, and how to tell it from a spend limit.',
  now: 'Wait as long as retry-after says, then go on with fewer requests at once.',
  why: [
    'Requests, input tokens and output tokens per minute have separate limits. They are set for the organisation and for each class of model; a workspace can have lower ones.',
    `Each limit is a token bucket that refills continuously, so there is no minute at which it resets. It can be enforced over less than a minute: ${smoothingExample.value}.`,
    'Cached input tokens do not count towards the input limit on current models. max_tokens does not count towards the output limit.',
    'A sharp rise in traffic can meet an acceleration limit, even below the nominal one.',
    `The SDKs wait for retry-after and repeat ${sdkRetries.value} times by default. Recent versions obey long waits too, so give interactive calls a limit of their own.`,
    'On Amazon Bedrock, Google Cloud and Microsoft Foundry the limits are quotas of that cloud, and only that cloud can raise them.',
  ],
  lookAlikes: [
    {
      text: '{"type":"error","error":{"type":"rate_limit_error","message":"You have reached your API usage limits: your organization has crossed its monthly API usage threshold, …","details":{"error_code":"enforced_spend_limit_reached"}},"request_id":"req_018EeWyXxfu5pfWkrYcMdjWG"}',
      is: 'spend-limit',
      because:
        'Same status and error type. The error code says that money is the limit, so waiting does not help.',
    },
    {
      text: "You've hit your session limit · resets 3:45pm",
      is: 'usage-limit',
      because: 'The allowance of a subscription is used up. The limits of API keys play no part.',
    },
    {
      text: 'API Error: 529 Overloaded. This is a server-side issue, …',
      is: 'overloaded',
      because: 'Capacity is short for everyone. Your own limit is not involved.',
    },
    {
      text: "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o in organization org-example on tokens per min (TPM): Limit 30000, Used 28711, Requested 2105. … Visit https://platform.openai.com/account/rate-limits to learn more.', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}",
      is: 'not-claude',
      because: 'Python SDKs of several vendors print their errors alike. This one is OpenAI’s.',
    },
  ],
  related: ['overloaded', 'spend-limit', 'usage-limit'],
  sources: [
    'rate-limits',
    'errors',
    'rate-limits-api',
    'fast-mode',
    'sdk-typescript',
    'sdk-python',
    'claude-code-errors',
    'issue-continue-10425',
    'issue-continue-9623',
    'issue-cline-4351',
    'issue-sdk-python-496',
    'issue-cc-53531',
    'issue-cc-77',
    'issue-cc-236',
    'issue-cline-651',
    'issue-cc-1440',
    'issue-sdk-python-963',
    'bedrock-errors',
    'vertex-429',
    'openrouter-errors',
    'foundry-quotas',
    'own-measurements',
  ],
  verifiedOn: '2026-11-22',
});
