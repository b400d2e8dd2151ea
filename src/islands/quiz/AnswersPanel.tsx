import { NO_CEILING, type Draft } from '../../quiz/draft.ts';
import { parseCeiling, parseRequests } from '../../quiz/number.ts';
import { QUESTIONS } from '../../quiz/questions.ts';
import { CHOICES } from './choices.ts';
import { Typed } from './Typed.tsx';
import type { Change } from './types.ts';

const SHORT_TITLES = {
  work: 'Work',
  wait: 'Who waits',
  size: 'Largest request',
  onOverload: 'When overloaded',
};

/** Every answer, editable beside the result; a change takes effect at once. */
export function AnswersPanel({ draft, onChange }: { draft: Draft; onChange: Change }) {
  const noCeiling = draft.ceiling === NO_CEILING;
  return (
    <section class="quiz-answers" aria-labelledby="quiz-answers-title">
      <h3 id="quiz-answers-title">Your answers</h3>
      {QUESTIONS.map(({ id }) =>
        id === 'volume' ? (
          <div key={id}>
            <Typed
              id="answer-requests"
              label="Requests a month"
              value={draft.requests}
              error={parseRequests(draft.requests).error}
              onInput={(requests) => onChange({ requests })}
            />
            <Typed
              id="answer-ceiling"
              label="Ceiling a month, US dollars"
              value={noCeiling ? '' : draft.ceiling}
              error={noCeiling ? null : parseCeiling(draft.ceiling).error}
              onInput={(ceiling) => onChange({ ceiling })}
            />
            <label class="quiz-check">
              <input
                type="checkbox"
                checked={noCeiling}
                onChange={(event) => onChange({ ceiling: event.currentTarget.checked ? NO_CEILING : '' })}
              />
              <span>No ceiling</span>
            </label>
          </div>
        ) : (
          <p key={id} class="quiz-typed">
            <label for={`answer-${id}`}>{SHORT_TITLES[id]}</label>
            <select
              id={`answer-${id}`}
              value={draft[id]}
              onChange={(event) => onChange({ [id]: event.currentTarget.value })}
            >
              {CHOICES[id].map(({ value, label, note }) => (
                <option key={value} value={value}>
                  {note ? `${label}: ${note}` : label}
                </option>
              ))}
            </select>
          </p>
        ),
      )}
      <label class="quiz-check">
        <input
          type="checkbox"
          checked={draft.zdr}
          onChange={(event) => onChange({ zdr: event.currentTarget.checked })}
        />
        <span>Zero data retention</span>
      </label>
    </section>
  );
}
