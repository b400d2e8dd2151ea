/** Shell commands that several entries recommend. POSIX shell; `$ANTHROPIC_API_KEY` is the reader's own. */

const API = 'https://api.anthropic.com';
const VERSION = '2026-10-21';
const BASE = `"\${ANTHROPIC_BASE_URL:-${API}}/v1/models"`;
const KEY = '-H "x-api-key: $ANTHROPIC_API_KEY"';

/** Any status line at all proves DNS, TCP, TLS and proxy. */
export const REACH = `curl -sSI ${API} | head -n 1`;

/** Lists the models the key may use; consumes no tokens. */
export const LIST_MODELS = `curl -sS ${API}/v1/models ${KEY} -H "anthropic-version: ${VERSION}"`;

/** Prints the response headers of the address the SDK really uses. */
export const SHOW_HEADERS = `curl -sS -D - -o /dev/null ${BASE} ${KEY} -H "anthropic-version: ${VERSION}"`;

/** Published state of the platform; follows redirects and fails on an HTML error page. */
export const STATUS = 'curl -fsSL https://status.claude.com/api/v2/status.json';
