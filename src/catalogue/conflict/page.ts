import { sdkRetries } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'conflict',
  description:
    'conflict_error (409) on a Claude call: two callers changed the same object, or the name is taken. How to repeat safely.',
  now: 'Read the present state of the object, then decide.',
  why: [
    'The request fits an older state of the object, another change is running, or a unique name is in use. The error codes known for it concern skills, plugins, encryption keys and members, not plain messages.',
    `The SDKs repeat it ${sdkRetries.value} times by default, as if a lock were busy. That helps in that case, and not when a name is taken.`,
    '412 is its relative: the request named a state as its condition, and the object has left that state.',
  ],
  lookAlikes: [
    {
      text: '{"type":"error","error":{"type":"invalid_request_error","message":"Two tools share the name search.","details":{"error_code":"tool_name_conflict"}},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'invalid-request',
      because: 'The conflict lies inside one request: two tools have the same name.',
    },
    {
      text: 'botocore.errorfactory.ConditionalCheckFailedException: An error occurred (ConditionalCheckFailedException) when calling the PutItem operation: The conditional request failed',
      is: 'not-claude',
      because:
        'A database of AWS refused a conditional write. Bedrock takes no part in the operation that it names.',
    },
  ],
  related: ['invalid-request'],
  sources: ['errors', 'sdk-typescript', 'sdk-python', 'own-measurements'],
  verifiedOn: '2026-11-22',
});
