import { defineSignals } from '../define.ts';

/** Old TypeScript SDKs call an error event in a stream a connection error and lose its words. */
const LOST_EVENT = { text: /\bError: \[object Object\]/ };

export const signals = defineSignals([
  {
    id: 'sentence',
    find: {
      text: /\bConnection error\b\.?|Unable to connect to (?:API|Anthropic)|Failed to connect to (?:api\.anthropic|the API)|Can't reach the API server|Cannot connect to API|Couldn't connect through your proxy|trouble connecting to the model|\bfetch failed\b|Failed to fetch|Connection dropped|\bNetworkError\b|network error|Could(?: not|n't) connect to (?:the )?(?:server|endpoint|API)|Cannot connect to host|error trying to connect|error sending request for url|client error \(Connect\)|Is the computer able to access|typo in the url or port/i,
    },
    weight: 'strong',
    says: 'The client could not reach the service.',
    unless: [{ status: [400, 599] }, LOST_EVENT],
  },
  {
    id: 'class',
    find: {
      exception:
        /^(?:APIConnectionError|AnthropicIoException|ConnectError|ConnectionError|ConnectException|UnknownHostException|ConnectionRefusedError|ConnectionResetError|ClientConnectorError|NewConnectionError|MaxRetryError|SSLError|SSLCertVerificationError|SSLHandshakeException|RemoteProtocolError|ReadError|ProxyError|EndpointConnectionError)$/,
    },
    weight: 'weak',
    says: 'The client names the error after the connection.',
    unless: [LOST_EVENT],
  },
  {
    id: 'dns',
    find: {
      text: /\b(?:ENOTFOUND|EAI_AGAIN|getaddrinfo|FailedToOpenSocket)\b|Could not resolve host|Name or service not known|Temporary failure in name resolution|nodename nor servname|no such host|Failed host lookup|No address associated|failed to lookup address|ERR_NAME_NOT_RESOLVED|Code=-1003\b|UnknownHostException|check your internet or DNS|server misbehaving|remote name could not be resolved|nombre remoto|Remotename|nom distant|nome remoto|\bNXDOMAIN\b|\bSERVFAIL\b|no servers could be reached|lookup [\w.-]{1,80}(?: on [^\n]{1,120})?: i\/o timeout/i,
    },
    weight: 'decisive',
    says: 'The host name could not be resolved.',
    variant: 'dns',
    unless: [{ status: [500, 599] }],
  },
  {
    id: 'refused',
    find: {
      text: /\bECONNREFUSED\b|CONN_REFUSED\b|Connection refused(?! ?\.? ?reset)|Connection_?Refused\b|curl: \(7\)|cURL error 7\b|actively refused|Connect call failed|Code=-1004\b/i,
    },
    weight: 'decisive',
    says: 'The connection was refused.',
    variant: 'refused',
    unless: [{ status: [500, 599] }, { text: /upstream connect error/ }],
  },
  {
    id: 'behind-gateway',
    find: { text: /\b[A-Z]\w+(?:Exception|Error) - Cannot connect to host\b/ },
    weight: 'decisive',
    says: 'The gateway passes on that it could not connect to the service.',
    variant: 'refused',
  },
  {
    id: 'reset',
    find: {
      text: /\b(?:ECONNRESET|EPIPE)\b|socket hang up|connection reset|Connection aborted|RemoteDisconnected|NGHTTP2_\w+|http2 request did not get a response|curl: \((?:52|55|56|92)\)|Empty reply from server|other side closed|UND_ERR_SOCKET|GOAWAY|stream was reset|stream error: stream ID|": EOF$|ERR_CONNECTION_(?:RESET|CLOSED)|Server ?Disconnected(?!\. For)|forcibly closed|Broken pipe|connection closed before message completed|socket closed|connection was closed (?:unexpectedly|during|before)|\bNoHttpResponse\w*|Code=-1005\b/im,
    },
    weight: 'decisive',
    says: 'The connection was cut.',
    variant: 'reset',
    unless: [{ status: [500, 599] }, { text: /upstream connect error/ }],
  },
  {
    id: 'tls',
    find: {
      text: /\b(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|CERT_HAS_EXPIRED|ERR_TLS_\w+|CERTIFICATE_VERIFY_FAILED|ERR_SSL_\w+)\b|[Ss]elf[- ]signed certificate|unable to (?:verify the first|get (?:local )?issuer) certificate|before secure TLS connection|\bEPROTO\b|WRONG_VERSION_NUMBER|EOF occurred in violation|certificate verif\w+ failed|certificate's altnames|SSL connection could not be established|remote certificate is invalid|certificate authority is invalid|SSL routines:|PEER_CERT_UNTRUSTED|tls: (?:failed|bad)|(?:tls|TLS):? handshake|remote error: tls|SSL (?:certificate problem|handshake)|(?:curl: \(|cURL error )(?:35|51|58|60|77)\b|x509: |invalid peer certificate|PKIX path building|ERR_CERT_\w+|Code=-120\d\b/,
    },
    weight: 'decisive',
    says: 'The encrypted connection could not be set up.',
    variant: 'tls',
    unless: [{ status: [520, 527] }, { text: /upstream connect error/ }],
  },
  {
    id: 'proxy',
    find: {
      text: /\bERR_PROXY\w*|ProxyError\b|tunneling socket|Proxy CONNECT aborted|through (?:your )?proxy|407 Proxy Authentication/i,
    },
    weight: 'decisive',
    says: 'The proxy in between refused or failed.',
    variant: 'proxy',
    unless: [{ status: [500, 599] }],
  },
  {
    id: 'route',
    find: {
      text: /\b(?:EHOSTUNREACH|connect ETIMEDOUT|ENETUNREACH|ENETDOWN)\b|No route to host|Network is unreachable|No internet route|dial tcp [^\n]{1,80}: i\/o timeout|ERR_(?:INTERNET_DISCONNECTED|CONNECTION_TIMED_OUT)|Code=-1009\b/i,
    },
    weight: 'decisive',
    says: 'There is no route to the host.',
    variant: 'no-route',
  },
  {
    id: 'cut',
    find: {
      text: /peer closed connection without sending|Error: terminated|Premature close|Connection (?:lost|closed) mid-response|Connection lost before a response|Connection closed while thinking|unexpected EOF|stream (?:was )?(?:closed|canceled)|Truncated event message|transfer closed with outstanding|IncompleteRead|Connection broken|response payload is not completed/i,
    },
    weight: 'decisive',
    says: 'The connection ended in the middle of an answer.',
    variant: 'cut-stream',
    unless: [{ status: 429 }, { status: [500, 599] }, { errorType: /^(?:overloaded|api)_error$/ }],
  },
  {
    id: 'intercepted',
    find: { text: /empty or malformed response \(HTTP 200\)/ },
    weight: 'decisive',
    says: 'Something between you and the API answered in its place.',
    variant: 'proxy',
  },
]);
