import { apiUrl, apiVersion } from '../facts/sdk.ts';
import { checkCommand } from '../facts/status.ts';

/** Shell commands that several entries recommend. POSIX shell; `$ANTHROPIC_API_KEY` is the reader's own. */

/** Name of the API's own host, as it stands in pages and messages. */
export const API_HOST = apiUrl.value.replace('https://', '');

const AUTH = `-H "x-api-key: $ANTHROPIC_API_KEY" -H "anthropic-version: ${apiVersion.value}"`;

/** Any status line at all proves DNS, TCP, TLS and proxy. */
export const REACH = `curl -sSI ${apiUrl.value} | head -n 1`;

/** Lists the models the key may use; consumes no tokens. */
export const LIST_MODELS = `curl -sS ${apiUrl.value}/v1/models ${AUTH}`;

/** Prints the response headers of the address that the SDK really uses. */
export const SHOW_HEADERS = `curl -sS -D - -o /dev/null "\${ANTHROPIC_BASE_URL:-${apiUrl.value}}/v1/models" ${AUTH}`;

/** Published state of the platform; follows redirects and fails on an HTML error page. */
export const STATUS = checkCommand.value;

/** Size in bytes of a body saved as body.json. */
export const COUNT_BYTES = 'wc -c < body.json';

/** Where the client sends its requests when the environment says so; empty for the API itself. */
export const BASE_URL = 'echo "$ANTHROPIC_BASE_URL"';

/** Ids under which Amazon Bedrock offers models in the region of the AWS profile. */
export const LIST_PROFILES = 'aws bedrock list-inference-profiles';
