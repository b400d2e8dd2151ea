import { apiUrl, apiVersion } from '../../facts/sdk.ts';

/** Counts the input tokens of a request saved as body.json, without max_tokens; only for the article. */
export const COUNT_TOKENS = `curl -sS "\${ANTHROPIC_BASE_URL:-${apiUrl.value}}/v1/messages/count_tokens" \\
  -H "x-api-key: $ANTHROPIC_API_KEY" -H "anthropic-version: ${apiVersion.value}" \\
  -H "content-type: application/json" --data-binary @body.json`;
