import type { Ref } from 'preact';
import {
  flagSays,
  formula,
  leftOutSays,
  nothingFitsSays,
  reasonsOf,
  retirementSays,
} from '../../quiz/explain.ts';
import { flagsOf } from '../../quiz/flags.ts';
import { count, price, total } from '../../quiz/format.ts';
import { recommend } from '../../quiz/rule.ts';
import type { Answers } from '../../quiz/types.ts';
import { FallbackAdvice } from './FallbackAdvice.tsx';
import { ModelId, Sentences } from './ModelId.tsx';
import type { QuizData } from './types.ts';

interface Props {
  readonly answers: Answers;
  readonly data: QuizData;
  /** ISO date. */
  readonly today: string;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** Recommendation, price, reasons and fallback for complete answers. */
export function Result({ answers, data, today, heading }: Props) {
  const result = recommend(answers, data.models, today);
  const { primary, need } = result;
  const title = primary ? `Use ${primary.model.name}${need.batch ? ' in batches' : ''}` : 'No model fits';
  if (primary === null)
    return (
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Sentences lines={[...nothingFitsSays(result), ...leftOutSays(result)]} />
      </div>
    );

  const { model, price: row } = primary;
  const notes = [
    ...flagsOf(result).map((flag) => flagSays(flag, result)),
    ...(need.tokensOut > model.maxOutputTokens
      ? [`Output over ${count(model.maxOutputTokens)} tokens needs the beta header ${data.longOutputBeta}.`]
      : []),
    retirementSays(model, today),
  ].filter((note) => note !== null);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ModelId id={model.id} />
      {notes.map((note) => (
        <p key={note} class="quiz-flag account">
          {note}
        </p>
      ))}
      <dl class="quiz-price">
        <div>
          <dt>A request</dt>
          <dd>{price(primary.perRequest)}</dd>
        </div>
        <div>
          <dt>A month</dt>
          <dd>{total(primary.perMonth)}</dd>
        </div>
        <div>
          <dt>Per million tokens{row.promptOver > 0 && `, prompts over ${count(row.promptOver)}`}</dt>
          <dd>
            {price(row.input)} in, {price(row.output)} out
          </dd>
        </div>
      </dl>
      <p class="quiz-formula">{formula(primary, need)}</p>
      <h3>Chosen because</h3>
      <Sentences lines={reasonsOf(answers, result)} />
      <FallbackAdvice primary={primary} fallback={result.fallback} need={need} today={today} />
      <h3>Before you pay for more model</h3>
      <p>
        Try another effort first{model.defaultEffort !== null && ` (the default is ${model.defaultEffort})`},
        then cache repeated input, then move what can wait into batches.
      </p>
      <p class="quiz-hint">
        List prices checked on {data.verifiedOn}
        {today > data.freshUntil && ', due for review and so provisional'}. Thinking is billed as output.{' '}
        {data.tokenizer} Your own limits are in the <a href={data.limitsPage}>Console</a>.
      </p>
    </div>
  );
}
