import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { ERROR_IDS } from './catalogue/ids.ts';
import { FAQ_GROUP_IDS } from './content/faq-groups.ts';
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

export const collections = { faq };
