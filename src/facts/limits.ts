import { primary } from './about.ts';
import { fact } from './fact.ts';

/** The rate-limits page was last read in full on this date. */
const PAGE = { verifiedOn: '2026-08-22', reviewAfterDays: 120 };

export const messagesMegabytes = fact(32, primary('MB', 'largest Messages request', ['errors']));
export const batchMegabytes = fact(
  256,
  primary('MB', 'largest Message Batches request', ['errors', 'batches']),
);
export const filesMegabytes = fact(500, primary('MB', 'largest file of the Files API', ['errors']));
export const bedrockMegabytes = fact(
  20,
  primary('MB', 'largest Claude request on Amazon Bedrock', ['claude-api-skill']),
);
export const googleMegabytes = fact(
  30,
  primary('MB', 'largest Claude request on Google Cloud', ['claude-api-skill']),
);
export const imagePixels = fact(
  8000,
  primary('pixels', 'longest side of a single image', ['claude-code-errors', 'sdk-typescript']),
);
export const manyImagesPixels = fact(
  2000,
  primary('pixels', 'longest side of an image when a request holds many', [
    'claude-code-errors',
    'sdk-typescript',
  ]),
);

export const startCapDollars = fact(
  500,
  primary('US dollars', 'monthly spend cap of the Start tier', ['rate-limits'], PAGE),
);
export const buildCapDollars = fact(
  1_000,
  primary('US dollars', 'monthly spend cap of the Build tier', ['rate-limits'], PAGE),
);
export const scaleCapDollars = fact(
  200_000,
  primary('US dollars', 'monthly spend cap of the Scale tier', ['rate-limits'], PAGE),
);
export const spendCapEnds = fact(
  '00:00 UTC on the first day of the next month',
  primary('', 'end of a spend-cap block', ['rate-limits'], PAGE),
);
export const smoothingExample = fact(
  '60 requests per minute can act as 1 request per second',
  primary('', 'how a limit may be enforced over a shorter interval', ['rate-limits'], PAGE),
);
export const limitsPage = fact(
  'https://platform.claude.com/settings/limits',
  primary('', 'page on which an organisation sees and raises its limits', ['rate-limits'], PAGE),
);
export const cachingExample = fact(
  'a limit of 2,000,000 input tokens a minute carries about 10,000,000 when 80 % of them come from the cache',
  primary('', 'example of what caching does for a limit', ['rate-limits'], PAGE),
);
export const organizationEndpoint = fact(
  'GET /v1/organizations/rate_limits',
  primary('', 'call that lists the limits of an organisation', ['rate-limits-api']),
);
export const workspaceEndpoint = fact(
  'GET /v1/organizations/workspaces/{workspace_id}/rate_limits',
  primary('', 'call that lists the limits of a workspace', ['rate-limits-api']),
);
export const remainingRounding = fact(
  'the nearest thousand',
  primary('', 'rounding of the remaining tokens in the headers', ['rate-limits'], PAGE),
);
