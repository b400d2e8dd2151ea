import { spendCapEnds } from '../../facts/limits.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'spend-limit',
  description:
    'A spend limit stops every Claude call until it is raised or its period ends. How to tell it from a rate limit.',
  now: 'Stop the retries and find out whose limit it is.',
  why: [
    'Spend limits cap the money of a calendar month. A tier has one, a contract can have one, and an organisation or workspace can set its own.',
    `The cap of a tier answers with 429 and the error code enforced_spend_limit_reached, without retry-after. It ends at ${spendCapEnds.value}, or when the tier changes.`,
    'A limit that you set yourself answers with 400 and invalid_request_error. Only the message tells it from a faulty request.',
    'A limit of the workspace that Claude Code uses is the exception: it answers with 429 and carries retry-after.',
    'The SDKs repeat the 429 like any other, in vain. Whether the contract limit carries retry-after is not documented.',
  ],
  lookAlikes: [
    {
      text: '{"type":"error","error":{"type":"rate_limit_error","message":"Your usage is growing faster than your ramp limit allows.","details":{"error_code":"ramp_limit_exceeded"}},"request_id":"req_018EeWyXxfu5pfWkrYcMdjWG"}',
      is: 'rate-limit',
      because:
        'The error code names the ramp limit: traffic grew too fast, and retry-after says how long to wait.',
    },
    {
      text: '{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."}}',
      is: 'billing',
      because: 'Prepaid credit is used up. No limit has to be raised; credit has to be bought.',
    },
    {
      text: "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
      is: 'not-claude',
      because: 'OpenAI speaks of quota and plan. A Claude organisation has thresholds and limits.',
    },
  ],
  related: ['rate-limit', 'billing', 'usage-limit'],
  sources: ['rate-limits', 'errors', 'sdk-typescript', 'claude-code-errors', 'own-measurements'],
  verifiedOn: '2026-11-22',
});
