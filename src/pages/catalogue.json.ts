import type { APIRoute } from 'astro';
import type { SourceId } from '../facts/sources.ts';
import { factsOf } from '../facts/freshness.ts';
import { reviewBy } from '../facts/fact.ts';
import { facts } from '../facts/index.ts';
import { fullErrors } from '../catalogue/pages.ts';
import { retryWords, sideWords } from '../catalogue/words.ts';
import { pathOf } from '../lib/catalogue.ts';
import { errorCodeRows } from '../lib/error-codes.ts';
import { factPath, sourceOf } from '../lib/facts.ts';
import { absolute } from '../lib/href.ts';
import { SITE } from '../lib/site.ts';

const cite = (id: SourceId) => {
  const { title, url, publisher, readOn } = sourceOf(id);
  return { title, url: url.startsWith('/') ? absolute(url) : url, publisher, readOn };
};

/** The catalogue for programs. `schema` grows when a field changes its meaning or goes away. */
export const GET: APIRoute = () =>
  Response.json({
    $schema: absolute('/catalogue.schema.json'),
    schema: 1,
    name: SITE.name,
    independent: true,
    sides: sideWords,
    retry: retryWords,
    errorCodes: errorCodeRows.map(({ ordinary = false, ...row }) => ({ ...row, ordinary })),
    errors: fullErrors.map(({ signals, sources, ...entry }) => ({
      ...entry,
      url: absolute(pathOf(entry.id)),
      markdown: absolute(`/errors/${entry.id}.md`),
      evidence: signals.map(({ id, weight, says, variant }) => ({
        id,
        weight,
        says,
        ...(variant ? { variant } : {}),
      })),
      facts: factsOf(`error ${entry.id}`).map((id) => ({
        id,
        url: absolute(factPath(id)),
        verifiedOn: facts[id].verifiedOn,
        reviewBy: reviewBy(facts[id]),
      })),
      sources: sources.map(cite),
    })),
  });
