import { caVariable } from '../../facts/claude-code.ts';
import { BASE_URL, REACH } from '../commands.ts';
import { defineError } from '../define.ts';
import { backOffPlain, reach, resume, stream } from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'connection-error',
  statuses: [],
  errorTypes: [],
  title: 'No connection to the API',
  summary:
    'No HTTP answer arrived. The failure lies on the way: name resolution, firewall, proxy, TLS or a dropped connection.',
  side: 'between',
  retry: 'back-off',
  steps: [
    reach,
    {
      text: 'Read the cause below the message: ENOTFOUND, ECONNREFUSED and certificate errors have different fixes.',
    },
    { text: 'Compare with another network, without VPN or proxy.' },
    { text: 'If it comes and goes, repeat with back-off and jitter.' },
  ],
  dont: ['Do not turn certificate checks off.'],
  settle: { ask: 'Does this print a status line on the same machine?', command: REACH },
  snippet: 'check',
  clientRepeats: true,
  variants: {
    dns: {
      title: 'Host name not found',
      summary: 'The name of the API host did not resolve: no network, no working DNS, or a wrong host name.',
      side: 'caller',
      retry: 'change',
      steps: [
        reach,
        {
          text: 'Look for a typing error or the word undefined in your base URL or region.',
          command: BASE_URL,
        },
        { text: 'In a container, check its DNS server and network.' },
      ],
    },
    refused: {
      title: 'Connection refused',
      summary:
        'Nothing accepts connections at that address: a firewall, a proxy that is not running or a wrong base URL.',
      side: 'caller',
      retry: 'change',
      steps: [
        {
          text: 'Check where the request goes. A base URL on localhost means a gateway that is not running.',
          command: 'env | grep -iE "base_url|_proxy"',
        },
        reach,
      ],
    },
    reset: {
      title: 'Connection dropped',
      summary: 'The other end or a device on the way cut the connection before an answer came.',
      steps: [
        backOffPlain,
        { text: 'If it recurs, look for a proxy, VPN or firewall that closes idle or long connections.' },
        stream,
      ],
    },
    tls: {
      clientRepeats: false,
      title: 'Certificate not trusted',
      summary:
        'The TLS certificate did not pass the check. A company proxy or virus scanner that opens the traffic does this.',
      side: 'caller',
      retry: 'change',
      steps: [
        {
          text: `Trust its authority: ${caVariable.value} for Node, SSL_CERT_FILE for Python.`,
          command: `export ${caVariable.value}=/path/to/company-ca.pem`,
        },
        { text: 'Check the clock of the machine.' },
      ],
    },
    proxy: {
      title: 'Proxy connection failed',
      summary: 'The proxy that your environment names did not let the request through.',
      side: 'caller',
      retry: 'change',
      steps: [
        {
          text: 'Check its address and password.',
          command: 'env | grep -i _proxy | sed "s#//[^@]*@#//***@#"',
        },
        { text: 'Allow the API host in the proxy, or name it in NO_PROXY.' },
      ],
    },
    'cut-stream': {
      clientRepeats: false,
      title: 'Connection lost in the middle of a stream',
      summary: 'The answer had begun when the connection broke. The text so far may be incomplete.',
      steps: resume,
      settle: null,
    },
    'no-route': {
      title: 'No route to the network',
      summary: 'Your machine has no route to that network at this moment.',
      side: 'caller',
      retry: 'change',
      steps: [{ text: 'Check the network connection, the VPN and IPv6.' }, reach],
    },
  },
  signals,
});
