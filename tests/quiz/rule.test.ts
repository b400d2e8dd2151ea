import { expect, test } from 'vitest';
import { models } from '../../src/facts/models.ts';
import { deprecatedModels, retiredModels } from '../../src/facts/retired-models.ts';
import { quizModels, toQuizModel } from '../../src/quiz/data.ts';
import { flagsOf } from '../../src/quiz/flags.ts';
import { limitsHit, priceFor } from '../../src/quiz/offer.ts';
import { ON_OVERLOAD, SIZE, WAIT, WORK } from '../../src/quiz/questions.ts';
import { needOf, recommend } from '../../src/quiz/rule.ts';
import type { Answers, OnOverload, QuizModel, Size, Wait, Work } from '../../src/quiz/types.ts';
import { personas } from './personas.ts';

const TODAY = '2026-11-22';

const modelNamed = (id: string): QuizModel => {
  const found = quizModels.find((model) => model.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

/** Every combination of the closed answers, at two volumes and with two ceilings. */
const everyAnswer = (): Answers[] =>
  (Object.keys(WORK) as Work[]).flatMap((work) =>
    (Object.keys(WAIT) as Wait[]).flatMap((wait) =>
      (Object.keys(SIZE) as Size[]).flatMap((size) =>
        (Object.keys(ON_OVERLOAD) as OnOverload[]).flatMap((onOverload) =>
          [false, true].flatMap((zdr) =>
            [
              { requests: 1_000, ceiling: 100 },
              { requests: 1_000_000, ceiling: null },
            ].map((volume) => ({ work, wait, size, onOverload, zdr, ...volume })),
          ),
        ),
      ),
    ),
  );

test.each(personas.map((persona) => [persona.name, persona] as const))('persona: %s', (_, persona) => {
  const result = recommend(persona.answers, quizModels, TODAY);
  const { primary, fallback, need } = result;
  expect(primary?.model.id).toBe(persona.primary);
  expect(need.batch).toBe(persona.batch ?? false);
  expect(primary?.perRequest).toBeCloseTo(persona.perRequest, 10);
  expect(primary?.perMonth).toBeCloseTo(persona.perMonth, 6);

  if (typeof persona.fallback === 'string') expect(fallback).toEqual({ kind: persona.fallback });
  else {
    const [id, perMonth] = persona.fallback;
    expect(fallback.kind === 'model' && fallback.offer.model.id).toBe(id);
    expect(fallback.kind === 'model' && fallback.offer.perMonth).toBeCloseTo(perMonth, 6);
  }

  const flags = flagsOf(result);
  expect(flags.map(({ kind }) => kind)).toEqual(persona.flags ?? []);
  if (persona.withinCeiling) {
    const [id, perMonth] = persona.withinCeiling;
    const instead = flags.find(({ kind }) => kind === 'ceiling')?.instead;
    expect(instead?.model.id).toBe(id);
    expect(instead?.perMonth).toBeCloseTo(perMonth, 6);
  }
});

test.each(personas.map((persona) => [persona.name, persona] as const))(
  'the cost of %s is the formula on the price row',
  (_, { answers, primary, perRequest, perMonth }) => {
    const need = needOf(answers);
    const { input, output } = priceFor(modelNamed(primary), need.tokensIn);
    const cost = ((need.tokensIn * input + need.tokensOut * output) / 1e6) * (need.batch ? 0.5 : 1);
    expect(perRequest).toBeCloseTo(cost, 10);
    expect(perMonth).toBeCloseTo(cost * need.requests, 6);
  },
);

test('no answer leads to a deprecated, retired or gated model, or to one that does not fit', () => {
  const forbidden = new Set([
    ...[...deprecatedModels, ...retiredModels].flatMap(({ id, aliases }) => [id, ...aliases]),
    ...models.filter(({ access }) => access === 'verified').map(({ id }) => id),
  ]);
  const all = everyAnswer();
  expect(all.length).toBe(1_920);
  for (const answers of all) {
    const { need, primary, others, fallback } = recommend(answers, models.map(toQuizModel), TODAY);
    const named = [
      ...(primary ? [primary] : []),
      ...others,
      ...(fallback.kind === 'model' ? [fallback.offer] : []),
    ];
    for (const { model } of named) {
      expect(forbidden.has(model.id)).toBe(false);
      expect(model.lifecycle).toBe('active');
      expect(limitsHit(model, need)).toEqual([]);
    }
    if (fallback.kind === 'model') {
      expect(fallback.offer.model.id).not.toBe(primary?.model.id);
      expect(fallback.offer.model.ratePool).not.toBe(primary?.model.ratePool);
    }
  }
});

test('leaving out the models that can never be named changes no answer', () => {
  const all = models.map(toQuizModel);
  expect(quizModels.length).toBeLessThan(all.length);
  for (const answers of everyAnswer())
    expect(recommend(answers, quizModels, TODAY)).toEqual(recommend(answers, all, TODAY));
});

test('the largest sizes fit nobody without batches, and the limit is named', () => {
  const answers = { ...personas[0]!.answers, size: 'book', wait: 'job' } as const;
  const { primary, leftOut, fallback } = recommend(answers, quizModels, TODAY);
  expect(primary).toBeNull();
  expect(fallback).toEqual({ kind: 'none' });
  expect(leftOut.every(({ limits }) => limits.includes('output'))).toBe(true);
});

test('a cheaper new row of the same rank wins with no change of code', () => {
  const rival: QuizModel = {
    ...modelNamed('claude-opus-5-5'),
    id: 'claude-opus-6',
    name: 'Claude Opus 6',
    prices: [{ promptOver: 0, input: 3, output: 15 }],
    ratePool: 'opus-6',
  };
  const coding = personas.find(({ name }) => name === 'coding agent')!.answers;
  expect(recommend(coding, [...quizModels, rival], TODAY).primary?.model.id).toBe('claude-opus-6');
});

test('the newer of two models with the same rank and price wins', () => {
  const opus = modelNamed('claude-opus-5-5');
  const twin: QuizModel = { ...opus, id: 'claude-opus-5-6', released: '2026-11-20', ratePool: 'opus-5.6' };
  const coding = personas.find(({ name }) => name === 'coding agent')!.answers;
  expect(recommend(coding, [...quizModels, twin], TODAY).primary?.model.id).toBe('claude-opus-5-6');
});

test('every row may be missing without a crash, and so may all', () => {
  for (const missing of quizModels) {
    const rest = quizModels.filter((model) => model !== missing);
    for (const { answers } of personas) {
      expect(recommend(answers, rest, TODAY).primary?.model.id).not.toBe(missing.id);
    }
  }
  expect(recommend(personas[0]!.answers, [], TODAY).primary).toBeNull();
});

test('a model disappears on the day of its retirement', () => {
  const rows = quizModels.map((model) =>
    model.id === 'claude-opus-5-5' ? { ...model, retiresAt: '2027-12-01' } : model,
  );
  const coding = personas.find(({ name }) => name === 'coding agent')!.answers;
  expect(recommend(coding, rows, '2027-11-30').primary?.model.id).toBe('claude-opus-5-5');
  const after = recommend(coding, rows, '2027-12-01');
  expect([after.primary, ...after.others].map((offer) => offer?.model.id)).not.toContain('claude-opus-5-5');
});

test('Haiku changes its price card above 100,000 prompt tokens', () => {
  const haiku = modelNamed('claude-haiku-5-5');
  expect(priceFor(haiku, 100_000)).toEqual({ promptOver: 0, input: 0.1, output: 0.5 });
  expect(priceFor(haiku, 100_001)).toEqual({ promptOver: 100_000, input: 0.5, output: 2.5 });
});

test('the list prices of the five sizes are the published ones', () => {
  const table: [Size, number, number, number, number][] = [
    ['small', 0.036, 0.018, 0.009, 0.00045],
    ['medium', 0.24, 0.12, 0.06, 0.003],
    ['large', 1.36, 0.68, 0.34, 0.085],
    ['huge', 5.12, 2.56, 1.28, 0.32],
    ['long', 4.16, 2.08, 1.04, 0.052],
  ];
  for (const [size, ...expected] of table) {
    const answers = { ...personas[4]!.answers, size, ceiling: null };
    const { primary, others } = recommend(answers, quizModels, TODAY);
    const costs = ['fable', 'opus', 'sonnet', 'haiku'].map(
      (line) => [primary, ...others].find((offer) => offer?.model.line === line)?.perRequest,
    );
    costs.forEach((cost, i) => expect(cost).toBeCloseTo(expected[i]!, 10));
  }
});
