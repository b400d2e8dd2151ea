import { diagnose } from '../../engine/diagnose.ts';
import type { Diagnosis } from '../../engine/types.ts';

export interface Question {
  readonly id: number;
  readonly text: string;
}
export interface Answer {
  readonly id: number;
  readonly diagnosis: Diagnosis;
}

addEventListener('message', ({ data: { id, text } }: MessageEvent<Question>) => {
  postMessage({ id, diagnosis: diagnose(text) } satisfies Answer);
});
