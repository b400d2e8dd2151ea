import type { ErrorId } from '../../../src/catalogue/ids.ts';
import { codeMeanings } from '../../../src/catalogue/code-meanings.ts';
import { codeRows, type ErrorCode } from '../../../src/catalogue/codes.ts';
import type { Plan } from '../types.ts';
import { forms } from './forms.ts';

/** Codes that an ordinary caller can meet, one or two for each error without a sub-case for them. */
const CODES: readonly ErrorCode[] = [
  'tool_name_conflict',
  'thread_continue_in_flight',
  'claude_code_version_too_old',
  'sandbox_egress_restricted',
  'api_key_scope_missing',
  'thread_not_found',
  'file_expired',
  'scan_pending',
  'heartbeat_precondition_failed',
  'request_body_too_large_after_decoding',
];

/** An error that names its cause by a code. */
export const errorCodes: readonly Plan[] = CODES.flatMap((code) => {
  const { status = 0, error = 'invalid-request' as ErrorId } = codeRows.get(code) ?? {};
  return forms(
    {
      error,
      script: `code-${code}`,
      scenario: `${status} with error code ${code}: ${codeMeanings[code].means}`,
      status,
      platform: 'anthropic',
    },
    [[`code-${code.replaceAll('_', '-')}`, 'typescript', 'ask.mjs']],
  );
});
