import { MAX_INPUT } from '../../engine/limits.ts';
import { refused } from './lines.ts';
import { ask } from './workerClient.ts';

/** The part of the WebMCP draft that is used; https://webmachinelearning.github.io/webmcp/. */
interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  readonly annotations: { readonly readOnlyHint: boolean; readonly untrustedContentHint: boolean };
  execute(input: { readonly text?: unknown }): Promise<Result>;
}
interface Result {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly isError?: true;
}
export interface ModelContext {
  registerTool(tool: Tool, options: { readonly signal: AbortSignal }): unknown;
}

const result = (text: string): Result => ({ content: [{ type: 'text', text }] });
const failure = (text: string): Result => ({ ...result(text), isError: true });

const TOOL: Tool = {
  name: 'diagnose_error',
  description:
    'Diagnose a failed Claude API call: who answered, what it means, whether to retry, what to do. Returns a Diagnosis as JSON. Runs in this page, sends nothing.',
  inputSchema: {
    type: 'object',
    properties: { text: { type: 'string', description: 'The error as printed: response, traceback or log' } },
    required: ['text'],
  },
  // The answer quotes the text it was given.
  annotations: { readOnlyHint: true, untrustedContentHint: true },
  // Browsers do not hold an agent's input to the schema.
  async execute({ text }) {
    if (typeof text !== 'string' || !text.trim()) return failure('text must be a string that is not empty');
    if (text.length > MAX_INPUT) return failure(refused(text.length));
    const answer = await ask({ text });
    return result(JSON.stringify(answer?.diagnosis));
  },
};

/**
 * Offers the Diagnostic to an agent in the browser, where the browser has WebMCP. The agent brings a text of
 * its own; what stands in the box is not given out. Returns what withdraws the tool.
 */
export function offerTool(): () => void {
  const withdraw = new AbortController();
  const { modelContext } = document as { modelContext?: ModelContext };
  // The draft still changes; a browser that wants it otherwise leaves the page as it is.
  const offer = async (): Promise<void> => void (await modelContext?.registerTool(TOOL, withdraw));
  offer().catch(() => {});
  return () => withdraw.abort();
}
