import { apiUrl } from '../../facts/sdk.ts';

/** Prints 401 from an allowed network and 403 from a refused one; only for the article. */
export const OTHER_NETWORK = `curl -sS -o /dev/null -w '%{http_code}\\n' ${apiUrl.value}/v1/models`;
