import { quizModels } from '../../src/quiz/data.ts';
import { encode } from '../../src/quiz/draft.ts';
import type { Answers } from '../../src/quiz/types.ts';
import { personas } from './personas.ts';

const coding = personas.find(({ name }) => name === 'coding agent');
const model = quizModels.find(({ id }) => id === coding?.primary);
if (!coding || !model) throw new Error('the persona "coding agent" is gone');

/** Fragment of the coding agent's answers with some of them changed. */
export const encodePersona = (changed: Partial<Answers>): string => encode({ ...coding.answers, ...changed });

export const CODING_AGENT = { id: model.id, name: model.name, link: encodePersona({}) };
