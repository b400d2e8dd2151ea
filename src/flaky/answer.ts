import type { Answer, Ending } from './types.ts';

interface Extra {
  readonly headers?: Readonly<Record<string, string>>;
  readonly ending?: Ending;
  readonly delayMs?: number;
  readonly gapMs?: number;
}

/** A whole answer of any content type. */
export const answer = (
  status: number,
  type: string,
  body: string | readonly string[],
  extra: Extra = {},
): Answer => ({
  status,
  headers: { ...(type === '' ? {} : { 'content-type': type }), ...extra.headers },
  body: typeof body === 'string' ? [body] : body,
  ending: extra.ending ?? 'end',
  delayMs: extra.delayMs ?? 0,
  gapMs: extra.gapMs ?? 1,
});

export const json = (status: number, value: unknown, extra: Extra = {}): Answer =>
  answer(status, 'application/json', JSON.stringify(value), extra);

export const text = (status: number, body: string, extra: Extra = {}): Answer =>
  answer(status, 'text/plain', body, extra);

export const html = (status: number, body: string, extra: Extra = {}): Answer =>
  answer(status, 'text/html; charset=UTF-8', body, extra);
