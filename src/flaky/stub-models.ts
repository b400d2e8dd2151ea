import type { StubModel } from './responses/models.ts';

/** Models the stub lists, newest first: the current line-up. */
export const stubModels: readonly StubModel[] = [
  { id: 'claude-fable-5-2', displayName: 'Claude Fable 5.2', releasedOn: '2026-11-09' },
  { id: 'claude-haiku-5-5', displayName: 'Claude Haiku 5.5', releasedOn: '2026-10-07' },
  { id: 'claude-sonnet-5-5', displayName: 'Claude Sonnet 5.5', releasedOn: '2026-09-28' },
  { id: 'claude-opus-5-5', displayName: 'Claude Opus 5.5', releasedOn: '2026-09-22' },
];
