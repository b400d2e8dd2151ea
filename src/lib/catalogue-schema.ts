import { z } from 'astro/zod';
import { ERROR_IDS, NO_DIAGNOSIS } from '../catalogue/ids.ts';
import { retryWords, sideWords } from '../catalogue/words.ts';

const keys = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(words) as [K, ...K[]];

const side = z.enum(keys(sideWords));
const retry = z.enum(keys(retryWords));
const id = z.enum(ERROR_IDS);
const text = z.string().min(1);
const day = z.iso.date();

const step = z.strictObject({
  text,
  command: text.optional().describe('Can be pasted into a shell.'),
  page: text.optional().describe('Path below the root of the site.'),
});
const settle = z
  .strictObject({ ask: text, command: text.nullable() })
  .nullable()
  .describe('The one observation that would settle a doubt, and the command that gets it.');
const words = z.looseObject({ label: text, says: text });

const variant = z
  .strictObject({
    clientRepeats: z.literal(false),
    title: text,
    summary: text,
    side,
    retry,
    steps: z.array(step),
    dont: z.array(text),
    settle,
  })
  .partial()
  .describe('What is left out is inherited from the error.');

const error = z.looseObject({
  id: id.describe('Permanent; also the page’s address.'),
  statuses: z.array(z.int()).describe('HTTP statuses, most typical first; empty when it has none.'),
  errorTypes: z.array(text).describe('First-party values of error.type.'),
  title: text,
  summary: text,
  description: text,
  now: text.describe('The next minute’s action.'),
  side: side.describe('Whose side the failure is on.'),
  retry,
  steps: z.array(step).min(1),
  dont: z.array(text),
  settle,
  variants: z.record(z.string(), variant),
  why: z.array(text),
  lookAlikes: z.array(z.strictObject({ text, is: z.enum([...ERROR_IDS, ...NO_DIAGNOSIS]), because: text })),
  related: z.array(id),
  verifiedOn: day.describe('Day of the last check against the sources.'),
  url: z.url(),
  markdown: z.url(),
  evidence: z.array(
    z.strictObject({
      id: text,
      weight: z.enum(['decisive', 'strong', 'weak', 'against']),
      says: text,
      variant: text.optional(),
    }),
  ),
  facts: z
    .array(z.strictObject({ id: text, url: z.url(), verifiedOn: day, reviewBy: day }))
    .describe('Values that the texts state; past `reviewBy` they are provisional.'),
  sources: z.array(z.strictObject({ title: text, url: z.url(), publisher: text, readOn: day })).min(1),
});

/** What `/catalogue.json` holds, for programs that read it. */
export const catalogueSchema = z
  .strictObject({
    $schema: z.url(),
    schema: z.literal(1).describe('Grows when a field changes its meaning or goes away.'),
    name: text,
    independent: z.literal(true).describe('Not a publication of Anthropic.'),
    sides: z.record(side, words),
    retry: z.record(retry, words),
    errorCodes: z.array(z.looseObject({ code: text, status: z.int() })),
    errors: z.array(error),
  })
  .meta({ title: 'Catalogue of the Claude Error Guide' });
