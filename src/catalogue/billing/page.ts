import { definePage } from '../define.ts';

export default definePage({
  id: 'billing',
  description:
    'The account cannot pay for Claude calls: empty credit or a payment problem, and why it can look like an invalid request.',
  now: 'Check credit and payment details of the organisation that owns the key.',
  why: [
    'Prepaid credit that is used up answers with 400 and invalid_request_error. Only the message tells it from a faulty request.',
    'A payment problem answers with 402 and billing_error. The error codes known for it concern a linked organisation, which has to mend its own account.',
    'Credit belongs to an organisation. A key of another organisation in the environment fails although the one you look at has credit.',
  ],
  lookAlikes: [
    {
      text: '{"type":"error","error":{"type":"invalid_request_error","message":"You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC."},"request_id":"req_018EeWyXxfu5pfWkrYcMdjWG"}',
      is: 'spend-limit',
      because: 'There is money; a limit that the organisation set itself stops the requests.',
    },
    {
      text: "You've hit your weekly limit · resets Mon 12:00am",
      is: 'usage-limit',
      because: 'The allowance of a subscription is used up. It comes back by itself.',
    },
  ],
  related: ['spend-limit', 'usage-limit', 'authentication'],
  sources: [
    'rate-limits',
    'errors',
    'sdk-typescript',
    'claude-code-errors',
    'claude-code-env',
    'issue-cc-66314',
    'issue-cc-88711',
    'issue-quickstarts-229',
    'openrouter-errors',
  ],
  verifiedOn: '2026-11-22',
});
