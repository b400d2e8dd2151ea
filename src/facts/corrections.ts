import type { ErrorId } from '../catalogue/ids.ts';
import * as api from './api.ts';
import * as batches from './batches.ts';
import * as claudeCode from './claude-code.ts';
import * as limits from './limits.ts';
import { currentModel, model } from './model-ids.ts';
import * as network from './network.ts';
import * as reporting from './reporting.ts';
import { inventedIds, retiredModels } from './retired-models.ts';
import * as retry from './retry.ts';
import * as sdk from './sdk.ts';
import type { SourceId } from './sources.ts';
import * as status from './status.ts';
import { tokenizerPercent } from './switching.ts';

export type CorrectionTopic = ErrorId | 'models' | 'claude-code' | 'batches' | 'status';

/**
 * `wrong`: the sources contradict it. `outdated`: it was true once. `imprecise`: right in its core,
 * misleading as it stands. `unverified`: no source was found, so it must not be relied on.
 */
export type Verdict = 'wrong' | 'outdated' | 'imprecise' | 'unverified';

/** Something often repeated about Claude errors, and what the sources say instead. */
export interface Correction {
  readonly id: string;
  /** The circulating claim in our own words, one sentence. */
  readonly claim: string;
  readonly verdict: Verdict;
  readonly truth: string;
  readonly sources: readonly SourceId[];
  /** The first is the one under which the page of all corrections files it. */
  readonly topics: readonly CorrectionTopic[];
  /** ISO date of the last check against the sources; `CHECKED_ON` where it is left out. */
  readonly verifiedOn?: string;
}

/** Days after the last check from which a correction is due for another. */
export const CORRECTION_REVIEW_DAYS = 120;

const haiku = currentModel('haiku');
const sonnet = currentModel('sonnet');
const [invented] = inventedIds;

const sonnet5 = model('claude-sonnet-5');
const dollars = (price = NaN): string => `$${price}`;

const retired = (id: string) => {
  const model = retiredModels.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`${id} is not a retired model`);
  return model;
};
const sonnet4 = retired('claude-sonnet-4-20250514');

