import { z } from 'zod';
import { sources } from '../../src/facts/sources.ts';
import type { SourceId } from '../../src/facts/sources.ts';
import { ERROR_IDS, NO_DIAGNOSIS } from '../../src/catalogue/ids.ts';

/**
 * The shapes of src/catalogue/define.ts as run-time checks, with the rules of wording that types cannot hold.
 * It stands among the tests because the catalogue imports nothing from outside.
 */

/** Words that the house does not use in front of a reader in trouble. */
const FORBIDDEN = /!|\boops\b|\bplease\b|\bsimply\b|\bjust\b|\bsorry\b|\buh-oh\b/i;

const words = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !FORBIDDEN.test(text), 'exclamation mark or filler')
  .refine((text) => !/ {2}|\n/.test(text), 'double space or line break');

const sentence = words
  .regex(/^[\p{Lu}\d]/u, 'begins with a capital')
  .regex(/[.?]$/u, 'ends with a full stop');
const label = words.regex(/^[\p{Lu}\dn]/u).regex(/[^.]$/u, 'no full stop');

const command = z.string().min(1);
const page = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'a site path with slashes at both ends');
const errorId = z.enum(ERROR_IDS);
const kind = z.enum([...ERROR_IDS, ...NO_DIAGNOSIS]);
const side = z.enum(['service', 'between', 'account', 'request', 'caller']);
const retry = z.enum(['back-off', 'wait', 'change', 'stop']);
const day = z.iso.date();

const step = z.strictObject({ text: sentence, command: command.optional(), page: page.optional() });
const settle = z.strictObject({ ask: sentence, command: command.nullable() }).nullable();

const find = z.union([
  z.strictObject({ status: z.union([z.int(), z.tuple([z.int(), z.int()])]) }),
  z.strictObject({ errorType: z.union([z.string(), z.instanceof(RegExp)]) }),
  z.strictObject({
    errorCode: z.union([z.string(), z.instanceof(RegExp), z.strictObject({ of: errorId })]),
  }),
  z.strictObject({ exception: z.instanceof(RegExp) }),
  z.strictObject({ message: z.instanceof(RegExp) }),
  z.strictObject({
    header: z.string().regex(/^[a-z0-9-]+$/, 'lower case'),
    value: z.instanceof(RegExp).optional(),
  }),
  z.strictObject({ title: z.instanceof(RegExp) }),
  z.strictObject({ text: z.instanceof(RegExp) }),
]);

const signal = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kebab case'),
  find,
  weight: z.enum(['decisive', 'strong', 'weak', 'against']),
  says: words,
  unless: z.array(find).optional(),
  when: z.array(find).optional(),
  variant: z.string().optional(),
});

const variant = z
  .strictObject({
    clientRepeats: z.literal(false),
    title: label,
    summary: sentence,
    side,
    retry,
    steps: z.array(step).min(1),
    dont: z.array(sentence),
    settle,
  })
  .partial();

export const entrySchema = z
  .strictObject({
    id: errorId,
    statuses: z.array(z.int().min(400).max(599)),
    errorTypes: z.array(z.string().regex(/^[a-z_]+$/)),
    title: label,
    summary: sentence,
    side,
    retry,
    steps: z.array(step).min(1).max(6),
    dont: z.array(sentence).min(1),
    settle,
    snippet: z.enum(['retry', 'rate-limit', 'stream', 'timeout', 'check', 'fallback', 'batch']).nullable(),
    variants: z.record(z.string().regex(/^[a-z0-9-]+$/), variant),
    signals: z.array(signal),
    consequence: z.boolean().optional(),
    clientRepeats: z.literal(true).optional(),
    catchAll: z.literal(true).optional(),
  })
  .refine(
    ({ signals }) => new Set(signals.map(({ id }) => id)).size === signals.length,
    'signal ids are unique',
  )
  .refine(
    ({ signals, variants }) => signals.every((one) => one.variant === undefined || one.variant in variants),
    'every variant that a signal names exists',
  );

export const pageSchema = z.strictObject({
  id: errorId,
  description: words.max(155),
  now: sentence,
  why: z.array(sentence).min(2),
  lookAlikes: z.array(z.strictObject({ text: z.string().min(1), is: kind, because: sentence })).min(1),
  related: z.array(errorId).min(1),
  sources: z.array(z.enum(Object.keys(sources) as [SourceId, ...SourceId[]])).min(1),
  verifiedOn: day,
});
