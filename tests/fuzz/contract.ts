/** The Diagnosis as a strict schema, written from its type: what a consumer of the JSON may rely on. */
import { z } from 'zod';
import { ERROR_IDS, NO_DIAGNOSIS } from '../../src/catalogue/ids.ts';
import type { Platform } from '../../src/catalogue/ids.ts';
import type { Diagnosis } from '../../src/engine/types.ts';
import { retryWords, sideWords } from '../../src/catalogue/words.ts';
import { PLATFORM_WORDS } from '../../src/report/words.ts';

const keys = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(words) as [K, ...K[]];

const kind = z.enum([...ERROR_IDS, ...NO_DIAGNOSIS]);
const place = { start: z.int().min(0), end: z.int().min(0) };
const seconds = z.number().min(0).nullable();
const words = z.string().min(1);
const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/);

/** Every field, and no other. */
export const diagnosisSchema: z.ZodType<Diagnosis> = z.strictObject({
  schema: z.literal(1),
  kind,
  certainty: z.enum(['certain', 'likely', 'possible']),
  status: z.int().min(400).max(599).nullable(),
  errorType: words.nullable(),
  errorCode: words.nullable(),
  message: z.string().nullable(),
  requestId: words.nullable(),
  model: words.nullable(),
  platform: z.enum(keys<Platform>(PLATFORM_WORDS)),
  origin: words,
  client: words.nullable(),
  retryAfterSeconds: seconds,
  attempt: z
    .strictObject({ number: z.int().min(0), of: z.int().min(0).nullable(), last: z.boolean() })
    .nullable(),
  reset: z
    .strictObject({
      at: z.iso.datetime().nullable(),
      clock: z
        .strictObject({
          weekday: z.int().min(0).max(6).nullable(),
          month: z.int().min(0).max(11).nullable(),
          day: z.int().min(0).max(99).nullable(),
          hour: z.int().min(0).max(23),
          minute: z.int().min(0).max(99),
        })
        .nullable(),
      zone: words.nullable(),
    })
    .nullable(),
  tried: z
    .strictObject({
      repeats: z.int().min(0),
      waitedSeconds: seconds,
      gaveUp: z.boolean(),
      rideOut: z.strictObject({ seconds: z.number(), setting: words }).nullable(),
    })
    .nullable(),
  evidence: z.array(
    z.strictObject({
      ...place,
      quote: z.string(),
      says: words,
      weight: z.enum(['decisive', 'strong', 'weak', 'against']),
      signal: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    }),
  ),
  ruledOut: z.array(z.strictObject({ kind, because: z.string() })),
  settle: z.strictObject({ ask: words, command: words.nullable() }).nullable(),
  also: z.array(z.strictObject({ kind, ...place })),
  redactions: z.array(z.strictObject({ what: words, ...place })),
  advice: z.strictObject({
    side: z.enum(keys(sideWords)).nullable(),
    retry: z.enum(keys(retryWords)).nullable(),
    waitSeconds: seconds,
    title: words,
    summary: words,
    steps: z.array(z.strictObject({ text: words, command: words.optional(), page: path.optional() })),
    dont: z.array(words),
    snippet: z.enum(['retry', 'rate-limit', 'stream', 'timeout', 'check', 'fallback', 'batch']).nullable(),
    language: words.nullable(),
    page: path.nullable(),
    statusPage: words.nullable(),
    owner: z.string(),
  }),
  input: z.strictObject({
    length: z.int().min(0),
    read: z.int().min(0),
    unread: z.array(z.strictObject(place)),
  }),
}) as z.ZodType<Diagnosis>;
