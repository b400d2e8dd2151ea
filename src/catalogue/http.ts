/**
 * Words that stand behind a status code: IANA reason phrases, those of Cloudflare's 52x pages and
 * the ones servers use in their place. A number followed by its own words is a status.
 */
export const reasonPhrases: Readonly<Record<number, RegExp>> = {
  200: /^OK\b/i,
  400: /^(?:Bad Request|Client Error)/i,
  401: /^(?:Unauthorized|Client Error)/i,
  402: /^(?:Payment Required|Client Error)/i,
  403: /^(?:Forbidden|Client Error)/i,
  404: /^(?:Not Found|Client Error)/i,
  405: /^Method Not Allowed/i,
  408: /^Request Time-?out/i,
  409: /^Conflict/i,
  413: /^(?:Payload|Content|Request Entity) Too Large/i,
  422: /^Unprocessable/i,
  429: /^(?:Too Many Requests|Client Error|RESOURCE_EXHAUSTED)/i,
  499: /^Client Closed/i,
  500: /^(?:Internal Server Error|Server Error)/i,
  502: /^(?:Bad Gateway|Server Error)/i,
  503: /^(?:Service (?:Temporarily )?Unavailable|ERROR\b|Server Error|UNAVAILABLE)/i,
  504: /^(?:Gateway Time-?out|Server Error|DEADLINE_EXCEEDED)/i,
  520: /^Web server is returning/i,
  521: /^Web server is down/i,
  522: /^Connection timed out/i,
  523: /^Origin is unreachable/i,
  524: /^A time-?out occurred/i,
  525: /^SSL handshake failed/i,
  526: /^Invalid SSL certificate/i,
  529: /^(?:Overloaded|<unknown status code>|Site is overloaded)/i,
};

/** Units and nouns behind a number that say it counts something. */
export const countedNouns =
  /^\s*(?:ms|s|sec|secs|seconds?|min|minutes?|m|h|hours?|days?|tokens?|bytes?|[kmg]i?b|items?|rows?|lines?|files?|records?|char(?:acter)?s?|words?|requests?|messages?|times?|users?|px|%|usd|eur|tests?|steps?|results?|entries|lines?|points?)\b/i;
