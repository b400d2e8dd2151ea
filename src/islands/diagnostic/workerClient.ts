import type { Answer, Question } from './answer.ts';
import type { Answered, Asked } from './answer.worker.ts';
import { workerProgram } from './workerProgram.ts';
import { workerUrl } from './workerUrl.ts';

type Waiting = {
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (reason: Error) => void;
};

let worker: Promise<Worker> | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

async function startWorker(): Promise<Worker> {
  // Only a classic worker may start from a text where the page itself is a file on a disk.
  const type = import.meta.env.DEV ? 'module' : 'classic';
  const made = new Worker(workerUrl(await workerProgram()) as string, { type });
  made.onmessage = ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.resolve(data.answer);
    waiting.delete(data.id);
  };
  made.onerror = () => {
    made.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped.'));
    waiting.clear();
  };
  return made;
}

/**
 * The worker that holds the engine and the catalogue. All of both is in its one file, and the page
 * asks for it before anything is pasted: no later request can depend on a text.
 */
function running(): Promise<Worker> {
  worker ??= startWorker().catch((reason: unknown) => {
    worker = null;
    throw reason;
  });
  return worker;
}

/**
 * Starts the worker ahead of the first question and has it read a text that nobody waits for, so that what is
 * compiled on first use is ready. A refusal shows when a question is asked.
 */
export function warmUp(text: string): void {
  ask({ text }).catch(() => undefined);
}

/** Has a question answered off the main thread, so that the text box never waits. Rejects when no worker runs. */
export async function ask(question: Question): Promise<Answer | null> {
  const started = await running();
  return new Promise((resolve, reject) => {
    const id = ++asked;
    waiting.set(id, { resolve, reject });
    started.postMessage({ id, question } satisfies Asked);
  });
}
