import type { Base } from './forms.ts';
import { forms, MESSAGES, STREAM } from './forms.ts';

const base: Base = {
  error: 'overloaded',
  script: '529',
  scenario: '529 on every attempt',
  status: 529,
  errorType: 'overloaded_error',
  platform: 'anthropic',
};

const midStream: Base = {
  ...base,
  script: 'stream-overloaded',
  scenario: 'the stream begins, then carries an error event',
};

export const overloaded = [
  ...forms(base, [
    ['raw-json', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['python-log', 'python', 'worker.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['typescript-log', 'typescript', 'logged.mjs'],
    ['go-sdk', 'go', '', { sameIn: ['1.60.0'] }],
    ['java-sdk', 'java', ''],
    ['requests', 'requests', 'post_requests.py', { sameIn: ['2.28.2'] }],
    ['litellm', 'litellm', 'litellm_ask.py'],
    ['vercel-ai-sdk', 'vercel-ai', 'ai-generate.mjs'],
    ['langchain-python', 'langchain-python', 'langchain_ask.py'],
    ['langchain-js', 'langchain-js', 'langchain.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['claude-code-stream-json', 'claude-code-json', 'hello', { keep: /api_retry|"type":"result"/ }],
  ]),
  ...forms({ ...base, script: 'overloaded-docs', scenario: '529 whose message carries an address' }, [
    ['docs-address', 'body', MESSAGES],
  ]),
  ...forms(
    {
      ...base,
      script: 'openrouter-overloaded',
      scenario: '502 of OpenRouter around an overloaded provider',
      status: 502,
      platform: 'openrouter',
    },
    [['openrouter-json', 'body', MESSAGES]],
  ),
  ...forms({ ...base, script: 'compaction-unavailable', scenario: '529, compaction unavailable' }, [
    ['compaction', 'typescript', 'logged.mjs'],
  ]),
  ...forms(midStream, [
    ['sse-stream', 'body', STREAM],
    ['python-sdk-stream', 'python', 'stream.py', { sameIn: ['0.60.0'] }],
    ['typescript-sdk-stream', 'typescript', 'stream.mjs'],
    ['vercel-ai-sdk-stream', 'vercel-ai', 'ai-stream.mjs'],
    ['langchain-python-stream', 'langchain-python', 'langchain_stream.py'],
  ]),
];
