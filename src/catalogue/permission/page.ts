import { definePage } from '../define.ts';

export default definePage({
  id: 'permission',
  description:
    'permission_error (403) or a blocked network on a Claude call: which right is missing and who can grant it.',
  now: 'Find out which right is missing, and ask who can grant it.',
  why: [
    'The credential is valid and lacks a right: a scope, a workspace, a feature, or a setting of the organisation.',
    'A 403 of type forbidden, without a request id, is different. It is written before the API and concerns the network that the request came from.',
    'A disabled organisation can answer with 400 instead. On hold means that the organisation was disabled for reasons of trust and safety; the answer can carry a link for an appeal.',
    'On Amazon Bedrock and Google Cloud the right is one of that cloud: an IAM policy, a role, or access to the model.',
  ],
  lookAlikes: [
    {
      text: 'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'authentication',
      because: 'The key is not known at all. Rights come after that.',
    },
    {
      text: "There's an issue with the selected model (my-model). It may not exist or you may not have access to it. Run /model to pick a different model.",
      is: 'not-found',
      because:
        'The API does not tell a model that does not exist from one that is not yours. Both answer with 404.',
    },
    {
      text: "remote: Permission to acme/tickets.git denied to build-bot.\nfatal: unable to access 'https://github.com/acme/tickets.git/': The requested URL returned error: 403",
      is: 'not-claude',
      because: 'A code host refused the push. The status is the same.',
    },
  ],
  related: ['authentication', 'not-found', 'edge-error'],
  sources: [
    'errors',
    'sdk-typescript',
    'claude-code-errors',
    'claude-code-package',
    'bedrock-errors',
    'botocore',
    'google-errors',
  ],
  verifiedOn: '2026-11-22',
});
