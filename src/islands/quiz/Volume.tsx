import { NO_CEILING, type Draft } from '../../quiz/draft.ts';
import { count, total } from '../../quiz/format.ts';
import { parseCeiling, parseRequests } from '../../quiz/number.ts';
import { REQUESTS } from '../../quiz/questions.ts';
import { Choices } from './Choices.tsx';
import { Typed } from './Typed.tsx';
import type { Change, QuizData } from './types.ts';

interface Props {
  readonly draft: Draft;
  readonly ceilings: QuizData['ceilings'];
  /** Whether to complain about what is missing or unreadable. */
  readonly checked: boolean;
  readonly onChange: Change;
}

/** The ready-made value that a typed text equals, so that its radio button is the checked one. */
const preset = (text: string, parse: typeof parseRequests): string => String(parse(text).value ?? '');

/** Question 4: requests a month and the ceiling, ready-made or typed. */
export function Volume({ draft, ceilings, checked, onChange }: Props) {
  const { requests, ceiling } = draft;
  const noCeiling = ceiling === NO_CEILING;
  return (
    <>
      <fieldset>
        <legend>Requests a month</legend>
        <Choices
          row
          name="requests-preset"
          value={preset(requests, parseRequests)}
          choices={REQUESTS.map((value) => ({ value: String(value), label: count(value) }))}
          onChange={(value) => onChange({ requests: count(Number(value)) })}
        />
        <Typed
          id="quiz-requests"
          label="Requests"
          value={requests}
          error={checked ? parseRequests(requests).error : null}
          onInput={(value) => onChange({ requests: value })}
        />
      </fieldset>
      <fieldset>
        <legend>Ceiling a month, in US dollars</legend>
        <Choices
          row
          name="ceiling-preset"
          value={noCeiling ? NO_CEILING : preset(ceiling, parseCeiling)}
          choices={[
            ...ceilings.map(({ dollars, name }) => ({
              value: String(dollars),
              label: total(dollars),
              ...(name && { note: name }),
            })),
            { value: NO_CEILING, label: 'No ceiling' },
          ]}
          onChange={(value) => onChange({ ceiling: value === NO_CEILING ? value : count(Number(value)) })}
        />
        <Typed
          id="quiz-ceiling"
          label="US dollars"
          value={noCeiling ? '' : ceiling}
          error={checked && !noCeiling ? parseCeiling(ceiling).error : null}
          onInput={(value) => onChange({ ceiling: value })}
        />
      </fieldset>
    </>
  );
}
