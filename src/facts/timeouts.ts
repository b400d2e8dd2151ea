import { primary } from './about.ts';
import { fact } from './fact.ts';

export const sdkMinutes = fact(
  10,
  primary('minutes', 'default timeout of the official SDKs', ['sdk-python-docs', 'sdk-typescript-docs']),
);
export const pythonSeconds = fact(
  600,
  primary('seconds', 'default timeout of the Python SDK', ['sdk-python-docs']),
);
export const pythonConnectSeconds = fact(
  5,
  primary('seconds', 'default connect timeout of the Python SDK', ['sdk-python']),
);
export const typescriptMilliseconds = fact(
  600_000,
  primary('milliseconds', 'default timeout of the TypeScript SDK', ['sdk-typescript-docs']),
);
export const nonStreamingMaxTokens = fact(
  21_333,
  primary('tokens', 'highest max_tokens that the SDKs send without streaming', [
    'sdk-typescript',
    'sdk-python',
  ]),
);
export const claudeCodeMilliseconds = fact(
  600_000,
  primary('milliseconds', 'default of API_TIMEOUT_MS in Claude Code', ['claude-code-env']),
);
export const claudeCodeSilenceSeconds = fact(
  20,
  primary('seconds', 'without data after which Claude Code says that it is waiting', ['claude-code-errors']),
);
export const guardFormula = fact(
  '3600 s × max_tokens / 128,000',
  primary('', 'time that the SDKs expect an answer without streaming to take', [
    'sdk-typescript',
    'sdk-python-package',
  ]),
);
export const pythonKeepAliveSeconds = fact(
  60,
  primary('seconds', 'of silence after which the Python SDK has TCP test the connection', [
    'sdk-python-package',
  ]),
);
export const javaPingMinutes = fact(
  1,
  primary('minute', 'between HTTP/2 pings of the Java SDK', ['sdk-java']),
);
export const claudeCodeMaximumMilliseconds = fact(
  2_147_483_647,
  primary('milliseconds', 'largest API_TIMEOUT_MS', ['claude-code-env']),
);
