import type { MDXInstance } from 'astro';
import type { ErrorId } from '../catalogue/ids.ts';

const articles = import.meta.glob<MDXInstance<Record<string, unknown>>>('../catalogue/*/article.mdx', {
  eager: true,
});

/** The long form of an error, where one is written. */
export const articleOf = (id: ErrorId): MDXInstance<Record<string, unknown>> | undefined =>
  articles[`../catalogue/${id}/article.mdx`];
