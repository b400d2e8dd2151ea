/**
 * Every cited page once. `readOn` is the date of the copy that was read or, where the copy bears no
 * date, the day of reading. A path instead of an address is a page of this site.
 */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** ISO date. */
  readonly readOn: string;
}

const defineSources = <const T extends Record<string, Source>>(sources: T): T => sources;

type About = readonly [title: string, path: string, readOn?: string];

const page =
  (publisher: string, base: string, usualDate: string) =>
  (...[title, path, readOn = usualDate]: About): Source => ({ title, url: base + path, publisher, readOn });

const SUMMER = '2026-08-22';
const TODAY = '2026-11-22';

const docs = page('Anthropic', 'https://platform.claude.com/docs/en/', SUMMER);
const claudeCode = page('Anthropic', 'https://code.claude.com/docs/en/', SUMMER);
const github = page('GitHub', 'https://github.com/', TODAY);
const anthropicCode = page('Anthropic', 'https://github.com/anthropics/', '2026-11-20');
const other = (publisher: string, title: string, url: string, readOn = TODAY): Source => ({
  title,
  url,
  publisher,
  readOn,
});

const cloudflare = page(
  'Cloudflare',
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/',
  '2026-11-25',
);

/** A public report in the Claude Code tracker, used as an observation of literal text. */
const report = (number: number, shows: string): Source => ({
  title: `claude-code issue ${number}: ${shows}`,
  url: `https://github.com/anthropics/claude-code/issues/${number}`,
  publisher: 'GitHub, user report',
  readOn: TODAY,
});

/** A public thread in another repository. */
const thread = (repo: string, number: number, shows: string): Source => ({
  title: `${repo} issue ${number}: ${shows}`,
  url: `https://github.com/${repo}/issues/${number}`,
  publisher: 'GitHub, user report',
  readOn: TODAY,
});

