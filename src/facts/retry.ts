import { measured, observed, primary, secondary } from './about.ts';
import { fact } from './fact.ts';
import type { SourceId } from './sources.ts';

const SDKS: readonly SourceId[] = ['errors', 'sdk-python-docs', 'sdk-typescript-docs', 'own-measurements'];
const CURVE: readonly SourceId[] = ['sdk-typescript', 'sdk-python', 'sdk-go', 'sdk-java'];
const MEASURED: readonly SourceId[] = ['own-measurements', 'sdk-typescript', 'sdk-python'];

export const sdkRetries = fact(2, primary('retries', 'made by every official SDK by default', SDKS));
export const sdkAttempts = fact(3, primary('attempts', 'made by every official SDK by default', SDKS));
export const sdkRetriedStatuses = fact(
  '408, 409, 429 and every status from 500 upwards',
  primary('', 'statuses that the official SDKs repeat by default', SDKS),
);

export const backoffBaseSeconds = fact(0.5, primary('seconds', 'first delay of the SDK back-off', CURVE));
export const backoffFactor = fact(2, primary('times', 'growth of the SDK back-off per retry', CURVE));
export const backoffCapSeconds = fact(8, primary('seconds', 'longest delay of the SDK back-off', CURVE));
export const jitterPercent = fact(25, primary('%', 'by which jitter shortens an SDK delay at most', CURVE));
export const backoffFormula = fact(
  'min(0.5 s × 2ⁿ, 8 s) × (1 − 0.25 × random)',
  primary('', 'delay of the official SDKs before retry n + 1 when no header names a time', CURVE),
);

export const firstGapSeconds = fact(
  '0.4–0.5',
  measured('seconds', 'gap before the first SDK retry', MEASURED),
);
export const secondGapSeconds = fact(
  '0.75–1.0',
  measured('seconds', 'gap before the second SDK retry', MEASURED),
);
export const failingCallSeconds = fact(
  '1.2–1.5',
  measured(
    'seconds',
    'until a call that keeps failing at once raises an error with default settings',
    MEASURED,
  ),
);
export const failingCallFourRetriesSeconds = fact(
  '6.3–7.0',
  measured('seconds', 'until a call that keeps failing at once raises an error with four retries', MEASURED),
);

export const worstWaitTwoRetriesSeconds = fact(
  1.5,
  primary('seconds', 'longest total delay of two SDK retries', CURVE),
);
export const worstWaitFourRetriesSeconds = fact(
  7.5,
  primary('seconds', 'longest total delay of four SDK retries', CURVE),
);
export const worstWaitFiveRetriesSeconds = fact(
  15.5,
  primary('seconds', 'longest total delay of five SDK retries', CURVE),
);
export const worstWaitSixRetriesSeconds = fact(
  23.5,
  primary('seconds', 'longest total delay of six SDK retries', CURVE),
);

export const longestHonouredDays = fact(
  24.8,
  primary('days', 'longest retry-after that the TypeScript SDK obeys', ['sdk-typescript']),
);
export const wrappedLoopRequests = fact(
  15,
  measured('requests', 'sent for a lasting 503 by a five-attempt loop around the Python SDK', MEASURED),
);
export const wrappedLoopSeconds = fact(
  24.1,
  measured('seconds', 'spent on a lasting 503 by a five-attempt loop around the Python SDK', MEASURED),
);

export const curlRetriedStatuses = fact(
  '408, 429, 500, 502, 503, 504',
  measured('', 'statuses that curl --retry repeats; 529 and 520 are not among them', [
    'own-measurements',
    'curl-retry',
  ]),
);
export const curlTestedVersion = fact(
  '7.88.1',
  measured('', 'version of curl whose --retry was measured', ['own-measurements']),
);
export const curlCapMinutes = fact(10, primary('minutes', 'longest delay of curl --retry', ['curl-retry']));

export const vercelRetries = fact(
  2,
  measured('retries', 'made by the Vercel AI SDK by default', ['own-measurements', 'vercel-ai-sdk']),
);
export const vercelGaps = fact(
  '2 s, then 4 s',
  measured('', 'delays of the Vercel AI SDK', ['own-measurements', 'vercel-ai-sdk']),
);
export const langchainRetries = fact(
  6,
  measured('retries', 'made by LangChain for JavaScript by default', [
    'own-measurements',
    'langchain-anthropic',
  ]),
);

export const langchainFirstDelaySeconds = fact(
  1,
  measured(
    'seconds',
    'first delay of LangChain for JavaScript; it doubles, and chance up to doubles it again',
    ['own-measurements', 'langchain-anthropic'],
  ),
);

export const claudeCodeRetries = fact(
  10,
  primary('retries', 'made by Claude Code before it shows a server error', ['claude-code-errors']),
);
export const claudeCodeMinutes = fact(
  3,
  measured('minutes', 'that ten retries of Claude Code take, about', [
    'own-measurements',
    'claude-code-errors',
  ]),
);
export const claudeCodeCapSeconds = fact(
  32,
  measured('seconds', 'longest delay of Claude Code before jitter of up to 25 % is added', [
    'own-measurements',
    'issue-cc-3633',
  ]),
);

export const cloudflareRetryAfterSeconds = fact(
  120,
  observed('seconds', 'in the retry_after field of a Cloudflare 522 body', [
    'issue-cc-67341',
    'issue-cc-90947',
  ]),
);
export const sreAttempts = fact(
  3,
  primary('attempts', 'per request at most, as the Site Reliability Engineering book advises', [
    'sre-overload',
  ]),
);
export const sreRetrySharePercent = fact(
  10,
  secondary('%', "of a client's requests that may be retries, in the same book", ['sre-overload']),
);

export const shortWaitVersions = fact(
  'TypeScript 0.20 to 0.78 and Python 0.121.0',
  measured('', 'older releases, sampled, that obey a retry-after only below a minute', ['own-measurements']),
);