export const corrections: readonly Correction[] = [
  {
    id: '503-is-a-claude-error',
    claim: '503 is one of the errors that the Claude API documents.',
    verdict: 'imprecise',
    truth:
      'The error list of the Claude API has no 503. A 503 usually comes from a proxy, an edge, a cloud platform or a gateway in front of the model. The SDK defines three 503 codes of the API itself; they concern customer-managed keys and plugins, not traffic.',
    sources: ['errors', 'sdk-typescript', 'issue-cc-7043'],
    topics: ['service-unavailable'],
  },
  {
    id: '503-json-body',
    claim: 'A 503 carries a JSON body of type `api_error` that says the service is temporarily unavailable.',
    verdict: 'unverified',
    truth:
      'No documentation, SDK or public report has that body. The 503 bodies that people pasted are plain text, such as "no healthy upstream", or come from a cloud platform or a relay.',
    sources: ['errors', 'issue-cc-7043', 'issue-cc-7400', 'issue-cc-2022'],
    topics: ['service-unavailable'],
  },
  {
    id: '503-first-line',
    claim: 'Clients print the line "Error 503: Service Unavailable".',
    verdict: 'unverified',
    truth:
      'No official SDK and no version of Claude Code that was run prints exactly that. Python prints the class and "Error code: 503", TypeScript "ServiceUnavailableError: 503", Claude Code "API Error: 503".',
    sources: ['own-measurements', 'sdk-python', 'sdk-typescript', 'claude-code-errors'],
    topics: ['service-unavailable', 'claude-code'],
  },
  {
    id: 'peak-hours',
    claim: 'Server errors come between nine and five, Pacific time, on weekdays.',
    verdict: 'unverified',
    truth:
      'Nothing that Anthropic publishes ties API errors to hours of the day. Incidents stand with their times on the status page.',
    sources: ['errors', 'status-page'],
    topics: ['service-unavailable', 'overloaded', 'status'],
  },
  {
    id: 'maintenance-windows',
    claim: 'A 503 means that Anthropic is in a maintenance window or a rolling deployment.',
    verdict: 'unverified',
    truth:
      'No maintenance-window or deployment practice is published. Planned work, if there is any, is announced on the status page.',
    sources: ['status-page', 'statuspage-api'],
    topics: ['service-unavailable', 'status'],
  },
  {
    id: '503-capacity',
    claim: 'A 503 means that requests exceed the capacity of the cluster.',
    verdict: 'unverified',
    truth:
      'The documented code for missing capacity is 529. One Envoy text seen with 503, "reset reason: overflow", is a circuit breaker; the other texts speak of connections that could not be opened or were closed.',
    sources: ['errors', 'envoy-flags', 'issue-cc-7043'],
    topics: ['service-unavailable', 'overloaded'],
  },
  {
    id: 'add-retries',
    claim: 'A program has to add exponential back-off itself.',
    verdict: 'imprecise',
    truth: `The advice is sound and already built in: every official SDK makes ${retry.sdkRetries.value} retries with back-off and jitter. Raising \`max_retries\` or \`maxRetries\` is enough.`,
    sources: ['errors', 'sdk-python-docs', 'sdk-typescript-docs'],
    topics: ['service-unavailable', 'overloaded', 'internal-server-error', 'rate-limit', 'bad-gateway'],
  },
  {
    id: 'loop-around-the-sdk',
    claim: 'A five-attempt loop around the SDK call is the right fix for a 503.',
    verdict: 'wrong',
    truth: `Loops multiply with the SDK's own retries: a lasting 503 was sent ${retry.wrappedLoopRequests.value} times in ${retry.wrappedLoopSeconds.value} seconds. A loop that tests for 503 alone adds nothing for 500, 529, 429 or a dropped connection, and it ignores \`retry-after\`.`,
    sources: ['own-measurements', 'sdk-python'],
    topics: ['service-unavailable', 'overloaded', 'internal-server-error', 'connection-error'],
  },
  {
    id: 'status-error-catches-all',
    claim: 'Catching `APIStatusError` with status 503 catches the failure in Python.',
    verdict: 'imprecise',
    truth: `The class and its \`status_code\` exist. A connection error is not an \`APIStatusError\`, so that code never sees it. From Python SDK ${sdk.pythonServiceUnavailableSince.value} a 503 has a class of its own, \`ServiceUnavailableError\`.`,
    sources: ['own-measurements', 'sdk-python', 'sdk-python-releases'],
    topics: ['service-unavailable', 'connection-error'],
  },
  {
    id: 'uncapped-jitter',
    claim: 'Two to the power of the attempt plus a random second is back-off with full jitter.',
    verdict: 'imprecise',
    truth: `It is exponential growth with a little noise and no upper bound. Full jitter draws the whole delay at random between zero and a capped exponential; the SDKs cap a delay at ${retry.backoffCapSeconds.value} seconds.`,
    sources: ['backoff-jitter', 'backoff-simulator', 'sdk-typescript'],
    topics: ['service-unavailable', 'overloaded', 'rate-limit'],
  },
  {
    id: 'old-status-host',
    claim: `The status page is at ${status.oldHost.value}.`,
    verdict: 'outdated',
    truth: `It is at \`${status.url.value}\`. The old host redirects there.`,
    sources: ['status-page', 'claude-code-errors'],
    topics: ['status', 'service-unavailable', 'overloaded'],
  },
  {
    id: 'status-curl',
    claim: '`curl -s` on the old status address, piped into Python, prints the status.',
    verdict: 'outdated',
    truth: `\`curl -s\` does not follow the redirect, so Python gets no JSON to read. Use \`${status.checkCommand.value}\`: it follows redirects and fails on an error page.`,
    sources: ['status-page', 'curl-retry'],
    topics: ['status', 'service-unavailable'],
  },
  {
    id: 'green-means-healthy',
    claim: 'A green status page means that the fault is yours.',
    verdict: 'wrong',
    truth:
      'People report 529 while every component is green. Retry with back-off regardless, and send the request id to support when it lasts.',
    sources: ['issue-cc-81327', 'errors'],
    topics: ['status', 'overloaded', 'service-unavailable'],
  },
  {
    id: 'test-call-retired-model',
    claim: `A test call to \`${sonnet4.id}\` shows whether the API works.`,
    verdict: 'outdated',
    truth: `That model is retired and answers 404. Use \`${haiku.id}\` or \`${sonnet.id}\`.`,
    sources: ['model-deprecations', 'models-overview'],
    topics: ['models', 'not-found', 'service-unavailable'],
  },
  {
    id: 'test-call-first',
    claim: 'A short message is the way to test connectivity.',
    verdict: 'imprecise',
    truth:
      'It costs tokens and needs credit. Listing the models, `GET /v1/models`, tests the path and the key and uses no tokens.',
    sources: ['api-overview', 'claude-api-skill'],
    topics: ['service-unavailable', 'connection-error', 'authentication'],
  },
  {
    id: 'first-block-is-text',
    claim: 'The answer is in `content[0].text`.',
    verdict: 'imprecise',
    truth:
      'With thinking or tools the first content block need not be text. Take the blocks whose `type` is `text`.',
    sources: ['streaming', 'sdk-typescript-docs'],
    topics: ['service-unavailable', 'invalid-request'],
  },
  {
    id: '529-is-internal-error',
    claim: '529 means an internal server error of Claude.',
    verdict: 'wrong',
    truth: 'The internal error is 500 with `api_error`. 529 is `overloaded_error`: capacity is short.',
    sources: ['errors'],
    topics: ['overloaded', 'internal-server-error', 'service-unavailable'],
  },
  {
    id: '529-your-quota',
    claim: '529 means that you have used up your quota.',
    verdict: 'wrong',
    truth: 'A used-up quota is 429. 529 reflects load across all users and does not count against a plan.',
    sources: ['errors', 'claude-code-errors'],
    topics: ['overloaded', 'rate-limit', 'usage-limit'],
  },
  {
    id: '529-model-level',
    claim: '529 concerns one model and nothing else.',
    verdict: 'imprecise',
    truth:
      'The API documentation describes load across all users. The Claude Code documentation adds that capacity is tracked per model. Another model may answer; it is not guaranteed.',
    sources: ['errors', 'claude-code-errors'],
    topics: ['overloaded', 'models'],
  },
  {
    id: '503-load-balancer',
    claim: 'Anthropic says that 503 comes from its load balancer.',
    verdict: 'unverified',
    truth:
      'The Envoy texts seen with 503 fit that reading. Anthropic does not state it, and the same texts come from any Envoy proxy, yours included.',
    sources: ['envoy-flags', 'issue-cc-7043', 'errors'],
    topics: ['service-unavailable', 'bad-gateway'],
  },
  {
    id: 'batch-finishes-in-a-day',
    claim: 'A batch is finished within 24 hours.',
    verdict: 'imprecise',
    truth: `Most batches finish within ${batches.usualHours.value} hour. At ${batches.expiryHours.value} hours unfinished items expire; they are not billed. Results can be downloaded for ${batches.resultDays.value} days.`,
    sources: ['batches'],
    topics: ['batches', 'overloaded', 'service-unavailable'],
  },
  {
    id: 'client-batches-create',
    claim: 'Batches are created with `client.batches.create`.',
    verdict: 'wrong',
    truth: `No SDK has that resource. The call is \`${batches.createMethod.value}\`, with a list of \`custom_id\` and \`params\`.`,
    sources: ['batches', 'sdk-typescript', 'sdk-python-docs'],
    topics: ['batches', 'service-unavailable'],
  },
  {
    id: 'invented-haiku',
    claim: `\`${invented.id}\` is a smaller model to fall back on.`,
    verdict: 'wrong',
    truth: `No SDK, model list or deprecation table ever had that id; it answers 404. The current small model is \`${invented.today}\`.`,
    sources: ['models-overview', 'model-deprecations', 'sdk-typescript'],
    topics: ['models', 'not-found', 'overloaded', 'service-unavailable'],
  },
  {
    id: 'small-models-available',
    claim: 'Smaller models are more available at peak times.',
    verdict: 'unverified',
    truth:
      "Anthropic's reference says that Haiku is often less loaded. No figure, hour or guarantee is published.",
    sources: ['claude-api-skill', 'claude-code-errors'],
    topics: ['models', 'overloaded', 'service-unavailable'],
  },
  {
    id: 'head-request-on-messages',
    claim: '`curl -I` on the Messages address verifies the connection and shows `retry-after`.',
    verdict: 'wrong',
    truth:
      'Any status line proves that the host is reachable, and `curl -I https://api.anthropic.com` is the documented form. `retry-after` belongs to the answer of a rejected, authenticated request; a bare HEAD has none.',
    sources: ['claude-code-errors', 'rate-limits'],
    topics: ['service-unavailable', 'connection-error', 'rate-limit'],
  },
  {
    id: 'claude-md-prevents',
    claim: 'A note in CLAUDE.md about retries prevents API errors.',
    verdict: 'wrong',
    truth:
      'CLAUDE.md advises the coding agent about the code it writes. It does not change how Claude Code or an SDK calls the API; retries belong in code and configuration.',
    sources: ['claude-code-errors', 'claude-code-env'],
    topics: ['claude-code', 'service-unavailable'],
  },
  {
    id: 'off-peak',
    claim: 'Moving work off-peak avoids overload.',
    verdict: 'unverified',
    truth:
      'No off-peak hours are published. Batches are the documented place for work that can wait; they have limits of their own.',
    sources: ['batches', 'rate-limits'],
    topics: ['overloaded', 'batches', 'service-unavailable'],
  },
  {
    id: 'one-fix-for-all',
    claim: 'The same fix applies to connection, permission and configuration errors.',
    verdict: 'wrong',
    truth:
      'Timeouts and connection errors deserve a retry. 401, 403, 400, 404 and 413 do not: the request, the key or the account has to change.',
    sources: ['errors', 'own-measurements'],
    topics: [
      'service-unavailable',
      'authentication',
      'permission',
      'invalid-request',
      'not-found',
      'request-too-large',
    ],
  },
  {
    id: 'wording-is-enough',
    claim: 'If the message differs a little, the fix is likely the same.',
    verdict: 'wrong',
    truth:
      'One status can need opposite fixes: a 429 is a rate limit, which passes, or a spend cap, which does not. Decide by status, error type, error code and who answered.',
    sources: ['errors', 'rate-limits'],
    topics: ['rate-limit', 'spend-limit', 'billing', 'service-unavailable'],
  },
  {
    id: 'stack-trace-decides',
    claim: 'The stack trace shows which error it is.',
    verdict: 'wrong',
    truth: 'It shows which call failed. The HTTP status and the body say why.',
    sources: ['errors'],
    topics: ['service-unavailable', 'internal-server-error'],
  },
  {
    id: 'operating-system',
    claim: 'The error depends on the operating system: Gatekeeper, missing system packages or WSL.',
    verdict: 'wrong',
    truth:
      'A status from 500 upwards is made by a server or a proxy. The operating system changes neither the cause nor the text.',
    sources: ['errors', 'claude-code-errors'],
    topics: ['service-unavailable', 'overloaded', 'internal-server-error', 'claude-code'],
  },
  {
    id: 'windows-needs-wsl',
    claim: 'On Windows, Claude Code has to run inside WSL.',
    verdict: 'outdated',
    truth: `It runs natively from ${claudeCode.windowsVersion.value} on. WSL is optional.`,
    sources: ['claude-code-setup'],
    topics: ['claude-code', 'service-unavailable'],
  },
  {
    id: 'updates-reintroduce',
    claim: 'An update of Claude Code can bring a server error back.',
    verdict: 'wrong',
    truth:
      'Server errors do not depend on the client version. Versions change the wording and the number of retries.',
    sources: ['claude-code-errors', 'own-measurements'],
    topics: ['claude-code', 'service-unavailable', 'overloaded'],
  },
  {
    id: 'edits-are-atomic',
    claim: 'Edits by Claude Code are atomic, so an API error cannot leave work half done.',
    verdict: 'unverified',
    truth: `Nothing documents that. An error writes nothing itself, but it can end a turn after some files have been edited. Look at \`git diff\`, or go back with \`${claudeCode.rewindCommand.value}\`.`,
    sources: ['claude-code-errors'],
    topics: ['claude-code', 'service-unavailable', 'overloaded', 'aborted'],
  },
  {
    id: 'report-on-github',
    claim: 'API failures are reported in the Claude Code tracker on GitHub.',
    verdict: 'wrong',
    truth: `That tracker is for defects of Claude Code. An API failure belongs to the status page and then to \`${reporting.supportUrl.value}\`, with the request id.`,
    sources: ['errors', 'claude-code-errors', 'issue-cc-61365'],
    topics: ['claude-code', 'service-unavailable', 'overloaded', 'internal-server-error'],
  },
  {
    id: 'node-version',
    claim: 'A report about Claude Code needs the Node.js version.',
    verdict: 'outdated',
    truth: `Claude Code is a native binary and does not run on your Node.js. Give the output of \`${claudeCode.versionCommand.value}\` and \`${claudeCode.doctorCommand.value}\`, the operating system, the provider and the request id.`,
    sources: ['claude-code-setup', 'claude-code-errors'],
    topics: ['claude-code', 'service-unavailable'],
  },
  {
    id: 'curl-retry-529',
    claim: '`curl --retry` repeats every server error.',
    verdict: 'wrong',
    truth: `It repeats ${retry.curlRetriedStatuses.value}. It does not repeat 529, as measured with curl ${retry.curlTestedVersion.value}.`,
    sources: ['own-measurements', 'curl-retry'],
    topics: ['overloaded', 'service-unavailable', 'edge-error'],
  },
  {
    id: 'fallbacks-on-529',
    claim: 'The `fallbacks` field of the API switches models on 529 or 429.',
    verdict: 'wrong',
    truth:
      'It reacts to refusals only. 429, 529 and other server errors come back as they are; the application has to switch.',
    sources: ['sdk-typescript', 'claude-code-package'],
    topics: ['models', 'overloaded', 'rate-limit'],
  },
  {
    id: 'log-timestamps',
    claim: 'A log of the times at which calls failed shows the pattern.',
    verdict: 'imprecise',
    truth:
      'It shows when, not what. Log the status, the error type and code, the request id, the host and the number of the attempt as well; without the body nobody can say who answered.',
    sources: ['errors'],
    topics: ['service-unavailable', 'overloaded'],
  },
  {
    id: 'sonnet-5-price',
    claim: `${sonnet5.name} costs $3 for a million tokens in and $15 out.`,
    verdict: 'wrong',
    truth: `It costs ${dollars(sonnet5.prices[0]?.input)} and ${dollars(sonnet5.prices[0]?.output)}. The price of its introduction became the standard one, and the rise announced for September 2026 was cancelled.`,
    sources: ['pricing'],
    topics: ['models'],
  },
  {
    id: 'buy-priority',
    claim: 'Priority Tier can be bought against overload.',
    verdict: 'outdated',
    truth:
      'It is no longer sold, contracts run out, and no current model supports it. The standard tier is best effort; for guaranteed capacity the documentation refers to sales.',
    sources: ['service-tiers', 'claude-code-package'],
    topics: ['overloaded', 'models'],
  },
  {
    id: 'rate-limit-headers-x',
    claim: 'The remaining limits are in headers that start with `x-ratelimit`.',
    verdict: 'wrong',
    truth:
      'On the Claude API they start with `anthropic-ratelimit`, for example `anthropic-ratelimit-requests-remaining`.',
    sources: ['rate-limits'],
    topics: ['rate-limit'],
  },
  {
    id: 'numbered-tiers',
    claim: 'Limits come in tiers 1 to 4, starting at 50 requests a minute.',
    verdict: 'outdated',
    truth: 'The tiers are called Start, Build, Scale and Custom, with an evaluation level below Start.',
    sources: ['rate-limits'],
    topics: ['rate-limit', 'spend-limit'],
  },
  {
    id: 'short-client-timeout',
    claim: 'A short client timeout saves money on slow answers.',
    verdict: 'wrong',
    truth:
      'A call that would have succeeded is charged although the client stopped waiting, and the SDK then sends another.',
    sources: ['billing-failed-requests', 'own-measurements'],
    topics: ['request-timeout', 'gateway-timeout', 'aborted'],
  },
  {
    id: 'certificate-check-off',
    claim: 'Switching the certificate check off is a fix for a TLS error.',
    verdict: 'wrong',
    truth:
      'The program then gives its key to whoever answers. The cure is to trust the authority that signs: `NODE_EXTRA_CA_CERTS` for Node and Claude Code, `SSL_CERT_FILE` for Python and Go.',
    sources: ['claude-code-network', 'own-measurements'],
    topics: ['connection-error', 'claude-code'],
  },
  {
    id: 'proxy-variable-everywhere',
    claim: 'Every client obeys `HTTPS_PROXY`.',
    verdict: 'wrong',
    truth: `Python, Go and curl do. The TypeScript SDK on Node ${network.nodeVersion.value} used it only together with \`${network.nodeProxySwitch.value}\`, and the Java SDK wants system properties.`,
    sources: ['own-measurements'],
    topics: ['connection-error'],
  },
  {
    id: 'longer-timeout-for-504',
    claim: 'A longer client timeout cures a 504.',
    verdict: 'wrong',
    truth:
      'A 504 says that the API or a hop in front of it stopped waiting. The documented advice is to stream; the limit of your client was not reached.',
    sources: ['errors', 'rfc-9110'],
    topics: ['gateway-timeout', 'request-timeout'],
  },
  {
    id: 'sdk-repeats-streams',
    claim: 'The retries of the SDK cover a stream that breaks.',
    verdict: 'wrong',
    truth:
      'They end with the status line. An error event or a cut connection inside a stream is raised at once, after one attempt.',
    sources: ['streaming', 'own-measurements'],
    topics: ['gateway-timeout', 'overloaded', 'internal-server-error', 'connection-error'],
  },
  {
    id: '502-from-anthropic',
    claim: '502 is one of the errors of the Claude API.',
    verdict: 'imprecise',
    truth:
      'The error list of the API has none. Public reports show the page of Cloudflare in front of the API, or the 502 of a gateway, a relay or OpenRouter.',
    sources: ['errors', 'issue-cc-1101', 'openrouter-errors'],
    topics: ['bad-gateway'],
  },
  {
    id: 'cloudflare-headers-prove',
    claim: '`server: cloudflare` or a `cf-ray` proves that Cloudflare made the error.',
    verdict: 'wrong',
    truth:
      'Every answer of the API passes Cloudflare and carries both. A `request-id` proves the API; Cloudflare documents `cf-error-type` for its own error pages.',
    sources: ['issue-sdk-typescript-616', 'cloudflare-error-headers'],
    topics: ['edge-error', 'overloaded', 'bad-gateway'],
  },
  {
    id: 'key-in-bearer',
    claim: 'An API key is sent as `Authorization: Bearer`, as with other vendors.',
    verdict: 'imprecise',
    truth:
      'The Claude API takes keys in `x-api-key`, and the SDKs do that for you. `Authorization: Bearer` is for login tokens; a wrong value answers "Invalid bearer token".',
    sources: ['api-overview', 'claude-code-env', 'claude-code-package'],
    topics: ['authentication'],
  },
  {
    id: 'forbidden-model-is-403',
    claim: 'A model that your organisation may not use answers with 403.',
    verdict: 'wrong',
    truth:
      'It answers with 404 and the id in the message, exactly as a model that does not exist. The API does not tell the two apart on purpose.',
    sources: ['claude-api-skill', 'errors'],
    topics: ['permission', 'not-found', 'models'],
  },
  {
    id: 'every-429-passes',
    claim: 'A 429 always passes if you wait and repeat.',
    verdict: 'wrong',
    truth:
      'A rate limit passes. A spend limit uses the same status and ends with the month or when somebody raises it; `error.details.error_code` tells them apart.',
    sources: ['rate-limits', 'sdk-typescript'],
    topics: ['spend-limit', 'rate-limit'],
  },
  {
    id: 'more-keys-more-limit',
    claim: 'Another API key brings another limit.',
    verdict: 'wrong',
    truth:
      'Limits belong to the organisation, and a workspace can only be given lower ones. All keys of an organisation share them.',
    sources: ['rate-limits'],
    topics: ['spend-limit', 'rate-limit'],
  },
  {
    id: 'fixed-messages',
    claim: 'A plan allows a fixed number of messages in five hours.',
    verdict: 'unverified',
    truth:
      'No number is published. The session and weekly allowances are shared by all models and apps of the account; the message names the time of the reset.',
    sources: ['claude-code-errors', 'support'],
    topics: ['usage-limit', 'claude-code'],
  },
  {
    id: 'no-credit-is-402',
    claim: 'An empty balance answers with 402.',
    verdict: 'wrong',
    truth:
      'Public reports show 400 with `invalid_request_error` and a message about the credit balance. 402 with `billing_error` is for payment and billing details.',
    sources: ['issue-cc-88711', 'issue-cc-66314', 'errors'],
    topics: ['billing', 'invalid-request'],
  },
  {
    id: 'same-tokens-everywhere',
    claim: 'A text has the same number of tokens for every model.',
    verdict: 'wrong',
    truth: `From ${api.newTokenizerFrom.value} on, models count about ${tokenizerPercent.value} % more tokens for the same text. Count with the model that will answer.`,
    sources: ['pricing', 'models-overview'],
    topics: ['prompt-too-long', 'models'],
  },
  {
    id: 'window-is-a-tier',
    claim: 'A higher tier gives a larger context window.',
    verdict: 'wrong',
    truth: 'The window belongs to the model. Tiers set requests, tokens a minute and a spend cap.',
    sources: ['models-overview', 'rate-limits'],
    topics: ['prompt-too-long'],
  },
  {
    id: '413-counts-tokens',
    claim: '413 means that the prompt has too many tokens.',
    verdict: 'wrong',
    truth:
      'It counts the bytes of the body, before the API sees it. Too many tokens answer with 400 and "prompt is too long".',
    sources: ['errors', 'issue-sdk-python-938'],
    topics: ['request-too-large', 'prompt-too-long'],
  },
  {
    id: 'higher-tier-for-413',
    claim: 'A higher tier raises the largest request.',
    verdict: 'wrong',
    truth: `It is ${limits.messagesMegabytes.value} MB for messages on every tier, as a member of staff confirmed.`,
    sources: ['issue-sdk-python-938', 'errors'],
    topics: ['request-too-large'],
  },
  {
    id: 'default-temperature',
    claim: 'A sampling parameter at its default value does no harm.',
    verdict: 'outdated',
    truth: `With API version ${sdk.apiVersion.value} every model refuses \`temperature\`, \`top_p\` and \`top_k\`, whatever their value. The SDKs of the current majors send that version.`,
    sources: ['migration-2026-10-21', 'versioning'],
    topics: ['invalid-request'],
  },
  {
    id: 'idempotency-key',
    claim: 'An `Idempotency-Key` header makes repeats safe.',
    verdict: 'unverified',
    truth:
      'None is documented for the API, and the SDKs send none. A repeat is a new request; after a timeout, read before you create again.',
    sources: ['errors', 'sdk-typescript', 'sdk-python'],
    topics: ['conflict', 'request-timeout', 'connection-error'],
  },
];

/** The corrections that concern `topic`, in the order of the list. */
export const correctionsFor = (topic: CorrectionTopic): readonly Correction[] =>
  corrections.filter(({ topics }) => topics.includes(topic));