export const sources = defineSources({
  // Claude API documentation
  errors: docs('Errors', 'api/errors'),
  'rate-limits': docs('Rate limits', 'api/rate-limits'),
  'rate-limits-api': docs('Rate Limits API', 'manage-claude/rate-limits-api'),
  streaming: docs('Streaming messages', 'build-with-claude/streaming'),
  batches: docs('Batch processing', 'build-with-claude/batch-processing'),
  'fast-mode': docs('Fast mode', 'build-with-claude/fast-mode'),
  effort: docs('Effort', 'build-with-claude/effort'),
  'foundry-claude': docs('Claude in Microsoft Foundry', 'build-with-claude/claude-in-microsoft-foundry'),
  'api-overview': docs('API overview', 'api/overview'),
  versioning: docs('API versions', 'api/versioning', TODAY),
  'migration-2026-10-21': docs('Migrating to API version 2026-10-21', 'api/migration-2026-10-21', TODAY),
  'service-tiers': docs('Service tiers', 'api/service-tiers', TODAY),
  'data-residency': docs('Data residency', 'manage-claude/data-residency'),

  // Models
  'models-overview': docs('Models overview', 'models/overview', '2026-10-10'),
  'choosing-a-model': docs('Choosing a model', 'about-claude/models/choosing-a-model', TODAY),
  'model-ids': docs('Model ids and versions', 'about-claude/models/model-ids-and-versions'),
  'model-deprecations': docs('Model deprecations', 'about-claude/model-deprecations'),
  pricing: docs('Pricing', 'about-claude/pricing', '2026-10-08'),
  'model-fable-5-2': docs("What's new in Claude Fable 5.2", 'models/fable-5-2/whats-new-fable-5-2', TODAY),
  'model-opus-5-5': docs('Claude Opus 5.5', 'models/opus-5-5/overview', '2026-10-08'),
  'model-sonnet-5-5': docs('Claude Sonnet 5.5', 'models/sonnet-5-5/overview', '2026-10-08'),
  'model-haiku-5-5': docs('Claude Haiku 5.5', 'models/haiku-5-5/overview', '2026-10-08'),
  'bedrock-model-cards': other(
    'Amazon Web Services',
    'Bedrock model card: Claude Fable 5.2',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-anthropic-claude-fable-5-2.html',
  ),

  // SDKs: documentation, packages and repositories
  'sdk-python-docs': docs('Python SDK', 'cli-sdks-libraries/sdks/python'),
  'sdk-typescript-docs': docs('TypeScript SDK', 'cli-sdks-libraries/sdks/typescript'),
  'sdk-go-docs': docs('Go SDK', 'cli-sdks-libraries/sdks/go'),
  'sdk-java-docs': docs('Java SDK', 'cli-sdks-libraries/sdks/java'),
  'sdk-ruby-docs': docs('Ruby SDK', 'cli-sdks-libraries/sdks/ruby'),
  'sdk-csharp-docs': docs('C# SDK', 'cli-sdks-libraries/sdks/csharp'),
  'sdk-php-docs': docs('PHP SDK', 'cli-sdks-libraries/sdks/php'),
  'sdk-typescript': other(
    'Anthropic',
    '@anthropic-ai/sdk 1.12.0 for TypeScript',
    'https://www.npmjs.com/package/@anthropic-ai/sdk/v/1.12.0',
    '2026-11-20',
  ),
  'sdk-python': other(
    'Anthropic',
    'anthropic 1.13.0 for Python',
    'https://pypi.org/project/anthropic/1.13.0/',
  ),
  'sdk-python-package': other(
    'Anthropic',
    'anthropic 2.12.0 for Python',
    'https://pypi.org/project/anthropic/2.12.0/',
    '2026-11-25',
  ),
  'sdk-python-releases': anthropicCode('Python SDK release notes', 'anthropic-sdk-python/releases'),
  'sdk-typescript-changelog': anthropicCode(
    'TypeScript SDK changelog',
    'anthropic-sdk-typescript/blob/main/CHANGELOG.md',
  ),
  'sdk-go': anthropicCode('Go SDK, source', 'anthropic-sdk-go'),
  'sdk-go-releases': anthropicCode('Go SDK release notes', 'anthropic-sdk-go/releases'),
  'sdk-java': anthropicCode('Java SDK, source', 'anthropic-sdk-java'),
  'sdk-java-releases': anthropicCode('Java SDK release notes', 'anthropic-sdk-java/releases'),
  'sdk-ruby': anthropicCode('Ruby SDK, source', 'anthropic-sdk-ruby'),
  'sdk-csharp': anthropicCode('C# SDK, source', 'anthropic-sdk-csharp'),
  'sdk-php': anthropicCode('PHP SDK, source', 'anthropic-sdk-php'),
  'anthropic-cli': anthropicCode('ant, the Claude API command line', 'anthropic-cli'),
  'claude-api-skill': anthropicCode(
    'claude-api skill: error codes',
    'skills/blob/main/skills/claude-api/shared/error-codes.md',
    '2026-07-01',
  ),

  // Claude Code and subscriptions
  'claude-code-errors': claudeCode('Claude Code errors', 'errors'),
  'claude-code-env': claudeCode('Claude Code environment variables', 'env-vars'),
  'claude-code-setup': claudeCode('Claude Code setup', 'setup'),
  'claude-code-network': claudeCode('Claude Code network configuration', 'network-config'),
  'claude-code-models': claudeCode('Claude Code model configuration', 'model-config'),
  'claude-code-fast-mode': claudeCode('Claude Code fast mode', 'fast-mode', TODAY),
  'claude-code-foundry': claudeCode('Claude Code on Microsoft Foundry', 'microsoft-foundry'),
  'claude-code-package': other(
    'Anthropic',
    '@anthropic-ai/claude-code 2.1.330',
    'https://www.npmjs.com/package/@anthropic-ai/claude-code/v/2.1.330',
    '2026-11-20',
  ),
  'billing-failed-requests': other(
    'Anthropic',
    'How will I be billed for Claude API use?',
    'https://support.claude.com/en/articles/8114526-how-will-i-be-billed-for-claude-api-use',
  ),
  support: other('Anthropic', 'Claude support', 'https://support.claude.com'),

  // Status
  'status-page': other('Anthropic', 'Claude status', 'https://status.claude.com', '2026-08-09'),
  'statuspage-api': other('Atlassian', 'Statuspage API', 'https://developer.statuspage.io/'),

  'aws-status': other(
    'Amazon Web Services',
    'AWS Health Dashboard',
    'https://health.aws.amazon.com/health/status',
  ),
  'google-status': other('Google Cloud', 'Google Cloud service health', 'https://status.cloud.google.com'),
  'azure-status': other('Microsoft', 'Azure status', 'https://azure.status.microsoft'),
  'cloudflare-status': other('Cloudflare', 'Cloudflare status page', 'https://www.cloudflarestatus.com'),
  'openai-status': other('OpenAI', 'OpenAI status page', 'https://status.openai.com'),
  'openrouter-status': other('OpenRouter', 'OpenRouter status', 'https://status.openrouter.ai'),

  // Standards and theory
  'rfc-9110': other('IETF', 'RFC 9110: HTTP Semantics', 'https://www.rfc-editor.org/rfc/rfc9110.html'),
  'rfc-6585': other(
    'IETF',
    'RFC 6585: Additional HTTP Status Codes',
    'https://www.rfc-editor.org/rfc/rfc6585.html',
  ),
  'backoff-jitter': other(
    'Amazon Web Services',
    'Exponential Backoff And Jitter',
    'https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/',
  ),
  'backoff-simulator': github('AWS back-off simulator', 'aws-samples/aws-arch-backoff-simulator'),
  'sre-overload': other(
    'Google',
    'Site Reliability Engineering: Handling Overload',
    'https://sre.google/sre-book/handling-overload/',
  ),
  'curl-retry': other(
    'curl',
    'Everything curl: Retry',
    'https://everything.curl.dev/usingcurl/downloads/retry',
  ),

  // Platforms, gateways and clients in the path
  'envoy-flags': other(
    'Envoy',
    'Access log response flags',
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage',
  ),
  'cloudflare-5xx': other(
    'Cloudflare',
    'Cloudflare 5xx errors',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
  ),
  'cloudflare-502-504': cloudflare('Error 502 or 504', 'cloudflare-5xx-errors/error-502-504/'),
  'cloudflare-522': cloudflare('Error 522', 'cloudflare-5xx-errors/error-522/'),
  'cloudflare-524': cloudflare('Error 524', 'cloudflare-5xx-errors/error-524/'),
  'cloudflare-1xxx': cloudflare('Cloudflare 1xxx errors', 'cloudflare-1xxx-errors/'),
  'cloudflare-error-headers': cloudflare('Error diagnostic headers', 'cloudflare-error-headers/'),
  'cloudfront-503': other(
    'Amazon Web Services',
    'CloudFront: HTTP 503 status code',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html',
  ),
  'apache-httpd': github('Apache HTTP Server', 'apache/httpd'),
  kong: github('Kong Gateway', 'Kong/kong'),
  sub2api: github('sub2api, a relay', 'Wei-Shaw/sub2api'),
  'alb-503': other(
    'Amazon Web Services',
    'Troubleshoot 503 errors of an Application Load Balancer',
    'https://repost.aws/knowledge-center/alb-troubleshoot-503-errors',
  ),
  'bedrock-errors': other(
    'Amazon Web Services',
    'Amazon Bedrock API error codes',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  ),
  botocore: other('Amazon Web Services', 'botocore 1.43.107', 'https://pypi.org/project/botocore/1.43.107/'),
  'google-errors': other(
    'Google Cloud',
    'Vertex AI API errors',
    'https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/api-errors',
  ),
  'vertex-429': other(
    'Google Cloud',
    'Vertex AI error code 429',
    'https://cloud.google.com/vertex-ai/generative-ai/docs/error-code-429',
  ),
  'foundry-quotas': other(
    'Microsoft',
    'Claude models quotas and limits in Microsoft Foundry',
    'https://learn.microsoft.com/en-us/azure/foundry/foundry-models/concepts/claude-models-quotas-limits',
  ),
  'dev-proxy': other(
    'Microsoft',
    'Dev Proxy: Anthropic 529 overloaded error',
    'https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/anthropic-529-overloaded-error',
  ),
  'openrouter-errors': other(
    'OpenRouter',
    'Errors and debugging',
    'https://openrouter.ai/docs/api/reference/errors-and-debugging',
  ),
  'litellm-mapping': other(
    'LiteLLM',
    'Exception mapping',
    'https://github.com/BerriAI/litellm/blob/main/litellm/litellm_core_utils/exception_mapping_utils.py',
  ),
  'vercel-ai-sdk': other('Vercel', 'AI SDK: ai 6.0.326', 'https://www.npmjs.com/package/ai/v/6.0.326'),
  'langchain-anthropic': other(
    'LangChain',
    '@langchain/anthropic 1.5.11',
    'https://www.npmjs.com/package/@langchain/anthropic/v/1.5.11',
  ),

  // Measured by running published packages against a local server
  'own-measurements': other('Claude Error Guide', 'Measured against a local server', '/about/'),

  // Observations: literal text pasted into public threads
  'issue-cc-77': report(77, 'Bedrock 429 "Too many tokens"'),
  'issue-cc-110': report(110, 'Bedrock on-demand throughput is not supported'),
  'issue-cc-236': report(236, 'staff on Bedrock "Too many tokens"'),
  'issue-cc-1101': report(1101, '502 page by Cloudflare'),
  'issue-cc-1440': report(1440, 'Vertex quota exceeded'),
  'issue-cc-1466': report(1466, 'Bedrock 429 "Too many tokens"'),
  'issue-cc-1474': report(1474, 'staff on Vertex 404'),
  'issue-cc-2022': report(2022, '503 "no healthy upstream"'),
  'issue-cc-2024': report(2024, '503 "no healthy upstream"'),
  'issue-cc-2728': report(2728, '504 page by Cloudflare'),
  'issue-cc-3197': report(3197, '520 page by Cloudflare'),
  'issue-cc-3335': report(3335, '413 body of the edge'),
  'issue-cc-3633': report(3633, '529 with ten countdowns'),
  'issue-cc-4048': report(4048, 'usage limit with a Unix time'),
  'issue-cc-5184': report(5184, '529 overloaded_error'),
  'issue-cc-5932': report(5932, '500 with the message "Overloaded"'),
  'issue-cc-6195': report(6195, '400 content filtering policy'),
  'issue-cc-6781': report(6781, '504 page by Cloudflare'),
  'issue-cc-7043': report(7043, '503 "reset reason: overflow"'),
  'issue-cc-7044': report(7044, '503 "reset reason: overflow"'),
  'issue-cc-7045': report(7045, '503 "no healthy upstream"'),
  'issue-cc-7046': report(7046, '503 "no healthy upstream"'),
  'issue-cc-7400': report(7400, '503 "reset reason: connection timeout"'),
  'issue-cc-7402': report(7402, '503 "remote connection failure"'),
  'issue-cc-7403': report(7403, '503 "connection termination"'),
  'issue-cc-7832': report(7832, '500 with the message "Overloaded"'),
  'issue-cc-8104': report(8104, '500 "Overloaded" with request_id null'),
  'issue-cc-8113': report(8113, '500 with the message "Overloaded"'),
  'issue-cc-8118': report(8118, '500 with the message "Overloaded"'),
  'issue-cc-8121': report(8121, '500 with the message "Overloaded"'),
  'issue-cc-8800': report(8800, '503 "delayed connect error: Connection refused"'),
  'issue-cc-9046': report(9046, 'usage limit and rate limit of a subscription'),
  'issue-cc-9626': report(9626, '500 "Internal server error"'),
  'issue-cc-10314': report(10314, '413 body of the edge'),
  'issue-cc-12401': report(12401, '529 with request_id null'),
  'issue-cc-14567': report(14567, '413 body of the edge'),
  'issue-cc-16737': report(16737, '524 "A timeout occurred"'),
  'issue-cc-18078': report(18078, 'subscription limit with a reset time'),
  'issue-cc-28818': report(28818, '429 "Extra usage is required"'),
  'issue-cc-35775': report(35775, '529 with a request id'),
  'issue-cc-35792': report(35792, '529 with a request id'),
  'issue-cc-37594': report(37594, '429 "Extra usage is required"'),
  'issue-cc-39757': report(39757, '529 with a documentation link'),
  'issue-cc-43487': report(43487, '400 content filtering policy'),
  'issue-cc-53531': report(53531, 'server throttle that is not a usage limit'),
  'issue-cc-55132': report(55132, '429 with organisation and model'),
  'issue-cc-55789': report(55789, 'error inside a stream with details null'),
  'issue-cc-57552': report(57552, '503 "No available accounts" from a relay'),
  'issue-cc-57554': report(57554, '503 "No available accounts" from a relay'),
  'issue-cc-58367': report(58367, '400 content filtering policy'),
  'issue-cc-61365': report(61365, 'API outage closed as external'),
  'issue-cc-63012': report(63012, '500 with an empty body'),
  'issue-cc-66314': report(66314, '400 credit balance is too low'),
  'issue-cc-67341': report(67341, '522 as JSON by Cloudflare'),
  'issue-cc-69023': report(69023, '429 "Rate limited"'),
  'issue-cc-70343': report(70343, '401 "Invalid authentication credentials"'),
  'issue-cc-70344': report(70344, '500 "Internal server error"'),
  'issue-cc-70366': report(70366, '503 by Amazon Bedrock'),
  'issue-cc-71670': report(71670, '429 of a subscription login'),
  'issue-cc-74514': report(74514, '503 by Amazon Bedrock'),
  'issue-cc-81327': report(81327, '529 while the status page is green'),
  'issue-cc-88711': report(88711, '400 credit balance is too low'),
  'issue-cc-89145': report(89145, 'API outage closed as external'),
  'issue-cc-90947': report(90947, '522 as JSON by Cloudflare'),
  'issue-sdk-typescript-616': thread(
    'anthropics/anthropic-sdk-typescript',
    616,
    'all response headers of a 529',
  ),
  'issue-sdk-typescript-703': thread('anthropics/anthropic-sdk-typescript', 703, '401 for a browser call'),
  'issue-sdk-typescript-741': thread('anthropics/anthropic-sdk-typescript', 741, '401 for a browser call'),
  'issue-sdk-python-496': thread('anthropics/anthropic-sdk-python', 496, '429 concurrent connections'),
  'issue-sdk-python-688': thread('anthropics/anthropic-sdk-python', 688, 'overload inside a stream'),
  'issue-sdk-python-938': thread('anthropics/anthropic-sdk-python', 938, 'staff on the 413 limit'),
  'issue-sdk-python-963': thread('anthropics/anthropic-sdk-python', 963, 'Vertex quota of zero'),
  'issue-quickstarts-229': thread('anthropics/claude-quickstarts', 229, '400 credit balance is too low'),
  'issue-cline-3': thread('cline/cline', 3, '429 tokens per minute, 2024'),
  'issue-cline-651': thread('cline/cline', 651, 'Vertex quota exceeded'),
  'issue-cline-4351': thread('cline/cline', 4351, '429 concurrent connections'),
  'issue-continue-9623': thread('continuedev/continue', 9623, '429 with the organisation id'),
  'issue-continue-10425': thread('continuedev/continue', 10425, '429 with organisation and model'),
  'issue-continue-12769': thread('continuedev/continue', 12769, '502 page by Cloudflare'),
  'issue-zed-34624': thread('zed-industries/zed', 34624, '503 "connection termination"'),
  'issue-y-router-7': thread('luohy15/y-router', 7, '404 "No endpoints found" by OpenRouter'),
  'issue-new-api-7448': thread('QuantumNous/new-api', 7448, '403 of a relay whose balance is used up'),
  'issue-dify-39194': thread('langgenius/dify', 39194, '502 as Dify passes it on'),
  'issue-copilot-9577': thread('microsoft/vscode-copilot-release', 9577, '502 in GitHub Copilot'),
  'issue-codeium-278': thread('Exafunction/codeium', 278, 'provider unavailable in Windsurf'),
  'issue-gcli2api-300': thread('su-kaka/gcli2api', 300, '503 of the coding service of Google'),
  'issue-opencode-14879': thread('anomalyco/opencode', 14879, '404 of Microsoft Foundry'),
  'issue-n8n-37930': thread('n8n-io/n8n', 37930, '401 "x-api-key header is required"'),
  'issue-task-master-222': thread('eyaltoledano/claude-task-master', 222, '401 "invalid x-api-key"'),
  'issue-kiss-translator-292': thread('fishjar/kiss-translator', 292, '401 for a browser call'),
  'issue-marinara-120': thread('Pasta-Devs/Marinara-Engine', 120, '400 anthropic-version is required'),
  'issue-relay-1203': thread('Wei-Shaw/claude-relay-service', 1203, '502 with an empty body'),
  'issue-mini-swe-agent-184': thread('SWE-agent/mini-swe-agent', 184, '529 through LiteLLM'),
  'issue-aider-957': thread('Aider-AI/aider', 957, '529 through LiteLLM'),
  'issue-suna-1766': thread('kortix-ai/suna', 1766, '429 through LiteLLM'),
  'issue-positron-7844': thread('posit-dev/positron', 7844, 'ThrottlingException of the AWS SDK'),
  'issue-bedrust-47': thread('darko-mesaros/bedrust', 47, '503 by Amazon Bedrock'),
  'issue-lobehub-3994': thread('lobehub/lobehub', 3994, 'Bedrock 429 "Too many requests"'),
  'issue-roo-code-248': thread('RooCodeInc/Roo-Code', 248, 'Bedrock maximum tokens'),
  'issue-open-webui-293': thread('open-webui/computer', 293, 'OpenRouter "Provider returned error"'),
  'issue-bolt-8588': thread('stackblitz/bolt.new', 8588, '429 through the Vercel AI SDK'),
  'issue-curl-16143': thread('curl/curl', 16143, 'more codes for --retry'),
});

export type SourceId = keyof typeof sources;
