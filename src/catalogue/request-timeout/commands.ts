import { apiUrl, apiVersion } from '../../facts/sdk.ts';

/** Times one call whose body stands in body.json; POSIX shell, only for the article. */
export const TIME_CALL = `curl -sSN -o /dev/null -w 'first byte %{time_starttransfer} s, all %{time_total} s\\n' \\
  "\${ANTHROPIC_BASE_URL:-${apiUrl.value}}/v1/messages" \\
  -H "x-api-key: $ANTHROPIC_API_KEY" -H "anthropic-version: ${apiVersion.value}" \\
  -H "content-type: application/json" --data-binary @body.json`;
