import { answer } from '../answer.ts';
import type { Ending, Scenario } from '../types.ts';

const silent = (name: string, ending: Ending, says: string): Scenario => ({
  name,
  says,
  answer: () => answer(0, '', '', { ending }),
});

/** Failures without any HTTP answer. */
export const transport: readonly Scenario[] = [
  silent('reset', 'reset', 'TCP reset instead of an answer'),
  silent('close', 'cut', 'the connection closes without an answer'),
  silent('hang', 'hang', 'no answer at all; the connection stays open'),
];
