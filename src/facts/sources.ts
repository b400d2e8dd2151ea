/** Every cited page once. `readOn` is the date of the copy that was read. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** ISO date. */
  readonly readOn: string;
}

const defineSources = <const T extends Record<string, Source>>(sources: T): T => sources;

export const sources = defineSources({
  errors: {
    title: 'Errors',
    url: 'https://platform.claude.com/docs/en/api/errors',
    publisher: 'Anthropic',
    readOn: '2026-08-22',
  },
});

export type SourceId = keyof typeof sources;
