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

/** Has a question answered off the main thread, so that the text box never waits. Rejects when no worker runs. */
export async function ask(question: Question): Promise<Answer | null> {
  const started = await running();
  return new Promise((resolve, reject) => {
    const id = ++asked;
    waiting.set(id, { resolve, reject });
    started.postMessage({ id, question } satisfies Asked);
  });
}

/** Readings of one text after which browsers have compiled what runs in each of them. */
const ROUNDS = 24;

/**
 * Starts the worker ahead of the first question and has it read texts that nobody waits for, so that what is compiled
 * on use is ready. One at a time and each when the page is idle: a question waits for one of them at most. Browsers
 * compile an expression twice, for texts within Latin-1 and beyond it. A refusal shows when a question is asked.
 */
export async function warmUp(
  texts: readonly string[],
  whenIdle: (then: () => void) => unknown,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of texts) {
      await new Promise<void>((resolve) => whenIdle(resolve));
      await ask({ text: round % 2 === 0 ? text : `${text}\u2026` });
    }
  }
}
