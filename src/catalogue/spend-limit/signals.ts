import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'tier',
    find: { errorCode: 'enforced_spend_limit_reached' },
    weight: 'decisive',
    says: 'The code says that the tier’s monthly spend cap is crossed.',
    variant: 'tier',
  },
  {
    id: 'tier-text',
    find: { text: /reached your API usage limits: your organization has crossed its monthly/ },
    weight: 'decisive',
    says: 'The sentence names the monthly usage threshold of the tier.',
    variant: 'tier',
  },
  {
    id: 'contract',
    find: { errorCode: 'contract_spend_limit_reached' },
    weight: 'decisive',
    says: 'The code says that the contract’s spend limit is reached.',
    variant: 'contract',
  },
  {
    id: 'class',
    find: { exception: /^(?:EnforcedSpendLimitReached|ContractSpendLimitReached)Error$/ },
    weight: 'decisive',
    says: 'The SDK names the error after a spend limit.',
    variant: 'tier',
  },
  {
    id: 'own',
    find: { text: /specified API usage limits/ },
    weight: 'decisive',
    says: 'A spend limit that the organisation set itself is reached.',
    variant: 'own',
  },
  {
    id: 'workspace',
    find: { text: /reached your specified workspace API usage limits/ },
    weight: 'decisive',
    says: 'A spend limit that was set for the workspace is reached.',
    variant: 'workspace',
  },
  {
    id: 'linked',
    find: { errorCode: 'linked_organization_spend_limit_reached' },
    weight: 'decisive',
    says: 'The linked organisation’s spend limit is reached.',
    variant: 'linked-organization',
  },
  {
    id: 'gateway',
    find: { text: /\bspend limit (?:reached|unavailable)\b/ },
    weight: 'decisive',
    says: 'A gateway enforces a spend limit of its own.',
    variant: 'gateway',
  },
  {
    id: 'budget',
    find: { text: /\bBudget has been exceeded\b|ExceededBudget/i },
    weight: 'decisive',
    says: 'A LiteLLM budget is used up.',
    variant: 'gateway',
  },
]);
