import { json } from '../answer.ts';
import { apiHeaders } from '../headers.ts';
import type { Answer, Ask } from '../types.ts';
import { pageOf } from './page.ts';

export interface StubModel {
  readonly id: string;
  readonly displayName: string;
  /** ISO date of release. */
  readonly releasedOn: string;
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
}

const entry = (model: StubModel) => ({
  type: 'model',
  id: model.id,
  display_name: model.displayName,
  line: model.displayName.split(' ')[1]?.toLowerCase() ?? null,
  lifecycle: 'active',
  max_input_tokens: model.maxInputTokens,
  max_tokens: model.maxOutputTokens,
  // The stub knows no capabilities; the field may be null.
  capabilities: null,
  created_at: `${model.releasedOn}T00:00:00Z`,
  deprecated_at: null,
  retires_at: null,
});

/** A successful answer to GET /v1/models. */
export const modelsAnswer = (ask: Ask, models: readonly StubModel[]): Answer =>
  json(200, pageOf(models.map(entry), ask.path), { headers: apiHeaders(ask) });

/** A successful answer to GET /v1/models/{id}, or null when there is no such model. */
export const modelAnswer = (ask: Ask, models: readonly StubModel[], id: string): Answer | null => {
  const found = models.find((m) => m.id === id);
  return found === undefined ? null : json(200, entry(found), { headers: apiHeaders(ask) });
};
