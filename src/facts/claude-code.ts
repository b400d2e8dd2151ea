import { measured, primary } from './about.ts';
import { fact } from './fact.ts';
import type { SourceId } from './sources.ts';

const ERRORS: readonly SourceId[] = ['claude-code-errors'];
const ENV: readonly SourceId[] = ['claude-code-env'];
const SETUP: readonly SourceId[] = ['claude-code-setup'];

export const version = fact(
  '2.1.330',
  primary('', 'newest Claude Code seen', ['claude-code-package'], { reviewAfterDays: 30 }),
);
export const maxRetriesVariable = fact(
  'CLAUDE_CODE_MAX_RETRIES',
  primary('', 'variable that sets the number of retries', ERRORS),
);
export const maxRetriesDefault = fact(10, primary('retries', 'made by Claude Code by default', ERRORS));
export const maxRetriesCap = fact(
  15,
  primary('retries', 'at most, whatever the variable says, since version 2.1.186', ERRORS),
);
export const watchdogVariable = fact(
  'CLAUDE_CODE_RETRY_WATCHDOG=1',
  primary('', 'setting for unattended runs that keeps repeating 429 and 529', ERRORS),
);
export const watchdogRetries = fact(
  300,
  primary('retries', 'of other passing errors with the setting for unattended runs', ERRORS),
);
export const timeoutVariable = fact(
  'API_TIMEOUT_MS',
  primary('', 'variable that sets the timeout of one request in milliseconds', ENV),
);
export const baseUrlVariable = fact(
  'ANTHROPIC_BASE_URL',
  primary('', 'variable that sends requests through a gateway', ENV),
);
export const apiKeyVariable = fact(
  'ANTHROPIC_API_KEY',
  primary('', 'variable that holds an API key and overrides a subscription', ENV),
);
export const toolConcurrencyVariable = fact(
  'CLAUDE_CODE_MAX_TOOL_USE_CONCURRENCY',
  primary('', 'variable that lowers parallel tool use to ease rate limits', ERRORS),
);
export const caVariable = fact(
  'NODE_EXTRA_CA_CERTS',
  primary('', 'variable that names an extra certificate authority', ['claude-code-network']),
);
export const fallbackFlag = fact(
  '--fallback-model',
  primary('', 'flag that names models to try when the first one is overloaded', ['claude-code-models']),
);
export const fallbackModels = fact(
  3,
  primary('models', 'in a fallback list at most', ['claude-code-models']),
);
export const feedbackCommand = fact('/feedback', primary('', 'command that reports a defect', ERRORS));
export const doctorCommand = fact(
  'claude doctor',
  primary('', 'command that checks the installation', ERRORS),
);
export const versionCommand = fact('claude --version', primary('', 'command that prints the version', SETUP));
export const modelCommand = fact('/model', primary('', 'command that switches the model', ERRORS));
export const rewindCommand = fact('/rewind', primary('', 'command that returns to a checkpoint', ERRORS));
export const windowsVersion = fact(
  'Windows 10 1809 or Windows Server 2019',
  primary('', 'oldest Windows on which Claude Code runs without WSL', SETUP),
);
export const creditsCommand = fact(
  '/usage-credits',
  primary('', 'command that turns on usage credits past a subscription limit', ERRORS),
);
export const gaps = fact(
  '0.5, 1.1, 2.0, 4.2, 9.4, 17.6, 35.8, 38.1, 39.2 and 36.4',
  measured('seconds', 'between the attempts of Claude Code in one run', [
    'own-measurements',
    'issue-cc-3633',
  ]),
);
export const earlyStop = fact(
  4,
  measured('overloads', 'after which Claude Code stopped early with an Opus model and an API key', [
    'own-measurements',
  ]),
);
export const earlyStopVariable = fact(
  'FALLBACK_FOR_ALL_PRIMARY_MODELS',
  primary('', 'variable that makes every model stop early on repeated overloads', ENV),
);
export const fallbackSetting = fact(
  'fallbackModel',
  primary('', 'setting that names models to try when the first one is overloaded', ['claude-code-models']),
);
export const customHeadersVariable = fact(
  'ANTHROPIC_CUSTOM_HEADERS',
  primary('', 'variable that adds headers to each request', ENV),
);
export const modelVariable = fact('ANTHROPIC_MODEL', primary('', 'variable that chooses the model', ENV));
export const authTokenVariable = fact(
  'ANTHROPIC_AUTH_TOKEN',
  primary('', 'variable that holds a bearer token', ENV),
);
export const streamIdleVariable = fact(
  'CLAUDE_STREAM_IDLE_TIMEOUT_MS',
  primary('', 'variable of the watchdog for stalled streams', ENV),
);
export const nonStreamingVariable = fact(
  'CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK=1',
  primary('', 'setting for a gateway without a working route for answers in one piece', ERRORS),
);
export const watchdogSpendSince = fact(
  '2.1.239',
  primary('', 'version since which the watchdog fails at once on spend limits', ERRORS),
);
export const sessionHours = fact(
  5,
  primary('hours', 'over which the session allowance of a subscription rolls', ERRORS),
);
