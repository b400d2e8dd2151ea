const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/**
 * Address of a page of this site under the base path it was built for.
 *
 * @param path site path that starts with a slash, for example `/errors/overloaded/#steps`
 */
export const href = (path: string): string => `${base}${path}`;

/** Absolute address, for canonical links and metadata. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
