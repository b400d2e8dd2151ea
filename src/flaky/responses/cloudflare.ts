import { html, json, text } from '../answer.ts';
import { rayId } from '../ids.ts';
import type { Ask, Scenario } from '../types.ts';

const headers = (ask: Ask): Record<string, string> => ({
  server: 'cloudflare',
  'cf-ray': `${rayId(ask.requestId)}-SJC`,
  'cache-control': 'private, max-age=0, no-store, no-cache, must-revalidate',
});

const HOST = 'api.anthropic.com';

/** Words of Cloudflare's own error pages. */
const TITLES: Readonly<Record<number, string>> = {
  502: 'Bad gateway',
  504: 'Gateway time-out',
  520: 'Web server is returning an unknown error',
  521: 'Web server is down',
  522: 'Connection timed out',
  523: 'Origin is unreachable',
  524: 'A timeout occurred',
  525: 'SSL handshake failed',
  526: 'Invalid SSL certificate',
  527: 'Railgun Listener to origin error',
};

const branded = (ask: Ask, status: number, title: string): string =>
  `<!DOCTYPE html>\n<!--[if lt IE 7]> <html class="no-js ie6 oldie" lang="en-US"> <![endif]-->\n` +
  `<!--[if gt IE 8]><!--> <html class="no-js" lang="en-US"> <!--<![endif]-->\n<head>\n` +
  `<title>${HOST} | ${status}: ${title}</title>\n<meta charset="UTF-8" />\n</head>\n<body>\n` +
  `<div id="cf-wrapper">\n<div id="cf-error-details" class="p-0">\n<h1>\n<span>${title}</span>\n` +
  `<span>Error code ${status}</span>\n</h1>\n<div>Visit <a href="https://www.cloudflare.com/5xx-error-landing">` +
  `cloudflare.com</a> for more information.</div>\n<div>${ask.now.toISOString().slice(0, 19).replace('T', ' ')} UTC</div>\n` +
  `<span>Cloudflare Ray ID: <strong>${rayId(ask.requestId)}</strong></span>\n</div>\n</div>\n</body>\n</html>\n`;

const brandedPage = (status: number): Scenario => ({
  name: `cloudflare-${status}`,
  says: `${status} page written by Cloudflare`,
  answer: (ask) => html(status, branded(ask, status, TITLES[status] ?? ''), { headers: headers(ask) }),
});

const plainPage = (status: number, title: string): Scenario => ({
  name: `cloudflare-plain-${status}`,
  says: `${status} short page signed by Cloudflare`,
  answer: (ask) =>
    html(
      status,
      `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n` +
        '<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n',
      { headers: { ...headers(ask), 'content-type': 'text/html' } },
    ),
});

const code = (status: number): Scenario => ({
  name: `cloudflare-text-${status}`,
  says: `${status} line that Cloudflare writes for programs`,
  answer: (ask) =>
    text(status, `error code: ${status}`, {
      headers: { ...headers(ask), 'content-type': 'text/plain; charset=UTF-8' },
    }),
});

/** The problem document Cloudflare has sent for 522 since 2026. */
const problem: Scenario = {
  name: 'cloudflare-json-522',
  says: '522 problem document with retry_after in the body',
  answer: (ask) =>
    json(
      522,
      {
        type: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
        title: 'Error 522: Connection timed out',
        status: 522,
        detail: 'The connection to the origin web server timed out.',
        instance: rayId(ask.requestId),
        error_code: 522,
        error_name: 'connection_timeout',
        error_category: 'origin',
        ray_id: rayId(ask.requestId),
        timestamp: ask.now.toISOString(),
        zone: HOST,
        cloudflare_error: true,
        retryable: true,
        retry_after: 120,
        owner_action_required: true,
      },
      { headers: { ...headers(ask), 'content-type': 'application/problem+json' } },
    ),
};

const blocked: Scenario = {
  name: 'cloudflare-blocked',
  says: '403 page of the Cloudflare firewall',
  answer: (ask) =>
    html(
      403,
      '<!DOCTYPE html>\n<html class="no-js" lang="en-US">\n<head>\n<title>Attention Required! | Cloudflare</title>\n' +
        '<meta charset="UTF-8" />\n</head>\n<body>\n<h1 data-translate="block_headline">Sorry, you have been blocked</h1>\n' +
        `<h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> ${HOST}</h2>\n` +
        `<span>Cloudflare Ray ID: <strong>${rayId(ask.requestId)}</strong></span>\n</body>\n</html>\n`,
      { headers: headers(ask) },
    ),
};

const challenge: Scenario = {
  name: 'cloudflare-challenge',
  says: '403 page that asks for JavaScript and cookies',
  answer: (ask) =>
    html(
      403,
      '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>' +
        '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>' +
        '<noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div>' +
        '</noscript></body></html>',
      { headers: { ...headers(ask), 'cf-mitigated': 'challenge' } },
    ),
};

export const cloudflare: readonly Scenario[] = [
  plainPage(502, '502 Bad Gateway'),
  plainPage(503, '503 Service Temporarily Unavailable'),
  plainPage(504, '504 Gateway Time-out'),
  ...[502, 504, 520, 521, 522, 523, 524, 525, 526, 527].map(brandedPage),
  ...[502, 504, 520, 522, 524].map(code),
  problem,
  blocked,
  challenge,
];
