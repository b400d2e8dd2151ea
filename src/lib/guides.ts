import { getCollection, type CollectionEntry } from 'astro:content';
import type { ErrorId } from '../catalogue/ids.ts';

type Guide = CollectionEntry<'guides'>;

/** Site path of a guide. */
export const guidePath = (id: string): string => `/guides/${id}/`;

/** Every guide, in the order of the guides page. */
export async function guidesInOrder(): Promise<Guide[]> {
  return (await getCollection('guides')).toSorted((a, b) => a.data.order - b.data.order);
}

/** The guides that concern an error, in the order of the guides page. */
export const guidesAbout = async (error: ErrorId): Promise<Guide[]> =>
  (await guidesInOrder()).filter(({ data }) => data.errors.includes(error));

/**
 * The guides of these ids, in the order given.
 *
 * @throws when there is no guide of an id
 */
export async function guidesOf(ids: readonly string[]): Promise<Guide[]> {
  const all = await guidesInOrder();
  return ids.map((id) => {
    const found = all.find((guide) => guide.id === id);
    if (!found) throw new Error(`No guide "${id}": src/content/guides/${id}.mdx does not exist`);
    return found;
  });
}
