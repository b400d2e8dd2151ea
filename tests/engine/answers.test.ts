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

  [
    'overloaded',
    `litellm.exceptions.InternalServerError: litellm.InternalServerError: AnthropicError - {"type":"error","error":{"details":null,"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CXabc"}`,
  ],
  ['overloaded', `Error in input stream: overloaded_error`],
  ['overloaded', `The Anthropic API is temporarily overloaded. Please try again.`],
  ['overloaded', `Anthropic's API is temporarily overloaded (529)`],
  ['overloaded', `[API Error] Claude is overloaded right now, please try again later`],
  [
    'overloaded',
    `stream error: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}     }`,
  ],
  ['overloaded', `Bad response: 529 Overloaded`],
  ['overloaded', `anthropic error: status=529 type=overloaded_error message=Overloaded`],
  [
    'overloaded',
    `org.springframework.web.client.HttpServerErrorException: 529 : "{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"`,
  ],
  [
    'overloaded',
    `HTTP status server error (529 <unknown status code>) for url (https://api.anthropic.com/v1/messages)`,
  ],
  [
    'overloaded',
    `Client error: \`POST https://api.anthropic.com/v1/messages\` resulted in a \`529 \` response:\n{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}`,
  ],
  ['overloaded', `⚠️ Model overloaded: claude-opus-4-6. Falling back to claude-sonnet-4-6 (529)`],
  [
    'internal-server-error',
    `HTTP status server error (500 Internal Server Error) for url (https://api.anthropic.com/v1/messages)`,
  ],
  [
    'internal-server-error',
    `Guzzle\\ServerException: Server error: \`POST https://api.anthropic.com/v1/messages\` resulted in a \`500 Internal Server Error\` response: {"type":"error","error":{"type":"api_error","message":"Internal server error"}}`,
  ],
  [
    'internal-server-error',
    `NodeApiError: The service was not able to process your request\n{"errorMessage":"The service was not able to process your request","errorDescription":"Internal server error","errorDetails":{"rawErrorMessage":["500 - {\\"type\\":\\"error\\",\\"error\\":{\\"type\\":\\"api_error\\",\\"message\\":\\"Internal server error\\"}}"],"httpCode":"500"}}`,
  ],
  [
    'internal-server-error',
    `API Error: 500 {"error":{"message":"litellm.InternalServerError: Internal error","type":"None","param":"None","code":"500"}}`,
  ],
  ['service-unavailable', `API Error: 503 {"error":{"message":"Service Unavailable","type":"server_error"}}`],
  [
    'service-unavailable',
    `APIStatusError: 503 upstream connect error or disconnect/reset before headers. retried and the latest reset reason: remote connection failure, transport failure reason: immediate connect error: Cannot assign requested address`,
  ],
  ['service-unavailable', `{"message":"failure to get a peer from the ring-balancer"} HTTP 503`],
  ['service-unavailable', `API Error: 503 当前分组上游负载已饱和，请稍后再试 (request id: 20260301abcdefgh)`],
  [
    'service-unavailable',
    `botocore.errorfactory.ServiceUnavailableException: An error occurred (ServiceUnavailableException) when calling the InvokeModel operation (reached max retries: 4): Bedrock is unable to process your request.`,
  ],
  [
    'service-unavailable',
    `google.api_core.exceptions.ServiceUnavailable: 503 The service is currently unavailable. [model claude-sonnet-4@20250514]`,
  ],
  [
    'service-unavailable',
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>503 Service Unavailable</title>\n</head><body>\n<h1>Service Unavailable</h1>`,
  ],
  [
    'rate-limit',
    `Error: 429 {"type":"error","error":{"type":"rate_limit_error","message":"Number of request tokens has exceeded your daily rate limit (https://docs.anthropic.com/en/api/rate-limits)"}}`,
  ],
  [
    'rate-limit',
    `litellm.RateLimitError: VertexAIException - b'{"error":{"code":429,"message":"Resource exhausted, please try again later.","status":"RESOURCE_EXHAUSTED"}}' model=vertex_ai/claude-3-5-sonnet@20240620`,
  ],
  ['rate-limit', `API Error: Request rejected (429) · This may be a temporary capacity issue`],
  [
    'rate-limit',
    `ThrottlingException: Too many requests, please wait before trying again. You have sent too many requests.`,
  ],
  [
    'rate-limit',
    `software.amazon.awssdk.services.bedrockruntime.model.ThrottlingException: Too many tokens, please wait before trying again. (Service: BedrockRuntime, Status Code: 429, Request ID: 5d1)`,
  ],
  [
    'rate-limit',
    `{"error":{"code":"RateLimitReached","message":"Rate limit of 40 per 60s exceeded for UserByModelByMinute on claude-sonnet-4-5 in Azure AI Foundry. Please wait 12 seconds before retrying."}}`,
  ],
  [
    'spend-limit',
    `{"type":"error","error":{"type":"invalid_request_error","message":"You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC."}}`,
  ],
  ['usage-limit', `Claude usage limit reached. Your limit will reset at 7pm (America/New_York).`],
  ['usage-limit', `You've reached your usage limit for Claude Pro. Upgrade to Max or wait until 5:00 PM.`],
  ['usage-limit', `5-hour limit reached ∙ resets 8pm\n     /upgrade to increase your usage limit.`],
  [
    'usage-limit',
    `Approaching Opus usage limit · /model to use best available model\nClaude Opus 4 limit reached, now using Sonnet 4`,
  ],
  ['bad-gateway', `API Error: 502 Bad Gateway`],
  [
    'bad-gateway',
    `aiohttp.client_exceptions.ClientResponseError: 502, message='Bad Gateway', url='https://api.anthropic.com/v1/messages'`,
  ],
  ['gateway-timeout', `504 Gateway Time-out\nThe server didn't respond in time. (anthropic)`],
  ['gateway-timeout', `{"type":"error","error":{"type":"timeout_error","message":"Request timed out."}}`],
  [
    'gateway-timeout',
    `<html>\n<head><title>504 Gateway Time-out</title></head>\n<body><center><h1>504 Gateway Time-out</h1></center><hr><center>nginx</center></body></html>`,
  ],
  ['edge-error', `error code: 522`],
  ['edge-error', `error code: 1015`],
  [
    'edge-error',
    `<title>Access denied | api.anthropic.com used Cloudflare to restrict access</title> Error 1020 Ray ID: 8d1`,
  ],
  [
    'request-timeout',
    `openai.APITimeoutError: Request timed out. base_url=http://localhost:4000 model=claude-sonnet-4-5`,
  ],
  ['request-timeout', `java.net.http.HttpTimeoutException: request timed out calling Claude`],
  ['request-timeout', `anthropic.APITimeoutError: Request timed out.`],
  [
    'request-timeout',
    `ERROR: Anthropic request failed: reqwest::Error { kind: Request, url: "https://api.anthropic.com/v1/messages", source: TimedOut }`,
  ],
  [
    'connection-error',
    `error sending request for url (https://api.anthropic.com/v1/messages): error trying to connect: dns error: failed to lookup address information: Name or service not known`,
  ],
  ['connection-error', `Error: getaddrinfo ENOTFOUND api.anthropic.com`],
  [
    'connection-error',
    `FetchError: request to https://api.anthropic.com/v1/messages failed, reason: connect ECONNREFUSED 127.0.0.1:7890`,
  ],
  [
    'connection-error',
    `javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target (api.anthropic.com)`,
  ],
  ['connection-error', `API Error: Connection error.`],
  ['connection-error', `API Error: fetch failed`],
  [
    'connection-error',
    `httpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)\nanthropic.APIConnectionError: Connection error.`,
  ],
  [
    'connection-error',
    `Error: Unable to connect to Anthropic services\nFailed to connect to api.anthropic.com: ERR_BAD_REQUEST`,
  ],
  [
    'authentication',
    `API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"OAuth authentication is currently not supported."}} · Please run /login`,
  ],
  ['authentication', `Invalid API key · Please run /login`],
  [
    'authentication',
    `anthropic.AuthenticationError: "Could not resolve authentication method. Expected either api_key or auth_token to be set."`,
  ],
  ['authentication', `401 Unauthorized: invalid x-api-key`],
  [
    'billing',
    `Your credit balance is too low to access the Claude API. Please go to Plans & Billing to upgrade or purchase credits.`,
  ],
  [
    'billing',
    `{"error":{"message":"This request requires more credits, or fewer max_tokens. You requested up to 64000 tokens, but can only afford 1234. To increase, visit https://openrouter.ai/settings/credits","code":402}} anthropic/claude-sonnet-4`,
  ],
  [
    'billing',
    `API Error: 403 {"error":{"code":"insufficient_user_quota","message":"用户额度不足, 剩余额度: ＄0.01"}}`,
  ],
  [
    'permission',
    `API Error: 403 {"type":"error","error":{"type":"permission_error","message":"Your account does not have permission to use Claude Code. Please contact your administrator."}}`,
  ],
  ['permission', `AccessDeniedException: You don't have access to the model with the specified model ID.`],
  ['permission', `API Error: 403 {"error":{"type":"forbidden","message":"Request not allowed"}}`],
  ['permission', `OAuth authentication is currently not allowed for this organization.`],
  [
    'not-found',
    `anthropic.NotFoundError: Error code: 404 - {'type': 'error', 'error': {'type': 'not_found_error', 'message': 'model: claude-3-opus-latest'}}`,
  ],
  [
    'not-found',
    `API Error (claude-opus-4-1): The model claude-opus-4-1 is not available on your foundry deployment. 404 DeploymentNotFound`,
  ],
  [
    'not-found',
    `There's an issue with the selected model (claude-sonnet-9). It may not exist or you may not have access to it.`,
  ],
  [
    'request-too-large',
    `API Error: 413 {"error":{"type":"request_too_large","message":"Request exceeds the maximum size"}}`,
  ],
  ['request-too-large', `413 Request Entity Too Large nginx /v1/messages`],
  [
    'prompt-too-long',
    `API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"input length and \`max_tokens\` exceed context limit: 188240 + 21333 > 200000, decrease input length or \`max_tokens\` and try again"}}`,
  ],
  [
    'prompt-too-long',
    `litellm.ContextWindowExceededError: litellm.BadRequestError: AnthropicError - {"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 208310 tokens > 200000 maximum"}}`,
  ],
  ['prompt-too-long', `Context low · Run /compact to compact & continue\nError: Prompt is too long`],
  [
    'invalid-request',
    `API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"messages.1.content.0: Invalid \`signature\` in \`thinking\` block"}}`,
  ],
  [
    'invalid-request',
    `Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'max_tokens: 65536 > 8192, which is the maximum allowed number of output tokens for claude-3-5-sonnet-20241022'}}`,
  ],
  [
    'invalid-request',
    `API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"tools.0.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12"}}`,
  ],
  [
    'invalid-request',
    `ValidationException: 1 validation error detected: Value at 'messages' failed to satisfy constraint (anthropic.claude-v2)`,
  ],
  ['invalid-request', `messages: text content blocks must be non-empty`],
  [
    'conflict',
    `anthropic.ConflictError: Error code: 409 - {'type': 'error', 'error': {'type': 'conflict_error', 'message': 'Resource is being modified'}}`,
  ],
  ['aborted', `APIUserAbortError: Request was aborted.`],
  ['aborted', `  ⎿  Interrupted by user`],
  [
    'not-claude',
    `⚠ Codex: stream disconnected before completion: Rate limit reached for gpt-5 in organization org-x on tokens per min`,
  ],
  [
    'not-claude',
    `{"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}} gemini-2.5-pro`,
  ],
  ['not-claude', `Error: 429 status code (no body) deepseek-chat`],
  ['not-claude', `HTTP Error 503. The service is unavailable. (IIS)`],
  [
    'not-claude',
    `Failed to load resource: the server responded with a status of 503 () https://www.googletagmanager.com/gtag/js`,
  ],
  [
    'not-claude',
    `kubectl get pods: Error from server (ServiceUnavailable): the server is currently unable to handle the request`,
  ],
  ['not-claude', `ERROR 1040 (HY000): Too many connections`],
  ['not-claude', `panic: runtime error: index out of range [529] with length 503`],
  ['not-claude', `ModuleNotFoundError: No module named 'anthropic'`],
  ['no-error', `$ claude --version\n2.1.330 (Claude Code)`],
  ['no-error', `- 429: rate limit\n- 500: api error\n- 529: overloaded\n- 503: unavailable`],
  ['no-error', `import anthropic\nclient = anthropic.Anthropic(max_retries=5)`],
  [
    'no-error',
    `HTTP/2 200 \nrequest-id: req_011CSHoEeqs5C35K2UUqR7Fy\n\n{"id":"msg_01","type":"message","role":"assistant","content":[{"type":"text","text":"hi"}],"stop_reason":"end_turn"}`,
  ],
  ['unknown', `Error: An unknown error occurred`],
  ['unknown', `An error occurred while processing your request. Please try again later.`],
];

const NONE = new Set(['not-claude', 'no-error', 'unknown']);
const shade = (kind: string): string => (NONE.has(kind) ? 'no diagnosis' : kind);

test.each(TEXTS)('%s: %s', (kind, text) => {
  expect(shade(diagnose(text).kind)).toBe(shade(kind));
});
