import { definePage } from '../define.ts';

export default definePage({
  id: 'permission',
  description:
    'permission_error or a blocked network on a Claude call: which right is missing and who can grant it.',
  why: [
    'The credential is valid and lacks a right: a scope, a workspace, a model, or a feature of the organisation.',
    'A 403 of type forbidden is different: the network that the request came from is not allowed.',
  ],
  lookAlikes: [],
  related: ['authentication', 'not-found', 'edge-error'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
