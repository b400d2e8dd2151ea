import { primary } from './about.ts';
import { fact } from './fact.ts';

/** Versions move within days. */
const SOON = { reviewAfterDays: 30 };

export const apiUrl = fact(
  'https://api.anthropic.com',
  primary('', 'address of the Claude API', ['api-overview', 'claude-code-errors']),
);
export const apiVersion = fact(
  '2026-10-21',
  primary('', 'anthropic-version that current SDK majors send', ['versioning', 'migration-2026-10-21']),
);
export const olderApiVersion = fact(
  '2023-06-01',
  primary('', 'older anthropic-version that the API still accepts', ['versioning']),
);
export const typescriptVersion = fact(
  '1.12.0',
  primary('', 'newest TypeScript SDK seen', ['sdk-typescript', 'sdk-typescript-changelog'], SOON),
);
export const pythonVersion = fact(
  '2.12.0',
  primary('', 'newest Python SDK seen in release notes', ['sdk-python-releases'], SOON),
);
export const pythonMeasuredVersion = fact(
  '1.13.0',
  primary('', 'version of the Python SDK that was measured', ['sdk-python'], SOON),
);
export const goVersion = fact(
  '2.13.0',
  primary('', 'newest Go SDK seen in release notes', ['sdk-go-releases'], SOON),
);
export const javaVersion = fact(
  '3.5.0',
  primary('', 'newest Java SDK seen in release notes', ['sdk-java-releases'], SOON),
);
export const rubyVersion = fact('2.6.0', primary('', 'newest Ruby SDK seen', ['sdk-ruby'], SOON));
export const typescriptServiceUnavailableSince = fact(
  '1.5.0',
  primary('', 'first TypeScript SDK with a class for 503', ['sdk-typescript-changelog']),
);
export const pythonServiceUnavailableSince = fact(
  '2.5.0',
  primary('', 'first Python SDK with a class for 503 on the direct API', ['sdk-python-releases']),
);
export const pythonOverloadedSince = fact(
  '0.108.0',
  primary('', 'first Python SDK with a public class for 529', ['sdk-python-releases']),
);
export const errorCodes = fact(
  100,
  primary('codes', 'of error.details.error_code in the TypeScript SDK', ['sdk-typescript']),
);
export const firstErrorCodesOn = fact(
  '4 November 2026',
  primary('', 'date of the first SDK release with error codes, three of them for 503', [
    'sdk-typescript-changelog',
  ]),
);
