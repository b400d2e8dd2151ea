import { expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';

/**
 * Short texts of many makers, composed for this test: what is said of each.
 * The three answers without a diagnosis count as one, because all send the reader elsewhere.
 */
const TEXTS: readonly (readonly [kind: string, text: string])[] = [
  [
    'not-claude',
    `openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`,
  ],
  [
    'not-claude',
    `google.api_core.exceptions.ServiceUnavailable: 503 The model is overloaded. Please try again later.`,
  ],
  [
    'not-claude',
    `groq.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for model llama-3.3-70b-versatile in organization org_01 on tokens per day (TPD): Limit 100000', 'type': 'tokens', 'code': 'rate_limit_exceeded'}}`,
  ],
  [
    'not-claude',
    `npm ERR! code E503\nnpm ERR! 503 Service Unavailable - GET https://registry.npmjs.org/left-pad`,
  ],
  [
    'not-claude',
    `fatal: unable to access 'https://github.com/foo/bar.git/': The requested URL returned error: 503`,
  ],
  [
    'not-claude',
    `Error response from daemon: Get "https://registry-1.docker.io/v2/": 503 Service Unavailable`,
  ],
  [
    'not-claude',
    `{"object":"error","message":"Service tier capacity exceeded for this model.","type":"service_tier_capacity_exceeded","param":null,"code":"3505"} mistral-large-latest`,
  ],
  [
    'not-claude',
    `{"error":{"code":"429","message":"Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-02-01 have exceeded call rate limit of your current OpenAI S0 pricing tier. Please retry after 12 seconds."}}`,
  ],
  ['not-claude', `Error: 500 Internal Server Error: llama runner process has terminated: exit status 2`],
  [
    'not-claude',
    `requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://api-inference.huggingface.co/models/gpt2`,
  ],
  ['no-error', `if (err.status === 529 || err.status === 503) {\n  await sleep(1000);\n  return retry();\n}`],
  [
    'no-error',
    `| Status | Type | Meaning |\n|---|---|---|\n| 500 | api_error | internal |\n| 503 | - | unavailable |\n| 529 | overloaded_error | overloaded |\n| 429 | rate_limit_error | slow down |`,
  ],
  [
    'no-error',
    `{"id":"msg_01","type":"message","role":"assistant","model":"claude-sonnet-5-5","content":[{"type":"text","text":"A 529 means overloaded."}],"stop_reason":"end_turn","usage":{"input_tokens":529,"output_tokens":12}}`,
  ],
  ['not-claude', `psycopg2.OperationalError: FATAL: sorry, too many clients already`],
  ['service-unavailable', `curl: (22) The requested URL returned error: 503`],
  ['overloaded', `error 529 claude`],
  ['service-unavailable', `503`],
  ['overloaded', `529`],
  ['rate-limit', `HTTP 429`],
  ['internal-server-error', `500 internal server error`],
  ['service-unavailable', 'Claude API 503 error'],
  ['service-unavailable', 'Service Unavailable'],
  ['gateway-timeout', '504 Gateway Timeout'],
  [
    'no-error',
    `async function call() {\n  try {\n    return await client.messages.create({ model, max_tokens: 500 });\n  } catch (e) {\n    if (e.status === 529) console.log('overloaded');\n    throw e;\n  }\n}`,
  ],
  [
    'no-error',
    `def retry(fn):\n    for i in range(5):\n        try:\n            return fn()\n        except anthropic.InternalServerError as e:\n            if e.status_code == 503:\n                time.sleep(2 ** i)\n                continue\n            raise`,
  ],
  [
    'overloaded',
    `My code:\nclient = anthropic.Anthropic()\nmsg = client.messages.create(model="claude-opus-5", max_tokens=500)\n\nand I get this:\nTraceback (most recent call last):\n  File "/home/me/app.py", line 529, in <module>\n    msg = client.messages.create(\nanthropic._exceptions.OverloadedError: Error code: 529 - {'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}}`,
  ],
  [
    'not-claude',
    `com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure\n\tat com.mysql.cj.jdbc.ConnectionImpl.createNewIO(ConnectionImpl.java:529)`,
  ],
  [
    'not-claude',
    `ERROR in ./src/app.ts:529:12 TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.`,
  ],
  [
    'not-claude',
    `java.lang.NullPointerException: Cannot invoke "String.length()" because "s" is null\n\tat com.acme.Foo.bar(Foo.java:503)`,
  ],
  [
    'not-claude',
    `PG::ConnectionBad: could not connect to server: Connection refused\n\tIs the server running on host "localhost" (127.0.0.1) and accepting TCP/IP connections on port 5432?`,
  ],
  [
    'not-claude',
    `redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.`,
  ],
  [
    'connection-error',
    `requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.anthropic.com', port=443): Max retries exceeded with url: /v1/messages (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno -2] Name or service not known'))`,
  ],
  [
    'rate-limit',
    `{"error":{"message":"litellm.RateLimitError: AnthropicException - rate limited","type":"throttling_error","param":null,"code":"429"}}`,
  ],
  [
    'overloaded',
    `[2026-11-20 10:00:01] 429 rate_limit_error retry-after: 12\n[2026-11-20 10:00:14] ok\n[2026-11-20 10:05:00] HTTP 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}`,
  ],
  [
    'rate-limit',
    `[2026-11-20 10:05:00] HTTP 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n[2026-11-20 10:09:01] HTTP 429 {"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed your organization's rate limit of 30,000 input tokens per minute"}}`,
  ],
  [
    'not-claude',
    `AxiosError: Request failed with status code 503\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)\n  config: { url: 'https://api.stripe.com/v1/charges' }`,
  ],
  [
    'service-unavailable',
    `AxiosError: Request failed with status code 503\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)\n  config: { url: 'https://api.anthropic.com/v1/messages' }`,
  ],
  ['not-claude', `The model \`gpt-4o\` does not exist or you do not have access to it.`],
  [
    'not-found',
    `Error: 404 {"type":"error","error":{"type":"not_found_error","message":"model: claude-3-5-sonnet-20240620"}}`,
  ],
  [
    'not-claude',
    `[GoogleGenerativeAI Error]: Error fetching from https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent: [429 Too Many Requests] You exceeded your current quota`,
  ],
  [
    'authentication',
    `{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}`,
  ],
  [
    'no-error',
    `version: '3'\nservices:\n  web:\n    ports:\n      - "8503:503"\n    environment:\n      RETRY_STATUS: "429,503,529"`,
  ],
  ['no-error', `export const RETRYABLE = [408, 409, 429, 500, 502, 503, 504, 529];`],
  ['no-error', `How do I handle 503 errors from Claude in production? What is the best retry strategy?`],
  [
    'not-claude',
    `WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTimeoutError("HTTPSConnectionPool(host='pypi.org', port=443): Read timed out. (read timeout=15)")': /simple/anthropic/`,
  ],
  [
    'not-claude',
    `remote: HTTP Basic: Access denied\nfatal: Authentication failed for 'https://gitlab.com/x/y.git/'`,
  ],
  ['unknown', `Something went wrong. Please try again.`],
  ['internal-server-error', `An unexpected error occurred: Claude returned 500`],
  ['request-timeout', `APITimeoutError: Request timed out.`],
  [
    'bad-gateway',
    `<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.18.0</center>\n</body>\n</html>`,
  ],
];

const NONE = new Set(['not-claude', 'no-error', 'unknown']);
const shade = (kind: string): string => (NONE.has(kind) ? 'no diagnosis' : kind);

test.each(TEXTS)('%s: %s', (kind, text) => {
  expect(shade(diagnose(text).kind)).toBe(shade(kind));
});
