import { diagnose } from '../../engine/diagnose.ts';
import type { Diagnosis } from '../../engine/types.ts';
import { pauseFor, WORKER_FROM } from './limits.ts';
import { diagnoseInWorker } from './workerClient.ts';

/** A text together with what was read in it. */
export interface Reading {
  readonly text: string;
  readonly diagnosis: Diagnosis;
}

export interface Reader {
  /** Reads `text` after a short pause; a later call makes this one void. Null only makes it void. */
  submit(text: string | null): void;
}

/** Reads texts one after the other and delivers only the newest result. */
export function createReader(deliver: (reading: Reading) => void): Reader {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    submit(text) {
      const mine = ++turn;
      clearTimeout(timer);
      if (text === null) return;
      timer = setTimeout(() => {
        void read(text).then((diagnosis) => {
          if (mine === turn) deliver({ text, diagnosis });
        });
      }, pauseFor(text.length));
    },
  };
}

const read = async (text: string): Promise<Diagnosis> =>
  text.length > WORKER_FROM ? diagnoseInWorker(text) : diagnose(text);
