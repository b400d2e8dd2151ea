import { apiKeyVariable } from '../../facts/claude-code.ts';
import { LIST_MODELS } from '../commands.ts';
import { defineError } from '../define.ts';
import type { Step } from '../define.ts';
import { signals } from './signals.ts';

const test: Step = { text: 'Test the key. The call lists models and uses no tokens.', command: LIST_MODELS };
const login: Step = { text: 'In Claude Code run /login.' };

export default defineError({
  id: 'authentication',
  statuses: [401],
  errorTypes: ['authentication_error'],
  title: 'Authentication failed',
  summary:
    'The API was reached and did not accept the credential: it is missing, malformed, expired or revoked.',
  side: 'account',
  retry: 'change',
  steps: [
    test,
    {
      text: `Look for an old ${apiKeyVariable.value} in the environment, which overrides a login, and for stray spaces and quotes.`,
    },
    { text: 'Create a new key in the Console if the old one is gone.' },
    login,
  ],
  dont: ['Do not repeat it unchanged.', 'Do not paste the key into a chat or an issue.'],
  settle: { ask: 'Does this list models with the key that the program uses?', command: LIST_MODELS },
  snippet: 'check',
  variants: {
    key: {
      title: 'API key not accepted',
      summary: 'The API does not know this key: it is mistyped, cut off, deleted or of another service.',
    },
    'no-credential': {
      title: 'No credential sent',
      summary: 'The request carried no key and no token.',
      steps: [
        {
          text: 'Check that the variable is set where the program runs, not only in your shell.',
          command: `test -n "$${apiKeyVariable.value}" && echo set || echo missing`,
        },
        { text: 'In Claude Code run /login, or set a key.' },
        { text: 'Check that a gateway on the way passes the header on.' },
      ],
      settle: null,
    },
    oauth: {
      title: 'Login expired or revoked',
      summary: 'The token of your login is no longer valid, or the account behind it was not accepted.',
      steps: [login, { text: `If a login does not last, unset ${apiKeyVariable.value} and old tokens.` }],
      settle: null,
    },
    cors: {
      title: 'Direct call from a browser refused',
      summary:
        'The request came from a web page. The API refuses that by default; some organisations forbid it altogether.',
      side: 'request',
      steps: [{ text: 'Call the API from a server of yours, and let the page call that server.' }],
      dont: ['Do not ship an API key to a browser: every visitor can read it.'],
      settle: null,
    },
    cloud: {
      title: 'Cloud credentials missing or invalid',
      summary: 'AWS, Google Cloud or Azure got no usable credential. A key of the Claude API plays no part.',
      steps: [
        {
          text: 'Sign in with the tool of that cloud, and check the profile, project and region of the program.',
        },
        { text: 'On a server, check the role or service account of the process.' },
      ],
      settle: null,
    },
  },
  signals,
});
