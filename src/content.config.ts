import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { ERROR_IDS } from './catalogue/ids.ts';
import { FAQ_GROUP_IDS } from './content/faq-groups.ts';
import { GUIDE_GROUP_IDS } from './content/guide-groups.ts';
import { sources, type SourceId } from './facts/sources.ts';

const sourceIds = Object.keys(sources) as [SourceId, ...SourceId[]];

/**
 * One file a question. The body is the answer, and its first sentence answers by itself.
 * The file name is the entry's id and the anchor on the questions page.
 */
const faq = defineCollection({
  loader: glob({ base: './src/content/faq', pattern: '*.mdx' }),
  schema: z.strictObject({
    question: z.string().endsWith('?'),
    group: z.enum(FAQ_GROUP_IDS),
    /** Error pages on which the question is shown. */
    errors: z.array(z.enum(ERROR_IDS)),
    /** Position inside its group, ascending. */
    order: z.number().int().positive(),
    sources: z.array(z.enum(sourceIds)).min(1),
    /** ISO date of the last check against the sources. */
    verifiedOn: z.iso.date(),
  }),
});

/** An action; words between backticks are shown as code. `page` is a site path. */
const action = z.strictObject({
  text: z.string().endsWith('.'),
  page: z.string().startsWith('/').exactOptional(),
});

/** One file a guide. The file name is the entry's id and its address under `/guides/`. */
const guides = defineCollection({
  loader: glob({ base: './src/content/guides', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    /** One sentence for search results. */
    description: z.string().endsWith('.').max(155),
    /** What to do, before any explanation; words between backticks are shown as code. */
    answer: z.string().endsWith('.').max(320),
    group: z.enum(GUIDE_GROUP_IDS),
    /** Position among all guides, ascending. */
    order: z.number().int().positive(),
    /** Error pages that lead here. */
    errors: z.array(z.enum(ERROR_IDS)).min(1),
    related: z.array(reference('guides')).min(1).max(4),
    /** What to do after reading, the most useful first. */
    next: z.array(action).min(1).max(4),
    sources: z.array(z.enum(sourceIds)).min(1),
    /** ISO date of the last check against the sources. */
    verifiedOn: z.iso.date(),
  }),
});

export const collections = { faq, guides };
