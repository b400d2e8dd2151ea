import { parseCeiling, parseRequests } from './number.ts';
import { ON_OVERLOAD, QUESTIONS, SIZE, WAIT, WORK } from './questions.ts';
import type { Answers, OnOverload, Size, Wait, Work } from './types.ts';

/** Answers while they are being given: empty means not yet answered. */
export interface Draft {
  readonly work: Work | '';
  readonly wait: Wait | '';
  readonly size: Size | '';
  /** As typed. */
  readonly requests: string;
  /** As typed, or `none`. */
  readonly ceiling: string;
  readonly onOverload: OnOverload | '';
  readonly zdr: boolean;
}

export const EMPTY: Draft = {
  work: '',
  wait: '',
  size: '',
  requests: '',
  ceiling: '',
  onOverload: '',
  zdr: false,
};

export const NO_CEILING = 'none';

const CHOOSE = 'Choose one answer.';

/** What is still wrong with question `step` (0 to 4), as sentences for the reader. */
export const errorsOf = (draft: Draft, step: number): readonly string[] => {
  const id = QUESTIONS[step]?.id;
  if (id === undefined) return [];
  if (id !== 'volume') return draft[id] === '' ? [CHOOSE] : [];
  const ceilingError = draft.ceiling === NO_CEILING ? null : parseCeiling(draft.ceiling).error;
  return [parseRequests(draft.requests).error, ceilingError].filter((error) => error !== null);
};

/** First question that still needs an answer; the number of questions when none does. */
export const firstOpen = (draft: Draft): number => {
  const step = QUESTIONS.findIndex((_, index) => errorsOf(draft, index).length > 0);
  return step === -1 ? QUESTIONS.length : step;
};

/** The draft as answers, or null while a question is open. */
export const answersOf = ({
  work,
  wait,
  size,
  requests,
  ceiling,
  onOverload,
  zdr,
}: Draft): Answers | null => {
  const parsedRequests = parseRequests(requests).value;
  const parsedCeiling = ceiling === NO_CEILING ? null : parseCeiling(ceiling).value;
  if (work === '' || wait === '' || size === '' || onOverload === '') return null;
  if (parsedRequests === null || (parsedCeiling === null && ceiling !== NO_CEILING)) return null;
  return { work, wait, size, requests: parsedRequests, ceiling: parsedCeiling, onOverload, zdr };
};

/** Answers as the fragment of an address, without the `#`. */
export const encode = ({ work, wait, size, requests, ceiling, onOverload, zdr }: Answers): string =>
  new URLSearchParams({
    work,
    wait,
    size,
    requests: String(requests),
    ceiling: ceiling === null ? NO_CEILING : String(ceiling),
    onOverload,
    ...(zdr && { zdr: '1' }),
  }).toString();

/** The draft that a fragment holds, with or without `#`; what is missing or unknown stays open. */
export const decode = (fragment: string): Draft => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const oneOf = <Value extends string>(
    name: string,
    options: Readonly<Record<Value, unknown>>,
  ): Value | '' => {
    const value = given.get(name) ?? '';
    return Object.hasOwn(options, value) ? (value as Value) : '';
  };
  const number = (name: string, parse: typeof parseRequests): string => {
    const text = given.get(name) ?? '';
    return parse(text).value === null ? '' : text;
  };
  return {
    work: oneOf('work', WORK),
    wait: oneOf('wait', WAIT),
    size: oneOf('size', SIZE),
    requests: number('requests', parseRequests),
    ceiling: given.get('ceiling') === NO_CEILING ? NO_CEILING : number('ceiling', parseCeiling),
    onOverload: oneOf('onOverload', ON_OVERLOAD),
    zdr: given.get('zdr') === '1',
  };
};
