const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/**
 * Address of a page of this site under the base path it was built for.
 *
 * @param path site path that starts with a slash, for example `/errors/overloaded/#steps`
 */
export const href = (path: string): string => `${base}${path}`;

/** Absolute address, for canonical links and metadata. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** Site path of the page that is being built: its address without the base path. */
export const pagePath = ({ pathname }: URL): string => pathname.slice(base.length);

/** Site path of the Markdown twin of a page: `/faq/` has `/faq.md`, `/` has `/index.md`. */
export const twinPath = (path: string): string => (path === '/' ? '/index.md' : path.replace(/\/$/, '.md'));
