import { primary } from './about.ts';
import { fact } from './fact.ts';

/** Retry budgets of others, as examples to copy. */

export const awsTokens = fact(
  500,
  primary('tokens', 'in the retry quota of the AWS SDKs in standard mode', ['botocore']),
);
export const awsRetryCost = fact(
  5,
  primary('tokens', 'that a retry takes from the quota of the AWS SDKs', ['botocore']),
);
export const awsTimeoutCost = fact(
  10,
  primary('tokens', 'that a retry after a timeout takes from the quota of the AWS SDKs', ['botocore']),
);
export const throttling = fact(
  'max(0, (requests − K × accepts) / (requests + 1)), with K = 2',
  primary('', 'probability with which a client drops its own request under adaptive throttling', [
    'sre-overload',
  ]),
);
