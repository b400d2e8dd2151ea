import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 401 },
    weight: 'strong',
    says: 'The status is 401: the credential was not accepted.',
  },
  {
    id: 'type',
    find: { errorType: 'authentication_error' },
    weight: 'decisive',
    says: 'The error type is authentication_error.',
  },
  {
    id: 'class',
    find: { exception: /^(?:AuthenticationError|UnauthorizedException|AuthenticationException)$/ },
    weight: 'strong',
    says: 'The client names the error after authentication.',
    unless: [{ text: /SSL connection|remote certificate/ }],
  },
  {
    id: 'phrase',
    find: { text: /\bUnauthorized\b/ },
    weight: 'strong',
    says: 'This is the word of HTTP for status 401.',
    unless: [{ status: [402, 599] }, { status: 400 }],
  },
  {
    id: 'key',
    find: {
      text: /invalid x-api-key|Invalid API key(?! provided)|Incorrect API key|invalid (?:api|auth) (?:key|token)|API key is (?:invalid|not valid)|Virtual Key expected/i,
    },
    weight: 'strong',
    says: 'The key is wrong or revoked.',
    variant: 'key',
  },
  {
    id: 'missing',
    find: {
      text: /x-api-key header is required|Could not resolve authentication method|api_key client option must be set|ANTHROPIC_API_KEY environment variable is missing/i,
    },
    weight: 'decisive',
    says: 'No credential was sent.',
    variant: 'no-credential',
  },
  {
    id: 'oauth',
    find: {
      text: /OAuth (?:token|session)[^\n]{0,30}(?:expired|revoked|could not be refreshed)|Login expired|Not logged in|Invalid bearer token|Invalid authentication credentials|Please run \/login/i,
    },
    weight: 'strong',
    says: 'The login is expired, revoked or not accepted.',
    variant: 'oauth',
    unless: [{ status: 403 }, { status: 404 }],
  },
  {
    id: 'cors',
    find: {
      text: /CORS requests (?:must set|are not allowed)|anthropic-dangerous-direct-browser-access|running in a browser-like environment|blocked by CORS policy/,
    },
    weight: 'decisive',
    says: 'The call came from a browser.',
    variant: 'cors',
  },
  {
    id: 'cloud',
    find: {
      text: /Could not load the default credentials|default credentials were not found|Unable to locate credentials|CredentialsProviderError|azureADTokenProvider|security token included in the request is (?:invalid|expired)|ExpiredTokenException|UnrecognizedClientException|"UNAUTHENTICATED"|\binvalid_grant\b|load credentials from any providers|aws sso login/,
    },
    weight: 'decisive',
    says: 'The cloud provider’s credentials are missing or not accepted.',
    variant: 'cloud',
  },
  {
    id: 'relay',
    find: { text: /\u65e0\u6548\u7684\u4ee4\u724c|\u4ee4\u724c(?:\u72b6\u6001|\u5df2)/ },
    weight: 'strong',
    says: 'A relay does not know the token.',
    variant: 'key',
  },
]);
