import rateLimit from '../../catalogue/rate-limit/samples/curl.txt?body';
import internalServerError from '../../catalogue/internal-server-error/samples/typescript-log-0.100.txt?body';
import nginx from '../../catalogue/service-unavailable/samples/nginx-html.txt?body';
import envoy from '../../catalogue/service-unavailable/samples/python-sdk.txt?body';
import overloaded from '../../catalogue/overloaded/samples/claude-code.txt?body';
import overloadedStream from '../../catalogue/overloaded/samples/sse-stream.txt?body';
import spendLimit from '../../catalogue/spend-limit/samples/raw-json.txt?body';
import usageLimit from '../../catalogue/usage-limit/samples/claude-code.txt?body';

/** Texts to try the Diagnostic with, exactly as a client printed them. */
export const SAMPLES: readonly { readonly label: string; readonly text: string }[] = [
  { label: '503, Python SDK', text: envoy },
  { label: '503, nginx page', text: nginx },
  { label: '529, Claude Code', text: overloaded },
  { label: '529 inside a stream', text: overloadedStream },
  { label: '500, TypeScript SDK', text: internalServerError },
  { label: '429 rate limit, curl', text: rateLimit },
  { label: '429 spend limit, JSON', text: spendLimit },
  { label: 'Usage limit, Claude Code', text: usageLimit },
];
