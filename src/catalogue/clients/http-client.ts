import { defineClient } from '../define.ts';

export default defineClient({
  id: 'http-client',
  name: 'a plain HTTP client',
  says: 'A plain HTTP library prints its errors this way.',
  language: null,
  general: true,
  sources: ['own-measurements'],
  retries: null,
  signals: [
    {
      id: 'python',
      find: {
        text: /\b(?:httpx2?|httpcore|requests\.exceptions|urllib3|aiohttp)\.[\w.]*(?:Error|Timeout|Exception|Refused)|\bHTTPStatusError\b|\burllib\.(?:error|request)\b|\bhttp\.client\.[A-Z]/,
      },
      weight: 'weak',
    },
    {
      id: 'node',
      find: {
        text: /\bAxiosError\b|TypeError: (?:fetch failed|terminated)|TypeError \(fetch failed\)|\bundici\b|\bFetchError: |node_modules\/(?:got|ky)\/|Request failed with status code \d{3}/,
      },
      weight: 'weak',
    },
    { id: 'java', find: { text: /\bjava\.net\.http\b|\bHttpTimeoutException\b/ }, weight: 'weak' },
  ],
});
