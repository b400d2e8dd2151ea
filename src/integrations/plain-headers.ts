/**
 * Response headers that no meta tag can carry and that are the same for every page.
 * `_headers` is written from them; `vercel.json` repeats them, which a test compares.
 */
export const PLAIN_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The one directive that browsers ignore in a meta tag. */
export const FRAME_ANCESTORS = "frame-ancestors 'none'";

/** Caching of files whose name holds a hash of their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
