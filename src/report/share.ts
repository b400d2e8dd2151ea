import type { ErrorEntry } from '../catalogue/define.ts';
import type { ErrorId } from '../catalogue/ids.ts';
import type { Diagnosis } from '../engine/types.ts';

/** All that a shared link holds: catalogue ids, never a character of the pasted text. */
export interface Shared {
  readonly kind: ErrorId;
  readonly variant: string | null;
}

const KEY = '#verdict=';

/** The address fragment of a verdict: `#verdict=overloaded` or `#verdict=rate-limit:tokens`. */
export const encodeShare = ({ kind, variant }: Shared): string => KEY + kind + (variant ? `:${variant}` : '');

/** Whether an address fragment claims to be a shared verdict, readable or not. */
export const isShare = (hash: string): boolean => hash.startsWith(KEY);

/**
 * Reads an address fragment back. Only ids that stand in `errors` are accepted, so nothing else
 * can be smuggled into the page by a link; anything else gives null.
 */
export function decodeShare(hash: string, errors: readonly ErrorEntry[]): Shared | null {
  if (!isShare(hash)) return null;
  const [kind, variant, ...rest] = hash.slice(KEY.length).split(':');
  const entry = errors.find((e) => e.id === kind);
  if (!entry || rest.length > 0) return null;
  if (variant === undefined) return { kind: entry.id, variant: null };
  return Object.hasOwn(entry.variants, variant) ? { kind: entry.id, variant } : null;
}

/** What a link to this diagnosis would hold, or null when it names no error of the catalogue. */
export function shareOf(diagnosis: Diagnosis, errors: readonly ErrorEntry[]): Shared | null {
  const entry = errors.find((e) => e.id === diagnosis.kind);
  return entry ? { kind: entry.id, variant: variantOf(diagnosis, entry) } : null;
}

/** The variant whose advice the diagnosis carries: the one named by a deciding signal that agrees with it. */
function variantOf({ advice, evidence }: Diagnosis, entry: ErrorEntry): string | null {
  const named = evidence
    .map(({ signal }) => entry.signals.find((s) => `${entry.id}/${s.id}` === signal)?.variant)
    .filter((name) => name !== undefined);
  const agrees = (name: string): boolean => {
    const v = entry.variants[name];
    return (
      v !== undefined &&
      (v.title ?? entry.title) === advice.title &&
      (v.summary ?? entry.summary) === advice.summary &&
      (v.side ?? entry.side) === advice.side &&
      (v.retry ?? entry.retry) === advice.retry
    );
  };
  return named.find(agrees) ?? null;
}
