import { definePage } from '../define.ts';

export default definePage({
  id: 'not-found',
  description:
    'not_found_error (404) on a Claude call: an unknown or retired model id, a wrong path, or an object of another workspace.',
  now: 'Compare the model id with the list of models that your key may use.',
  why: [
    'A model id that is misspelt, retired or not available to the key answers with 404 and the id in the message.',
    'The API deliberately gives the same answer for what does not exist and for what belongs to somebody else.',
    'Old articles and generated code carry ids of models that were retired, and some of models that never existed.',
    'On other platforms a model has other ids, and each region offers its own set. On Microsoft Foundry the model field takes the name of the deployment.',
  ],
  lookAlikes: [
    {
      text: '{"type":"error","error":{"type":"permission_error","message":"Your API key does not have permission to use the specified resource."},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'permission',
      because: 'The object is there, and the key may not use it.',
    },
    {
      text: "An error occurred (ValidationException) when calling the InvokeModel operation: Invocation of model ID with on-demand throughput isn't supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
      is: 'invalid-request',
      because: 'Amazon Bedrock knows the model, and wants the id of an inference profile instead.',
    },
    {
      text: 'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://api.weather.acme.io/v2/forecast',
      is: 'not-claude',
      because: 'The address in the message is that of another service.',
    },
  ],
  related: ['authentication', 'permission', 'invalid-request'],
  sources: [
    'batches',
    'sdk-typescript',
    'pricing',
    'errors',
    'claude-api-skill',
    'model-deprecations',
    'claude-code-errors',
    'bedrock-errors',
    'botocore',
    'issue-cc-1474',
    'foundry-claude',
  ],
  verifiedOn: '2026-11-22',
});
