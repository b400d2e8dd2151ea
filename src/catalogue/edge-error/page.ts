import { cloudflareRetryAfterSeconds } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'edge-error',
  description:
    '520 to 527 and challenge pages are written by Cloudflare. What each says, whose server failed, and what to do.',
  now: 'Read the host on the page, then repeat with growing gaps.',
  why: [
    'Cloudflare stands in front of the Claude API and of many gateways. When it gets no usable answer from the server behind it, it writes a page with a status of its own.',
    '520: an answer it could not read. 521: refused. 522: no connection in time. 523: no route. 524: connected, no answer in time. 525 and 526: TLS.',
    'The page names the host before the bar in its title, or in the zone field. The owner of that host has the failure, not Cloudflare.',
    `A 522 also comes as JSON with retry_after; the value seen was ${cloudflareRetryAfterSeconds.value} ${cloudflareRetryAfterSeconds.unit}.`,
    'A challenge or block page is different: Cloudflare refuses your network or your request, and nothing is wrong with the server.',
  ],
  lookAlikes: [
    {
      text: 'HTTP/1.1 529\nserver: cloudflare\ncf-ray: 8f0c1d2e3a4b5c6d-SJC\nrequest-id: req_011CSHoEeqs5C35K2UUqR7Fy\ncontent-type: application/json\n\n{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
      is: 'overloaded',
      because:
        'Every answer of the API passes Cloudflare and carries its headers. The request-id and the body say that the API answered.',
    },
    {
      text: '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>cloudflare</center>\n</body>\n</html>',
      is: 'bad-gateway',
      because: 'Cloudflare wrote it too, with a status that every gateway uses.',
    },
  ],
  related: ['service-unavailable', 'bad-gateway', 'gateway-timeout', 'connection-error', 'permission'],
  sources: [
    'cloudflare-5xx',
    'cloudflare-522',
    'cloudflare-524',
    'cloudflare-1xxx',
    'cloudflare-error-headers',
    'errors',
    'claude-code-errors',
    'issue-cc-3197',
    'issue-cc-16737',
    'issue-cc-67341',
    'issue-cc-90947',
    'issue-sdk-typescript-616',
  ],
  verifiedOn: '2026-11-25',
});
