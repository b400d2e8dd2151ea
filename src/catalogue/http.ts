/**
 * Words that stand behind a status code: IANA reason phrases, those of Cloudflare's 52x pages and
 * the ones servers use in their place. A number followed by such words is a status.
 */
export const reasonPhrase =
  /^(?:OK\b|(?:Client|(?:Internal ?)?Server) ?Error|Bad ?(?:Request|Gateway)|Unauthorized|Payment Required|Forbidden|Not ?Found|Method Not Allowed|(?:Request|Gateway) ?Time-?out|Conflict|(?:Payload|Content|Request Entity) Too Large|Unprocessable|Too ?Many ?Requests|RESOURCE_EXHAUSTED|Client Closed|Service ?(?:Temporarily )?Unavailable|ERROR\b|UNAVAILABLE|upstream connect|no healthy|DEADLINE_EXCEEDED|Web server is|Connection timed out|Origin is unreachable|A time-?out occurred|SSL handshake failed|Invalid SSL certificate|(?:Site is )?overloaded|<unknown status code>)/i;

/** Words for a failure or its code in several languages, as the source of an expression. */
export const failureWords =
  'error|fehler|erreur|errore|erro\\b|estado|\u0441\u0442\u0430\u0442\u0443\u0441|\u043a\u043e\u0434|\u043e\u0442\u0432\u0435\u0447\u0430\u0435\u0442|\u043e\u0448\u0438\u0431\u043a\u0430|\u9519\u8bef|\u72b6\u6001\u7801|\u8fd4\u56de|\u62a5\u9519?|\u5f02\u5e38|\u30a8\u30e9\u30fc|\u30b9\u30c6\u30fc\u30bf\u30b9|\uc624\ub958|\uc5d0\ub7ec';

/** Units and nouns behind a number that say it counts something. */
export const countedNouns =
  /^\s*(?:ms|s|sec|secs|seconds?|min|minutes?|m|h|hours?|days?|tokens|bytes|[kmg]i?b|items|rows|lines|files|records|chars|characters|words|requests|messages|times|users|px|%|usd|eur|tests|steps|results|entries|points|packages|commits|issues|passed|kb)\b/i;

/** Response headers that say who answered, how long to wait or which request it was. */
export const header =
  /(?<![\w-])(retry-after-ms|retry-after|request-id|x-request-id|x-amzn-requestid|x-amzn-errortype|server|via|cf-ray|cf-mitigated|x-should-retry|content-type|date|x-envoy-[a-z-]{3,40}|x-served-by|x-cache|x-amz-cf-id|x-litellm-[a-z-]{3,40}|anthropic-[a-z-]{3,60}|x-ms-[a-z-]{3,40}|apim-request-id|x-github-request-id|x-copilot-[a-z-]{3,40})(?: header)?["']?\s*(?:=>|[:,=])\s*\[?["']?((?:(?!, [\w-]{2,40}=)[^"'\n\]}]){1,300})/gi;

/** Status words of Google's error model, where they stand alone before a colon. */
export const statusWord =
  /\b(?:(?=\w{1,30}(?:[:.]| \(\d))|(?<=\b(?:[45]\d\d|[Ss]tatus:) ))(RESOURCE_EXHAUSTED|FAILED_PRECONDITION|PERMISSION_DENIED|INVALID_ARGUMENT|DEADLINE_EXCEEDED|UNAUTHENTICATED|NOT_FOUND|UNAVAILABLE)\b/g;

/** Codes with which Node, OpenSSL and HTTP/2 libraries name a failed connection. */
export const systemCode =
  /\b(E(?:CONN(?:RESET|REFUSED|ABORTED)|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|SOCKETTIMEDOUT)|(?:ERR|UND_ERR|NGHTTP2|CERT|UNABLE|SELF_SIGNED|DEPTH_ZERO)_[A-Z0-9_]{3,40}|CERTIFICATE_VERIFY_FAILED|ConnectionRefused|FailedToOpenSocket)\b/g;

/**
 * Words that name an error where no type stands: a class of a cloud or a status in capitals. LiteLLM's names
 * of providers are built like classes and name no error.
 */
export const cloudType =
  /^(?!(?:Anthropic|Bedrock|VertexAI|Openrouter|OpenAI|Azure\w*|HttpErrorResponse)Exception$)(?:[A-Za-z]+Exception|[A-Z]+(?:_[A-Z]+)+|UNAVAILABLE|INTERNAL|NOT_FOUND)$/;

/** Whether a status reports a failure. */
export const isFailure = (status: number): boolean => status >= 400;
