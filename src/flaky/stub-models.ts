import { models } from '../facts/models.ts';
import type { StubModel } from './responses/models.ts';

/** Models the stub lists, newest first: the current line-up. */
export const stubModels: readonly StubModel[] = models
  .filter(({ current }) => current)
  .map(({ id, name, released, contextTokens, maxOutputTokens }) => ({
    id,
    displayName: name,
    releasedOn: released,
    maxInputTokens: contextTokens,
    maxOutputTokens,
  }))
  .toSorted((a, b) => b.releasedOn.localeCompare(a.releasedOn));
