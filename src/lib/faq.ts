import { getCollection } from 'astro:content';
import type { ErrorId } from '../catalogue/ids.ts';
import { FAQ_GROUPS } from '../content/faq-groups.ts';

/** Ids of the questions shown on an error's page, in the order of the questions page. */
export async function questionsOf(error: ErrorId): Promise<string[]> {
  const groups = FAQ_GROUPS.map(({ id }) => id);
  const all = await getCollection('faq', ({ data }) => data.errors.includes(error));
  return all
    .sort(
      (a, b) => groups.indexOf(a.data.group) - groups.indexOf(b.data.group) || a.data.order - b.data.order,
    )
    .map(({ id }) => id);
}
