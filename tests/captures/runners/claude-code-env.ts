/** One retry instead of ten, and no requests but those to the API. */
export const quietClaudeCode = {
  CLAUDE_CODE_MAX_RETRIES: '1',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  DISABLE_AUTOUPDATER: '1',
  DISABLE_TELEMETRY: '1',
  IS_SANDBOX: '1',
} as const;
