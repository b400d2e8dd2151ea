import type { Base } from './forms.ts';
import { forms, MESSAGES, OAUTH } from './forms.ts';

const first = { platform: 'anthropic' } as const;
const aws = { platform: 'bedrock', host: 'bedrock-runtime.us-east-1.amazonaws.com' } as const;
const VERTEX = '/v1/projects/p/locations/us-east5/publishers/anthropic/models/m:rawPredict';

const tier: Base = {
  ...first,
  error: 'spend-limit',
  script: 'spend-cap',
  scenario: '429, monthly threshold of the tier, on every attempt',
  status: 429,
  errorType: 'rate_limit_error',
};
const own: Base = {
  ...tier,
  script: 'own-spend-limit',
  scenario: '400, spend limit set by the organisation',
  status: 400,
  errorType: 'invalid_request_error',
};

const spendLimit = [
  ...forms(tier, [
    ['raw-json', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['java-sdk', 'java', ''],
    ['vercel-ai-sdk', 'vercel-ai', 'ai-generate.mjs'],
  ]),
  ...forms({ ...tier, script: 'contract-spend', scenario: '429, spend limit of the contract' }, [
    ['contract', 'typescript', 'logged.mjs'],
  ]),
  ...forms(
    {
      ...tier,
      script: 'linked-spend',
      scenario: '402, the linked organisation has reached its limit',
      status: 402,
      errorType: 'billing_error',
    },
    [['linked-organization', 'typescript', 'logged.mjs']],
  ),
  ...forms(
    {
      error: 'spend-limit',
      script: 'gateway-spend',
      scenario: '429, spend limit of a self-hosted gateway',
      status: 429,
    },
    [['gateway-json', 'body', MESSAGES]],
  ),
  ...forms({ error: 'spend-limit', script: '200', scenario: 'the budget set in LiteLLM is used up' }, [
    ['litellm-budget', 'litellm', 'litellm_budget.py'],
  ]),
  ...forms(own, [
    ['own-limit-json', 'body', MESSAGES],
    ['own-limit-python-sdk', 'python', 'worker.py'],
    ['own-limit-claude-code', 'claude-code', 'hello'],
  ]),
  ...forms({ ...own, script: 'workspace-spend-limit', scenario: '400, spend limit of the workspace' }, [
    ['workspace-json', 'body', MESSAGES],
    ['workspace-typescript-sdk', 'typescript', 'logged.mjs'],
  ]),
];

const authentication: Base = {
  ...first,
  error: 'authentication',
  script: '401',
  scenario: '401, the key is not valid',
  status: 401,
  errorType: 'authentication_error',
};

const authenticationPlans = [
  ...forms(
    {
      error: 'authentication',
      script: 'relay-token',
      scenario: '401 of a relay built on one-api',
      status: 401,
      platform: 'gateway',
      host: 'relay.example.com',
    },
    [['relay-python-sdk', 'python', 'worker.py']],
  ),
  ...forms(authentication, [
    ['raw-json', 'body', MESSAGES],
    ['curl-verbose', 'curl-verbose', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['litellm', 'litellm', 'litellm_ask.py'],
    ['go-sdk', 'go', ''],
  ]),
  ...forms({ ...authentication, script: 'missing-key', scenario: '401, no credential was sent' }, [
    ['no-key-curl', 'curl', MESSAGES],
  ]),
  ...forms({ ...authentication, script: 'cors', scenario: '401, the call came from a browser' }, [
    ['cors-json', 'body', MESSAGES],
  ]),
  ...forms({ ...authentication, script: 'token-expired', scenario: '401, the login token has expired' }, [
    ['token-expired', 'python', 'worker.py'],
  ]),
  ...forms(
    {
      ...authentication,
      script: 'vertex-unauthenticated',
      scenario: '401 of Google Cloud',
      errorType: 'UNAUTHENTICATED',
      platform: 'vertex',
    },
    [['google-cloud-json', 'body', VERTEX]],
  ),
];

const credit: Base = {
  ...first,
  error: 'billing',
  script: 'credit-balance',
  scenario: '400, the prepaid credit is used up',
  status: 400,
  errorType: 'invalid_request_error',
};

const billing = [
  ...forms(
    {
      ...credit,
      script: 'linked-billing',
      scenario: '402, the linked organisation cannot be billed',
      status: 402,
      errorType: 'billing_error',
    },
    [['linked-organization', 'typescript', 'logged.mjs']],
  ),
  ...forms({ error: 'billing', script: 'openrouter-credits', scenario: '402 of OpenRouter', status: 402 }, [
    ['openrouter-json', 'body', MESSAGES],
  ]),
  ...forms(credit, [
    ['raw-json', 'body', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'logged.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['litellm', 'litellm', 'litellm_ask.py'],
  ]),
  ...forms(
    {
      ...credit,
      script: 'billing',
      scenario: '402, billing or payment details',
      status: 402,
      errorType: 'billing_error',
    },
    [
      ['payment-curl', 'curl', MESSAGES],
      ['payment-typescript-sdk', 'typescript', 'logged.mjs'],
    ],
  ),
];

const permission: Base = {
  ...first,
  error: 'permission',
  script: '403',
  scenario: '403, the key may not do this',
  status: 403,
  errorType: 'permission_error',
};

const permissionPlans = [
  ...forms(
    {
      ...permission,
      script: 'organization-disabled',
      scenario: '400, the organisation is disabled',
      status: 400,
      errorType: 'invalid_request_error',
    },
    [
      ['organization-disabled', 'typescript', 'logged.mjs'],
      ['organization-claude-code', 'claude-code', 'hello'],
    ],
  ),
  ...forms(
    {
      ...permission,
      script: 'data-retention',
      scenario: '400, the model needs data retention',
      status: 400,
      errorType: 'invalid_request_error',
    },
    [['data-retention', 'python', 'worker.py']],
  ),
  ...forms(permission, [
    ['raw-json', 'body', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
  ]),
  ...forms(
    {
      ...permission,
      script: 'forbidden',
      scenario: '403 made by the edge: region or network',
      errorType: 'forbidden',
    },
    [
      ['region-json', 'body', MESSAGES],
      ['region-python-sdk', 'python', 'worker.py'],
      ['region-claude-code', 'claude-code', 'hello'],
    ],
  ),
  ...forms(
    {
      ...permission,
      ...aws,
      script: 'bedrock-access-denied',
      scenario: '403 of Amazon Bedrock',
      errorType: 'AccessDeniedException',
    },
    [['bedrock-boto3', 'boto3', 'bedrock_boto3.py']],
  ),
  ...forms(
    {
      ...permission,
      script: 'vertex-denied',
      scenario: '403 of Google Cloud',
      errorType: 'PERMISSION_DENIED',
      platform: 'vertex',
    },
    [['google-cloud-json', 'body', VERTEX]],
  ),
];

const subscription: Base = {
  error: 'usage-limit',
  script: 'subscription-limit:retry-after=7200',
  scenario: '429 for a subscription, five-hour allowance used up',
  status: 429,
  platform: 'claude-subscription',
};

const usageLimit = [
  ...forms(
    {
      ...subscription,
      script: 'subscription-weekly:retry-after=200000',
      scenario: '429 for a subscription, weekly allowance used up',
    },
    [['claude-code-weekly', 'claude-code', 'hello', { env: OAUTH }]],
  ),
  ...forms(
    {
      ...subscription,
      script: 'subscription-opus:retry-after=200000',
      scenario: '429 for a subscription, allowance for one model used up',
    },
    [['claude-code-model', 'claude-code', 'hello', { env: OAUTH }]],
  ),
  ...forms(
    {
      ...subscription,
      script: 'long-context',
      scenario: '429 for a subscription, long context not included',
      errorType: 'rate_limit_error',
    },
    [
      ['long-context-json', 'body', MESSAGES],
      ['long-context-claude-code', 'claude-code', 'hello', { env: OAUTH }],
    ],
  ),
  ...forms(subscription, [
    ['claude-code', 'claude-code', 'hello', { env: OAUTH }],
    ['curl', 'curl', MESSAGES, { retryAfter: 7200, errorType: 'rate_limit_error' }],
  ]),
];

/** Limits of money and allowance, keys and rights. */
export const account = [...spendLimit, ...usageLimit, ...authenticationPlans, ...billing, ...permissionPlans];
