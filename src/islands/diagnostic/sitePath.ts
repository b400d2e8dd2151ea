const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A site path under the address the site is served from. */
export const sitePath = (path: string): string => base + path;
