import { definePage } from '../define.ts';

export default definePage({
  id: 'spend-limit',
  description:
    'A spend limit stops every Claude call until it is raised or its period ends. How to tell it from a rate limit.',
  why: [
    'Spend limits cap money in a calendar month. They exist for a tier, a contract, an organisation and a workspace.',
    'A limit of the tier answers with 429, a limit that you set yourself with 400. Neither can be retried away, although the SDKs retry the 429.',
  ],
  lookAlikes: [],
  related: ['rate-limit', 'billing', 'usage-limit'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
