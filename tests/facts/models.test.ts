import { expect, test } from 'vitest';
import { z } from 'zod';
import { knownModelIds, ratePools } from '../../src/facts/model-ids.ts';
import { gatedModels, models } from '../../src/facts/models.ts';
import {
  deprecatedModels,
  deprecatedWithoutDate,
  inventedIds,
  retiredModels,
} from '../../src/facts/retired-models.ts';
import { sources, type SourceId } from '../../src/facts/sources.ts';
import { sdkDeprecations, sdkModels } from '../support/sdk-models.ts';

const date = z.iso.date();
const tokens = z.int().positive();
const dollars = z.number().positive();
const id = z.string().regex(/^claude-[a-z0-9.-]+$/);
const platformId = z.string().min(1).nullable();
const effort = z.enum(['low', 'medium', 'high', 'xhigh', 'max']);

const model = z.strictObject({
  id,
  aliases: z.array(id),
  name: z.string().startsWith('Claude '),
  line: z.enum(['haiku', 'sonnet', 'opus', 'fable', 'mythos']),
  capabilityRank: z.int().min(1).max(4),
  latencyRank: z.int().min(1).max(4).nullable(),
  latencyInferredFrom: z.string().nullable(),
  released: date,
  lifecycle: z.enum(['active', 'deprecated', 'retired']),
  current: z.boolean(),
  retiresNotBefore: date.nullable(),
  retirementNote: z.string().endsWith('.').nullable(),
  retiresAt: date.nullable(),
  access: z.enum(['open', 'verified']),
  contextTokens: tokens,
  maxOutputTokens: tokens,
  batchMaxOutputTokens: tokens.nullable(),
  prices: z
    .array(
      z.strictObject({
        promptOver: z.int().min(0),
        input: dollars,
        output: dollars,
        cacheRead: dollars,
        cacheWrite5m: dollars,
        cacheWrite1h: dollars,
      }),
    )
    .min(1),
  batchMultiplier: z.number().gt(0).lt(1).nullable(),
  fast: z.strictObject({ input: dollars, output: dollars, preview: z.boolean() }).nullable(),
  requiresRetention: z.boolean(),
  acceptsEffort: z.boolean(),
  defaultEffort: effort.nullable(),
  efforts: z.array(effort),
  thinking: z.string().min(1).nullable(),
  ratePool: z.enum(Object.keys(ratePools) as [string, ...string[]]),
  tokenizer: z.enum(['new', 'old']),
  knowledge: z
    .string()
    .regex(/^20\d{2}-\d{2}$/)
    .nullable(),
  purpose: z.string(),
  platformIds: z.strictObject({
    bedrock: platformId,
    bedrockProfiles: z.array(z.string().regex(/^[a-z]+\.$/)),
    googleCloud: platformId,
    foundry: platformId,
    awsPlatform: platformId,
    openrouter: platformId,
    vercelGateway: platformId,
  }),
  verifiedOn: date,
  reviewAfterDays: z.int().positive(),
  sources: z.array(z.enum(Object.keys(sources) as [SourceId, ...SourceId[]])).min(1),
});

test.each(models.map((row) => [row.id, row] as const))('%s is a valid row', (_, row) => {
  model.parse(row);
  expect(row.prices[0]?.promptOver).toBe(0);
  expect(row.prices.map(({ promptOver }) => promptOver)).toEqual(
    row.prices.map(({ promptOver }) => promptOver).toSorted((a, b) => a - b),
  );
  // On every published row a 5-minute cache write costs 1.25 times the input price, an hour twice.
  for (const { input, cacheWrite5m, cacheWrite1h } of row.prices) {
    expect(cacheWrite5m).toBeCloseTo(input * 1.25, 10);
    expect(cacheWrite1h).toBeCloseTo(input * 2, 10);
  }
  expect(row.acceptsEffort).toBe(row.defaultEffort !== null);
  expect(row.acceptsEffort).toBe(row.efforts.length > 0);
  if (row.defaultEffort !== null) expect(row.efforts).toContain(row.defaultEffort);
  expect(row.batchMaxOutputTokens ?? Infinity).toBeGreaterThanOrEqual(row.maxOutputTokens);
});

test('each open line has exactly one current model, its newest', () => {
  for (const line of ['haiku', 'sonnet', 'opus', 'fable']) {
    const rows = models.filter((row) => row.line === line);
    const newest = rows.toSorted((a, b) => b.released.localeCompare(a.released))[0];
    expect(rows.filter(({ current }) => current)).toEqual([newest]);
  }
});

test('ids and aliases are unique across active, deprecated, retired and invented ones', () => {
  const all = [
    ...models.flatMap((row) => [row.id, ...row.aliases]),
    ...[...deprecatedModels, ...retiredModels].flatMap((row) => [row.id, ...row.aliases]),
    ...inventedIds.map((row) => row.id),
  ];
  expect(all.filter((value, i) => all.indexOf(value) !== i)).toEqual([]);
});

test('what replaces a retired model today is current', () => {
  const current = models.filter((row) => row.current && row.access === 'open').map((row) => row.id);
  for (const { today } of [...deprecatedModels, ...retiredModels, ...inventedIds])
    expect(current).toContain(today);
});

test('dates of retired models are in order', () => {
  for (const row of [...deprecatedModels, ...retiredModels]) {
    date.parse(row.announcedOn);
    date.parse(row.retiredOn);
    expect(row.retiredOn > row.announcedOn).toBe(true);
  }
});

test('the installed SDK lists the same ids and the same deprecations', () => {
  const ids = sdkModels();
  expect(ids.length).toBeGreaterThan(15);
  expect(ids.filter((found) => !knownModelIds.has(found))).toEqual([]);
  expect([...models, ...gatedModels].map((row) => row.id).filter((known) => !ids.includes(known))).toEqual(
    [],
  );

  const listed = deprecatedModels.flatMap(({ id: own, aliases, retiredOn }) =>
    [own, ...aliases].map((name) => [name, retiredOn]),
  );
  // The SDK names a day for this one too, and another package of Anthropic's does not.
  const disputed = deprecatedWithoutDate.map(({ id: own }): string => own);
  const warned = [...sdkDeprecations()].filter(([name]) => !disputed.includes(name));
  expect(warned.toSorted()).toEqual(listed.toSorted());
});
