import { apiVersion } from '../../facts/sdk.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'invalid-request',
  description:
    'invalid_request_error (400) on a Claude call: how to read the message, and the changes in the API that cause it most.',
  now: 'Read the message to its end: it names the field to change.',
  why: [
    'The API checks shape, values and combinations before the model runs. The message names the path of the field, for example `messages.0.content`.',
    `Newer models and API versions refuse what older ones accepted. With version ${apiVersion.value} every model refuses temperature, top_p and top_k, even at their defaults. Current models refuse a prefilled answer.`,
    'Gateways cause it too: they strip the beta header, rewrite the history or add fields.',
    'An empty prepaid balance and a spend limit of your own arrive with the same status and type. Read the message before you change the request.',
  ],
  lookAlikes: [
    {
      text: '{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'billing',
      because: 'Status and type are those of a faulty request, and only credit is missing.',
    },
    {
      text: 'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 213462 tokens > 200000 maximum"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'prompt-too-long',
      because: 'The shape is fine. The input does not fit into the context window.',
    },
    {
      text: '{"error":{"code":"parameter_missing","doc_url":"https://stripe.com/docs/error-codes/parameter-missing","message":"Missing required param: amount.","param":"amount","type":"invalid_request_error"}}',
      is: 'not-claude',
      because: 'Stripe uses the same error type. Its bodies carry a doc_url of its own.',
    },
  ],
  related: ['not-found', 'request-too-large', 'prompt-too-long', 'conflict'],
  sources: [
    'errors',
    'migration-2026-10-21',
    'versioning',
    'claude-api-skill',
    'claude-code-errors',
    'sdk-typescript',
    'issue-cc-6195',
    'issue-cc-58367',
    'issue-cc-110',
    'botocore',
  ],
  verifiedOn: '2026-11-22',
});
