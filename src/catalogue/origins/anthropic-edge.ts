import * as status from '../../facts/status.ts';
import { API_HOST } from '../commands.ts';
import { defineOrigin } from '../define.ts';

/** The content delivery network in front of Anthropic’s own hosts. */
export default defineOrigin({
  id: 'anthropic-edge',
  name: 'the edge in front of the Claude API',
  says: 'The edge in front of Anthropic’s hosts writes this.',
  platform: 'anthropic',
  between: true,
  statusPage: status.url.value,
  owner: 'Anthropic support',
  sources: ['cloudflare-5xx', 'errors'],
  signals: [
    {
      id: 'zone',
      find: { text: /\bapi\.anthropic\.com \| 5\d\d|"zone": ?"api\.anthropic\.com"/ },
      weight: 'decisive',
      says: `The page names ${API_HOST} as the host that failed.`,
    },
    {
      id: 'too-large',
      find: { text: /["']error["']: ?\{ ?["']type["']: ?["']request_too_large["']/ },
      weight: 'strong',
      says: 'The edge answers oversized requests in this shape.',
    },
    {
      id: 'forbidden',
      find: { text: /["']type["']: ?["']forbidden["'], ?["']message["']: ?["']Request not allowed/ },
      weight: 'strong',
      says: 'The edge refuses blocked networks in this shape.',
    },
  ],
});
