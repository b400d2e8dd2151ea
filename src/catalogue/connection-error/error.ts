import { REACH } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'connection-error',
  statuses: [],
  errorTypes: [],
  title: 'No connection to the API',
  summary:
    'No HTTP answer arrived at all. The failure lies on the way: name resolution, firewall, proxy, TLS or a dropped connection.',
  side: 'caller',
  retry: 'back-off',
  now: 'Test the way to the API with one command.',
  steps: [
    {
      text: 'Test the way. Any status line means that name resolution, route, TLS and proxy work.',
      command: REACH,
    },
    {
      text: 'Read the cause below the message: ENOTFOUND, ECONNREFUSED, ECONNRESET and certificate errors have different fixes.',
    },
    { text: 'Compare with another network, without VPN or proxy.' },
    { text: 'If it comes and goes, repeat with back-off; the SDKs already do.' },
  ],
  dont: ['Do not turn certificate checks off.'],
  settle: { ask: 'Does this print a status line from the same machine?', command: REACH },
  snippet: 'check',
  variants: {},
  signals,
});
