import { MAX_INPUT } from '../../engine/limits.ts';
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
  readonly isError: boolean;
}
export interface ModelContext {
  registerTool(tool: Tool, options: { readonly signal: AbortSignal }): unknown;
}

/** Browsers do not hold an agent's input to the schema. */
async function answered(text: unknown): Promise<string | null> {
  const isText = typeof text === 'string' && text.length <= MAX_INPUT;
  return isText ? JSON.stringify((await ask({ text }))?.diagnosis) : null;
}

const TOOL: Tool = {
  name: 'diagnose_error',
  description:
    'Who answered a failed Claude API call, what the error means, whether to retry and what to do, as JSON. Nothing is sent.',
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
  // The answer quotes the text it was given.
  annotations: { readOnlyHint: true, untrustedContentHint: true },
  async execute({ text }) {
    const json = await answered(text);
    return {
      content: [{ type: 'text', text: json ?? `text must be a string of up to ${MAX_INPUT} characters` }],
      isError: json === null,
    };
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
  (async () => modelContext?.registerTool(TOOL, withdraw))().catch(() => {});
  return () => withdraw.abort();
}
