import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'credit',
    find: { text: /credit balance (?:is )?too low/i },
    weight: 'decisive',
    says: 'The prepaid credit is used up, or the key belongs to another organisation.',
    variant: 'credit',
  },
  {
    id: 'type',
    find: { errorType: 'billing_error' },
    weight: 'decisive',
    unless: [{ errorCode: 'linked_organization_spend_limit_reached' }],
    says: 'The error type is billing_error.',
    variant: 'payment',
  },
  {
    id: 'status',
    find: { status: 402 },
    weight: 'strong',
    says: 'The status is 402: a payment is needed.',
    variant: 'payment',
  },
  {
    id: 'linked',
    find: { errorCode: 'linked_organization_billing_unavailable' },
    weight: 'decisive',
    says: 'The linked organisation cannot be billed.',
    variant: 'payment',
  },
  {
    id: 'relay',
    find: {
      text: /insufficient (?:account )?(?:balance|credits?|funds|quota)|quota is not enough|(?:account|user) balance|\u4f59\u989d\u4e0d\u8db3|\u989d\u5ea6(?:\u4e0d\u8db3|\u5df2\u7528|\u5931\u8d25)|requires more credits|can only afford/i,
    },
    weight: 'decisive',
    says: 'The account at the relay has no balance left.',
    variant: 'relay-balance',
    unless: [{ text: /exceeded your current quota/ }],
  },
]);
