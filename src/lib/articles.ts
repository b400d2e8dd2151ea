import type { MDXInstance } from 'astro';
import type { ErrorId } from '../catalogue/ids.ts';

const articles = import.meta.glob<MDXInstance<Record<string, unknown>>>('../catalogue/*/article.mdx', {
  eager: true,
});

const texts = import.meta.glob<string>('../catalogue/*/article.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The long form of an error, where one is written. */
export const articleOf = (id: ErrorId): MDXInstance<Record<string, unknown>> | undefined =>
  articles[`../catalogue/${id}/article.mdx`];

/** Whether the long form of an error leads to a site path by itself. */
export const articleLeadsTo = (id: ErrorId, path: string): boolean =>
  texts[`../catalogue/${id}/article.mdx`]?.includes(`](${path}`) ?? false;
