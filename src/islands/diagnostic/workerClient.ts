import { diagnose } from '../../engine/diagnose.ts';
import type { Diagnosis } from '../../engine/types.ts';
import type { Answer, Question } from './diagnose.worker.ts';
import { workerUrl } from './workerUrl.ts';
import address from './diagnose.worker.ts?worker&url';

let worker: Worker | null = null;
let questions = 0;
const waiting = new Map<number, { text: string; resolve: (d: Diagnosis) => void }>();

/**
 * Reads a large text off the main thread. The worker starts on first use and is kept.
 * Where workers are refused or one breaks, the text is read on the main thread instead.
 */
export function diagnoseInWorker(text: string): Promise<Diagnosis> {
  return new Promise((resolve) => {
    const id = ++questions;
    waiting.set(id, { text, resolve });
    try {
      worker ??= start();
      worker.postMessage({ id, text } satisfies Question);
    } catch {
      fallBack();
    }
  });
}

function start(): Worker {
  const made = new Worker(workerUrl(address) as string, { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.resolve(data.diagnosis);
    waiting.delete(data.id);
  };
  made.onerror = fallBack;
  return made;
}

function fallBack(): void {
  worker?.terminate();
  worker = null;
  for (const { text, resolve } of waiting.values()) resolve(diagnose(text));
  waiting.clear();
}
