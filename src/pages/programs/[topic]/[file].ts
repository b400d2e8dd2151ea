import type { APIRoute } from 'astro';
import { takeRegion } from '../../../lib/region.ts';
import { programOf, snippetsOf } from '../../../lib/snippets.ts';
import { TOPICS } from '../../../snippets/topics.ts';

/** Every program as a file to save, without the markers of its regions. */
export const getStaticPaths = () =>
  Object.keys(TOPICS).flatMap((topic) => snippetsOf(topic).map(({ file }) => ({ params: { topic, file } })));

export const GET: APIRoute = ({ params: { topic = '', file = '' } }) =>
  new Response(`${takeRegion(programOf(topic, file) ?? '', undefined) ?? ''}\n`);
