import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_INPUT } from '../../src/engine/limits.ts';
import { answer } from '../../src/islands/diagnostic/answer.ts';
import { offerTool, type ModelContext } from '../../src/islands/diagnostic/offerTool.ts';
import type { Question } from '../../src/islands/diagnostic/answer.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../src/islands/diagnostic/workerClient.ts', () => ({ ask: asked }));

type Tool = Parameters<ModelContext['registerTool']>[0];

const offered: { tool: Tool; signal: AbortSignal }[] = [];
const modelContext: ModelContext = {
  registerTool: (tool, { signal }) => {
    offered.push({ tool, signal });
  },
};

const the = (): { tool: Tool; signal: AbortSignal } => {
  const [only] = offered;
  if (!only || offered.length !== 1) throw new Error(`${offered.length} tools were offered`);
  return only;
};

beforeEach(() => {
  offered.length = 0;
  asked.mockReset().mockImplementation((question: Question) => Promise.resolve(answer(question, 0, 'UTC')));
  vi.stubGlobal('document', { modelContext });
});
afterEach(() => vi.unstubAllGlobals());

describe('the tool for agents', () => {
  test('is offered as read-only, with one text as its input', () => {
    offerTool();
    expect(the().tool).toMatchObject({
      name: 'diagnose_error',
      annotations: { readOnlyHint: true, untrustedContentHint: true },
      inputSchema: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
    });
  });

  test('answers with the Diagnosis and never with a key of the text', async () => {
    offerTool();
    const key = ['sk', 'ant', 'api03', 'a'.repeat(40)].join('-');
    const { content, isError } = await the().tool.execute({
      text: `x-api-key: ${key}\nHTTP/1.1 529\n{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}`,
    });
    expect(isError).toBe(false);
    expect(content).toHaveLength(1);
    const text = content[0]?.text ?? '';
    expect(JSON.parse(text)).toMatchObject({ schema: 1, kind: 'overloaded', status: 529 });
    expect(text).not.toContain(key);
  });

  test.each([[undefined], [7], ['x'.repeat(MAX_INPUT + 1)]])(
    'refuses an input it cannot read, in words, without asking the worker',
    async (text) => {
      offerTool();
      const { content, isError } = await the().tool.execute({ text });
      expect(isError).toBe(true);
      expect(content[0]?.text).toBe('text must be a string of up to 8000000 characters');
      expect(asked).not.toHaveBeenCalled();
    },
  );

  test('says of an empty text that it is no error', async () => {
    offerTool();
    const { content } = await the().tool.execute({ text: '' });
    expect(JSON.parse(content[0]?.text ?? '')).toMatchObject({ kind: 'no-error' });
  });

  test('lets the agent know when the worker has stopped', async () => {
    asked.mockRejectedValue(new Error('The worker stopped.'));
    offerTool();
    await expect(the().tool.execute({ text: '529' })).rejects.toThrow('The worker stopped.');
  });

  test('is withdrawn with the page', () => {
    const withdraw = offerTool();
    expect(the().signal.aborted).toBe(false);
    withdraw();
    expect(the().signal.aborted).toBe(true);
  });
});

describe('nothing happens', () => {
  test('in a browser without the interface', () => {
    vi.stubGlobal('document', {});
    expect(offerTool()).not.toThrow();
    expect(offered).toEqual([]);
  });

  test('that the page would notice, when the browser refuses the tool', async () => {
    const refuse = vi.fn(() => {
      throw new TypeError('not this shape');
    });
    vi.stubGlobal('document', { modelContext: { registerTool: refuse } });
    offerTool();
    // An unhandled rejection would fail the run.
    await new Promise((resolve) => setTimeout(resolve));
    expect(refuse).toHaveBeenCalledOnce();
  });
});
