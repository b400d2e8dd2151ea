import { defineMiddleware } from 'astro:middleware';
import { linkHeadings } from './heading-links.ts';

/** Links the headings of a page as the build does. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(linkHeadings(await response.text()), response);
});
