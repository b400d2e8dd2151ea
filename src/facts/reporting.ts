import { primary } from './about.ts';
import { fact } from './fact.ts';

export const supportUrl = fact(
  'https://support.claude.com',
  primary('', 'where API failures are reported, with the request id', ['errors', 'support']),
);
export const claudeCodeIssues = fact(
  'https://github.com/anthropics/claude-code/issues',
  primary('', 'tracker for defects of Claude Code itself', ['claude-code-errors']),
);
export const requestIdHeader = fact(
  'request-id',
  primary('', 'response header that names a request', ['errors']),
);
export const requestIdPrefix = fact('req_', primary('', 'first characters of a request id', ['errors']));
