import { expect, test } from 'vitest';
import { quizModels } from '../../src/quiz/data.ts';
import {
  flagSays,
  formula,
  leftOutSays,
  ratioSays,
  reasonsOf,
  retirementSays,
} from '../../src/quiz/explain.ts';
import { flagsOf } from '../../src/quiz/flags.ts';
import { list, price, total } from '../../src/quiz/format.ts';
import { recommend } from '../../src/quiz/rule.ts';
import { changesFor, platformsOf } from '../../src/quiz/switching.ts';
import type { Answers } from '../../src/quiz/types.ts';
import { personas } from './personas.ts';

const TODAY = '2026-11-22';

const answersOf = (name: string): Answers => {
  const persona = personas.find((candidate) => candidate.name === name);
  if (!persona) throw new Error(name);
  return persona.answers;
};
const resultOf = (name: string) => recommend(answersOf(name), quizModels, TODAY);
const reasons = (name: string) => reasonsOf(answersOf(name), resultOf(name));

test('the reasons name the criterion on which each other model lost', () => {
  expect(reasons('ticket tagger')).toEqual([
    'Your work, “Sort, tag, route or extract from single items”, asks for the Haiku line or above.',
    'Claude Sonnet 5.5, Claude Opus 5.5 and Claude Fable 5.2 would cost more than your $500 a month: $9,000, $18,000 and $36,000.',
  ]);
  expect(reasons('coding agent')).toEqual([
    'Your work, “Multi-step agents, agentic coding, hard analysis”, asks for the Opus line or above.',
    'Claude Sonnet 5.5 and Claude Haiku 5.5 are below the Opus line.',
    'Claude Fable 5.2 would cost more than your $10,000 a month: $12,000.',
  ]);
  expect(reasons('the same with zero data retention')).toEqual([
    'Your work, “I ran Opus at higher effort on my own test set and it still falls short”, asks for the Fable line or above.',
    'Claude Fable 5.2 was left out: it needs data retention, which your organisation does not allow.',
    'Claude Sonnet 5.5 and Claude Haiku 5.5 are further below the Fable line.',
  ]);
  expect(reasons('prototype, not sure')).toContain('Claude Fable 5.2 is slower than you asked.');
  expect(reasons('contract review')).toContain(
    'Of those that remain it costs least: $1,700 a month against $3,400 for Claude Opus 5.5.',
  );
});

test.each(personas.map(({ name }) => name))('the sentences for %s are whole', (name) => {
  const result = resultOf(name);
  const { primary, fallback } = result;
  const sentences = [
    ...reasons(name),
    ...flagsOf(result).map((flag) => flagSays(flag, result)),
    ...(primary && fallback.kind === 'model' ? changesFor(primary.model, fallback.offer.model) : []),
  ];
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
  // Every other current model is accounted for.
  const text = sentences.join(' ');
  for (const { model } of [...result.others, ...result.leftOut]) expect(text).toContain(model.name);
});

test('the formula shows the numbers that were multiplied', () => {
  const { primary, need } = resultOf('extraction from long files, overnight');
  expect(primary && formula(primary, need)).toBe(
    '(150,000 × $0.50 + 4,000 × $2.50) ÷ 1,000,000 × 0.5 for batches = $0.0425 a request; × 10,000 requests = $425 a month',
  );
});

test('the flags of the live agent say what would be within the ceiling and what would be fast', () => {
  const result = resultOf('live agent on the cap of the Build tier');
  expect(flagsOf(result).map((flag) => flagSays(flag, result))).toEqual([
    'Over the ceiling: $2,400 a month against $1,000. The most capable model within it is Claude Haiku 5.5, $60 a month.',
    'Slower than asked. The most capable model that is fast enough is Claude Sonnet 5.5, $1,200 a month. Fast mode speeds up the output of Claude Opus 5.5 at a higher price.',
  ]);
});

test('a fallback is priced against the model it stands in for', () => {
  const ratioOf = (name: string) => {
    const { primary, fallback } = resultOf(name);
    return primary && fallback.kind === 'model' ? ratioSays(fallback.offer, primary) : null;
  };
  expect(ratioOf('ticket tagger')).toBe('20 times the price of Claude Haiku 5.5');
  expect(ratioOf('support bot over documents')).toBe('5 % of the price of Claude Sonnet 5.5');
  expect(ratioOf('contract review')).toBe('the same price as Claude Sonnet 5.5');
});

test('what did not fit is named with its limit', () => {
  const answers: Answers = { ...answersOf('long reports overnight'), wait: 'job' };
  expect(leftOutSays(recommend(answers, quizModels, TODAY))[0]).toMatch(
    /^Claude \w+ \d\.\d was left out: it writes at most 128,000 tokens, fewer than/,
  );
});

test('a retirement floor is mentioned when it is near or past', () => {
  const model = { ...quizModels[0]!, name: 'Claude X', retiresNotBefore: '2027-06-01' };
  expect(retirementSays(model, '2027-03-03')).toBeNull();
  expect(retirementSays(model, '2027-03-04')).toBe('Claude X may be retired from 2027-06-01 on.');
  expect(retirementSays(model, '2027-06-01')).toMatch(/can be deprecated any day/);
  expect(retirementSays({ ...model, retiresNotBefore: null }, '2030-01-01')).toBeNull();
});

test('in batches only Claude Platform on AWS is named as another platform', () => {
  const { primary, need } = resultOf('long reports overnight');
  if (!primary) throw new Error('no primary');
  expect(platformsOf(primary.model, need.batch).map(({ platform }) => platform)).toEqual([
    'Claude Platform on AWS',
  ]);
  expect(platformsOf(primary.model, false).length).toBeGreaterThan(3);
});

test('dollars keep the digits that matter', () => {
  expect([0.00045, 0.000225, 0.0425, 0.1, 4, 5.12].map(price)).toEqual([
    '$0.00045',
    '$0.000225',
    '$0.0425',
    '$0.10',
    '$4',
    '$5.12',
  ]);
  expect([0.0009, 18, 22.5, 1_024, 2_249.9999999].map(total)).toEqual([
    '$0.0009',
    '$18',
    '$22.50',
    '$1,024',
    '$2,250',
  ]);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
