import { apiKeyVariable } from '../../facts/claude-code.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'authentication',
  description:
    'authentication_error (401) on a Claude call: test the key for free, then find the stale, missing or revoked credential.',
  now: 'Test the key with one free call, then replace it.',
  why: [
    'The API answered, so the way to it is open. It did not accept the credential, or found none.',
    `The key that a program uses is not always the one you think of: ${apiKeyVariable.value} in the environment overrides a login in Claude Code.`,
    'A login token expires and can be revoked. A valid token is refused too when the account or organisation behind it is not accepted.',
    'Calls straight from a web page are refused with the same status, because the key would be visible to every visitor.',
  ],
  lookAlikes: [
    {
      text: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"error":{"type":"forbidden","message":"Request not allowed"}}',
      is: 'permission',
      because: 'The edge refused the network that the request came from. It did not look at the key.',
    },
    {
      text: "anthropic.BadRequestError: Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.'}}",
      is: 'billing',
      because: 'The key was accepted. Its organisation has no credit.',
    },
    {
      text: 'npm error code E401\nnpm error Unable to authenticate, your authentication token seems to be invalid.',
      is: 'not-claude',
      because: 'A package registry refused the login of npm.',
    },
  ],
  related: ['permission', 'billing', 'not-found'],
  sources: [
    'issue-kiss-translator-292',
    'issue-task-master-222',
    'api-overview',
    'errors',
    'claude-code-errors',
    'claude-code-env',
    'sdk-typescript',
    'issue-n8n-37930',
    'issue-cc-70343',
    'issue-sdk-typescript-703',
    'issue-sdk-typescript-741',
    'google-errors',
    'bedrock-errors',
    'claude-code-foundry',
  ],
  verifiedOn: '2026-11-22',
});
