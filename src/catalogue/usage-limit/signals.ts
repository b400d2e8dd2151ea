import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'session',
    find: {
      text: /(?<!of your )\b(?:session|5-hour|five-hour) limit(?: reached\b| \u00b7| \u2219| resets)|hit your (?:session|5-hour) limit|hit your limit \u00b7 resets/i,
    },
    weight: 'decisive',
    says: 'The session allowance of the subscription is used up.',
    variant: 'session',
  },
  {
    id: 'weekly',
    find: { text: /(?<!of your )\bweekly limit(?: reached\b| \u00b7| \u2219)|hit your weekly limit/i },
    weight: 'decisive',
    says: 'The weekly allowance of the subscription is used up.',
    variant: 'weekly',
  },
  {
    id: 'model',
    find: {
      text: /hit your (?:Opus|Sonnet|Fable|Haiku|Mythos) limit|(?:Opus|Sonnet|Fable)(?: weekly| \d[\d.]*)? limit reached/,
    },
    weight: 'decisive',
    says: 'The allowance for one model is used up.',
    variant: 'model',
  },
  {
    id: 'plan',
    find: {
      text: /Claude(?: AI| Max| Pro)? usage limit reached|You've (?:hit|reached) your (?!specified)[\w -]{0,24}limit|\busage limit reached\b|\bout of (?:free )?messages until\b|\bexceeded_limit\b|[Mm]essage limit reached for|(?<!spend )\b(?:limit|cap) reached[^\n]{0,8} resets\b|reached your [\w -]{0,24}limit\. Your limit resets/i,
    },
    weight: 'decisive',
    says: 'The usage allowance of the subscription is used up.',
  },
  {
    id: 'credits',
    find: {
      text: /out of (?:extra usage|usage credits)|org is out of usage|requires usage credits|monthly spend limit|draw from your extra usage|doesn't include (?:extra usage|usage)|usage allocation has been disabled|usage limit is set to \$0/i,
    },
    weight: 'decisive',
    says: 'The subscription has no usage credits left.',
    variant: 'credits',
  },
  {
    id: 'long-context',
    find: { text: /(?:Extra usage is|Usage credits) required for (?:long context requests|1M context)/i },
    weight: 'decisive',
    says: 'The long context needs usage credits on this plan.',
    variant: 'long-context',
  },
  {
    id: 'claim',
    find: { header: 'anthropic-ratelimit-unified-representative-claim' },
    weight: 'decisive',
    when: [{ status: 429 }],
    says: 'The header names the subscription limit that was reached.',
  },
]);
