import { readSummary, type Summary } from './schema.ts';

/** Milliseconds after which a page that has not answered counts as silent. */
export const PATIENCE = 8000;

/** What became of a question to the status page. */
export type Outcome =
  | { readonly is: 'answer'; readonly summary: Summary }
  | { readonly is: 'offline' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'silent' }
  | { readonly is: 'refused'; readonly status: number }
  | { readonly is: 'unknown-shape' };

/**
 * Asks the status page for its summary. Nothing but the address is sent: no cookie, no referrer.
 * Never throws: every failure is an outcome, and none of them means that the service is well.
 *
 * @param address of the page's `summary.json`
 * @param patience milliseconds to wait
 */
export async function ask(address: string, patience = PATIENCE): Promise<Outcome> {
  if (!navigator.onLine) return { is: 'offline' };
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return { is: 'refused', status: response.status };
    const summary = readSummary(JSON.parse(await response.text()));
    return summary ? { is: 'answer', summary } : { is: 'unknown-shape' };
  } catch (error) {
    if (error instanceof SyntaxError) return { is: 'unknown-shape' };
    if (error instanceof DOMException && error.name === 'TimeoutError') return { is: 'silent' };
    return { is: navigator.onLine ? 'unreachable' : 'offline' };
  }
}
