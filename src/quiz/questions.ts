import type { OnOverload, Size, Wait, Work } from './types.ts';

/** One answer: what the reader sees, and what choosing it asks of a model. */
export type Options<Value extends string, Effect> = Readonly<
  Record<Value, { readonly label: string } & Effect>
>;

export const WORK: Options<Work, { readonly floor: number }> = {
  sort: { label: 'Sort, tag, route or extract from single items', floor: 1 },
  write: { label: 'Answer, summarise, write, chat, everyday code', floor: 2 },
  agent: { label: 'Multi-step agents, agentic coding, hard analysis', floor: 3 },
  beyond: { label: 'I ran Opus at higher effort on my own test set and it still falls short', floor: 4 },
  unsure: { label: 'Not sure', floor: 3 },
};

export const WAIT: Options<Wait, { readonly maxLatency: number | null; readonly batch: boolean }> = {
  day: { label: 'Nobody; within a day is fine', maxLatency: null, batch: true },
  job: { label: 'A job; minutes are fine', maxLatency: null, batch: false },
  stream: { label: 'A person who watches it stream', maxLatency: 3, batch: false },
  instant: { label: 'It must feel instant', maxLatency: 2, batch: false },
};

/** Tokens of the largest single request; thinking counts as output. */
export const SIZE: Options<Size, { readonly tokensIn: number; readonly tokensOut: number }> = {
  small: { label: 'Small', tokensIn: 2_000, tokensOut: 500 },
  medium: { label: 'Medium', tokensIn: 20_000, tokensOut: 2_000 },
  large: { label: 'Large', tokensIn: 150_000, tokensOut: 4_000 },
  huge: { label: 'Very large', tokensIn: 600_000, tokensOut: 8_000 },
  long: { label: 'Long output', tokensIn: 20_000, tokensOut: 100_000 },
  book: { label: 'Book-length output', tokensIn: 20_000, tokensOut: 200_000 },
};

export const ON_OVERLOAD: Options<OnOverload, object> = {
  quality: { label: 'Use another Claude model of the same quality class' },
  speed: { label: 'Use another Claude model; faster and simpler is fine' },
  same: { label: 'Use only this model' },
  wait: { label: 'Wait' },
};

/** Requests a month. */
export const REQUESTS: readonly number[] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

export const QUESTIONS = [
  { id: 'work', title: 'What is the work?', hint: 'This answer decides most outcomes.' },
  { id: 'wait', title: 'Who waits for the answer?', hint: '' },
  {
    id: 'size',
    title: 'How big is the largest single request?',
    hint: 'Tokens in and out. Thinking counts as output.',
  },
  { id: 'volume', title: 'How many such requests a month, and what may they cost?', hint: '' },
  {
    id: 'onOverload',
    title: 'The model is overloaded (529) or rate-limited (429). What should happen?',
    hint: '',
  },
] as const;
