import { compileSome } from '../../engine/pattern.ts';
import { answer, type Answer, type Question } from './answer.ts';

export interface Asked {
  readonly id: number;
  readonly question: Question;
}
export interface Answered {
  readonly id: number;
  readonly answer: Answer | null;
}

/** Asked for once: the answer costs as much as a tenth of a diagnosis. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

addEventListener('message', ({ data: { id, question } }: MessageEvent<Asked>) => {
  postMessage({ id, answer: answer(question, Date.now(), zone) } satisfies Answered);
  compileSome();
});
