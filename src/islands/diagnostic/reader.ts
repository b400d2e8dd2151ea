import type { Answer } from './answer.ts';
import { pauseFor } from './limits.ts';
import { ask } from './workerClient.ts';

/** A text together with what was read in it. */
export interface Reading extends Answer {
  readonly text: string;
}

export interface Reader {
  /** Reads `text` after a short pause; a later call makes this one void. Null only makes it void. */
  submit(text: string | null): void;
}

/** Reads texts one at a time and delivers only the newest result; null when the reading itself failed. */
export function createReader(deliver: (reading: Reading | null) => void): Reader {
  let newest: string | null = null;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async (): Promise<void> => {
    const text = newest;
    if (busy || text === null) return;
    busy = true;
    const answer = await ask({ text }).catch(() => null);
    busy = false;
    if (text !== newest) return read();
    newest = null;
    deliver(answer && { ...answer, text });
  };

  return {
    submit(text) {
      clearTimeout(timer);
      newest = null;
      if (text === null) return;
      timer = setTimeout(() => {
        newest = text;
        void read();
      }, pauseFor(text.length));
    },
  };
}
