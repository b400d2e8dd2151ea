import type { Answer, Question } from './answer.ts';
import type { Answered, Asked } from './answer.worker.ts';
import { workerUrl } from './workerUrl.ts';
import address from './answer.worker.ts?worker&url';

type Waiting = {
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (reason: Error) => void;
};

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/**
 * Starts the worker that holds the engine and the catalogue. All of both is in its one file, and the page
 * asks for it before anything is pasted: no later request can depend on a text.
 */
function startWorker(): Worker {
  if (worker) return worker;
  const made = new Worker(workerUrl(address) as string, { type: 'module' });
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
  return (worker = made);
}

/** Starts the worker ahead of the first question; a refusal shows when the question is asked. */
export function warmUp(): void {
  try {
    startWorker();
  } catch {
    // Workers can be forbidden, and nothing has been asked yet.
  }
}

/** Has a question answered off the main thread, so that the text box never waits. Rejects when no worker runs. */
export function ask(question: Question): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const id = ++asked;
    waiting.set(id, { resolve, reject });
    startWorker().postMessage({ id, question } satisfies Asked);
  });
}
