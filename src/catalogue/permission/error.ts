import { apiUrl } from '../../facts/sdk.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'permission',
  statuses: [403],
  errorTypes: ['permission_error'],
  title: 'Permission denied',
  summary: 'The credential is known and may not do this. The account has to change, not the request.',
  side: 'account',
  retry: 'stop',
  steps: [
    { text: 'Read the message and error.details.error_code: they name the missing right.' },
    { text: 'Check the workspace of the key, and which models it may use.' },
    { text: 'Ask an administrator to grant the right, or use a key that has it.' },
  ],
  dont: ['Do not repeat it unchanged.'],
  settle: { ask: 'Does the same request pass with a key of another workspace?', command: null },
  snippet: null,
  variants: {
    region: {
      title: 'Network or region not allowed',
      summary:
        'The request was refused before it reached the API, because of where it came from: an unsupported region, a VPN, a proxy or a hosting network.',
      side: 'caller',
      steps: [
        { text: 'Send the request from another network, without VPN or proxy.' },
        { text: 'If the region is not supported, use a platform that serves Claude there.' },
      ],
      dont: ['Do not change the key: it was not looked at.'],
      settle: {
        ask: 'Does this call without a key print 401 or 403? 401 means that the network is allowed.',
        command: `curl -sS -o /dev/null -w "%{http_code}\\n" ${apiUrl.value}/v1/models`,
      },
    },
    organization: {
      title: 'Organisation disabled',
      summary: 'The organisation behind the credential is disabled or on hold. No request of it is served.',
      steps: [
        { text: 'Check that the key in the environment belongs to the right organisation.' },
        { text: 'Follow appeal_url in error.details if it is there, or contact support.' },
      ],
      settle: null,
    },
    bedrock: {
      title: 'AWS denies access',
      summary:
        'The AWS identity may not call this model: an IAM right or the access to the model is missing.',
      steps: [
        { text: 'Check who you are for AWS.', command: 'aws sts get-caller-identity' },
        {
          text: 'Allow the action that the message names, and check the access to the model in this region.',
        },
      ],
      settle: null,
    },
    vertex: {
      title: 'Google Cloud denies access',
      summary: 'The Google Cloud identity may not call this model in this project.',
      steps: [
        { text: 'Check who you are for Google Cloud.', command: 'gcloud auth list' },
        {
          text: 'Grant the right that the message names, and check that the model is enabled in the project.',
        },
      ],
      settle: null,
    },
    plan: {
      title: 'Not included in your plan or organisation settings',
      summary: 'The plan, the seat or a setting of the organisation does not include this.',
      steps: [
        { text: 'Ask the administrator of your organisation to enable it.' },
        { text: 'Or sign in the way that the message names, such as with an API key.' },
      ],
      settle: null,
    },
  },
  signals,
});
