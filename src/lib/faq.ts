import { getCollection, type CollectionEntry } from 'astro:content';
import type { ErrorId } from '../catalogue/ids.ts';
import { FAQ_GROUPS } from '../content/faq-groups.ts';
import { href } from './href.ts';

type Question = CollectionEntry<'faq'>;
type GroupId = Question['data']['group'];

/** Site path of a group of questions. */
export const groupPath = (group: GroupId): string => `/faq/${group}/`;

/** Address of a question with its answer, under the base path of the site. */
export const questionHref = ({ id, data }: Pick<Question, 'id' | 'data'>): string =>
  href(`${groupPath(data.group)}#${id}`);

/** Every question, in the order of the groups and of their pages. */
export async function questionsInOrder(): Promise<Question[]> {
  const groups: GroupId[] = FAQ_GROUPS.map(({ id }) => id);
  const position = ({ data }: Question): number => groups.indexOf(data.group) * 1_000 + data.order;
  return (await getCollection('faq')).toSorted((a, b) => position(a) - position(b));
}

/** Every group with its questions, in reading order. */
export async function questionGroups(): Promise<
  readonly { readonly id: GroupId; readonly title: string; readonly questions: readonly Question[] }[]
> {
  const all = await questionsInOrder();
  return FAQ_GROUPS.map(({ id, title }) => ({
    id,
    title,
    questions: all.filter(({ data }) => data.group === id),
  }));
}

/**
 * The question of this id.
 *
 * @throws when there is none
 */
export async function questionOf(id: string): Promise<Question> {
  const found = (await getCollection('faq')).find((question) => question.id === id);
  if (!found) throw new Error(`No question "${id}": src/content/faq/${id}.mdx does not exist`);
  return found;
}

/** Ids of the questions that concern an error, in the order of the questions page. */
export const questionsOf = async (error: ErrorId): Promise<string[]> =>
  (await questionsInOrder()).filter(({ data }) => data.errors.includes(error)).map(({ id }) => id);
