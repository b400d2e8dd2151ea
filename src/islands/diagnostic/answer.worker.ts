import { answer, type Answer, type Question } from './answer.ts';

export interface Asked {
  readonly id: number;
  readonly question: Question;
}
export interface Answered {
  readonly id: number;
  readonly answer: Answer | null;
}

addEventListener('message', ({ data: { id, question } }: MessageEvent<Asked>) => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  postMessage({ id, answer: answer(question, Date.now(), zone) } satisfies Answered);
});
