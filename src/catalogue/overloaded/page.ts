import {
  claudeCodeMinutes,
  claudeCodeRetries,
  curlRetriedStatuses,
  failingCallSeconds,
  sdkRetries,
} from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'overloaded',
  description:
    'overloaded_error (529): Claude is short of capacity for everyone. How long to retry, when to switch model, what never helps.',
  now: 'Let the SDK repeat the request; if it lasts, switch to another model.',
  why: [
    'The API refuses requests when demand exceeds its capacity. The refusal concerns all users, counts against no quota and is not charged.',
    'Anthropic describes it as high traffic across all users, and its Claude Code pages say that capacity is tracked per model. Both hold: the platform is short, and one model can be short while another is not.',
    `The SDKs repeat it ${sdkRetries.value} times by default and then give up after about ${failingCallSeconds.value} ${failingCallSeconds.unit}. An overload can last longer, so raise the number for work that can wait. Claude Code repeats ${claudeCodeRetries.value} times, in about ${claudeCodeMinutes.value} ${claudeCodeMinutes.unit}.`,
    `A shell script misses it: curl --retry repeats ${curlRetriedStatuses.value}, and not 529.`,
    'In a stream it arrives as an error event after status 200. No SDK repeats that.',
    'Whether the answer carries retry-after is not documented. One published capture had none. Obey it when it is there.',
  ],
  lookAlikes: [
    {
      text: 'API Error: Server is temporarily limiting requests (not your usage limit) · Rate limited',
      is: 'rate-limit',
      because:
        'A short throttle of subscription logins arrives as a rate limit, although the words sound like an overload.',
    },
    {
      text: 'API Error: 500 {"type":"error","error":{"type":"api_error","message":"Overloaded"},"request_id":null}',
      is: 'internal-server-error',
      because:
        'Status and type say internal error, the message says overloaded. The advice is nearly the same.',
    },
    {
      text: "API Error: Request rejected (429) · This request would exceed your organization's rate limit of 30,000 input tokens per minute. …",
      is: 'rate-limit',
      because: 'Here your own limit is reached. A higher limit helps, another platform is not needed.',
    },
    {
      text: '[GoogleGenerativeAI Error]: Error fetching from https://generativelanguage.googleapis.com/…/gemini-2.5-flash:generateContent: [503 Service Unavailable] The model is overloaded. Please try again later.',
      is: 'not-claude',
      because: 'The words are the same, the model is Google’s.',
    },
  ],
  related: ['service-unavailable', 'internal-server-error', 'rate-limit'],
  sources: [
    'errors',
    'streaming',
    'claude-code-errors',
    'claude-code-models',
    'claude-code-env',
    'sdk-typescript',
    'sdk-python-releases',
    'curl-retry',
    'issue-cc-5184',
    'issue-cc-12401',
    'issue-cc-35775',
    'issue-cc-39757',
    'issue-cc-81327',
    'issue-sdk-typescript-616',
    'issue-sdk-python-688',
    'own-measurements',
  ],
  verifiedOn: '2026-11-22',
});
