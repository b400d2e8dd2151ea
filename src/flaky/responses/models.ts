import { json } from '../answer.ts';
import { apiHeaders } from '../headers.ts';
import type { Answer, Ask } from '../types.ts';

export interface StubModel {
  readonly id: string;
  readonly displayName: string;
  /** ISO date of release. */
  readonly releasedOn: string;
}

const entry = (model: StubModel): Record<string, unknown> => ({
  type: 'model',
  id: model.id,
  display_name: model.displayName,
  line: model.displayName.split(' ')[1]?.toLowerCase() ?? null,
  lifecycle: 'active',
  created_at: `${model.releasedOn}T00:00:00Z`,
  deprecated_at: null,
  retires_at: null,
});

/** A successful answer to GET /v1/models: one page with every model. */
export const modelsAnswer = (ask: Ask, models: readonly StubModel[]): Answer =>
  json(
    200,
    {
      data: models.map(entry),
      has_more: false,
      first_id: models[0]?.id ?? null,
      last_id: models.at(-1)?.id ?? null,
    },
    { headers: apiHeaders(ask) },
  );

/** A successful answer to GET /v1/models/{id}, or null when there is no such model. */
export const modelAnswer = (ask: Ask, models: readonly StubModel[], id: string): Answer | null => {
  const found = models.find((m) => m.id === id);
  return found === undefined ? null : json(200, entry(found), { headers: apiHeaders(ask) });
};
