import { count } from '../../quiz/format.ts';
import { ON_OVERLOAD, SIZE, WAIT, WORK } from '../../quiz/questions.ts';
import type { Choice } from './Choices.tsx';

const labelled = (options: Readonly<Record<string, { readonly label: string }>>): readonly Choice[] =>
  Object.entries(options).map(([value, { label }]) => ({ value, label }));

/** The answers of the questions that are one choice each. */
export const CHOICES: Readonly<Record<'work' | 'wait' | 'size' | 'onOverload', readonly Choice[]>> = {
  work: labelled(WORK),
  wait: labelled(WAIT),
  size: Object.entries(SIZE).map(([value, { label, tokensIn, tokensOut }]) => ({
    value,
    label,
    note: `${count(tokensIn)} in, ${count(tokensOut)} out`,
  })),
  onOverload: labelled(ON_OVERLOAD),
};
