import type { Ref } from 'preact';
import type { Draft } from '../../quiz/draft.ts';
import { QUESTIONS } from '../../quiz/questions.ts';
import { CHOICES } from './choices.ts';
import { Choices } from './Choices.tsx';
import { Volume } from './Volume.tsx';
import type { Change, QuizData } from './types.ts';

interface Props {
  readonly step: number;
  readonly draft: Draft;
  readonly data: QuizData;
  readonly errors: readonly string[];
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onChange: Change;
}

/** One question of the flow. */
export function Question({ step, draft, data, errors, heading, onChange }: Props) {
  const question = QUESTIONS[step];
  if (!question) return null;
  const { id, title, hint } = question;
  return (
    <fieldset class="quiz-question">
      <legend>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </legend>
      {hint && <p class="quiz-hint">{hint}</p>}
      {id === 'volume' ? (
        <Volume draft={draft} ceilings={data.ceilings} checked={errors.length > 0} onChange={onChange} />
      ) : (
        <>
          <Choices
            name={id}
            choices={CHOICES[id]}
            value={draft[id]}
            onChange={(value) => onChange({ [id]: value })}
          />
          {id === 'onOverload' && (
            <label class="quiz-check">
              <input
                type="checkbox"
                checked={draft.zdr}
                onChange={(event) => onChange({ zdr: event.currentTarget.checked })}
              />
              <span>Our organisation has zero data retention</span>
            </label>
          )}
          {errors.map((error) => (
            <p key={error} class="quiz-error stop" role="alert">
              {error}
            </p>
          ))}
        </>
      )}
    </fieldset>
  );
}
