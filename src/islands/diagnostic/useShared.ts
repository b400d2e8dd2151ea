import { useCallback, useEffect, useState } from 'preact/hooks';
import { errors } from '../../catalogue/index.ts';
import type { Diagnosis } from '../../engine/types.ts';
import { decodeShare, isShare } from '../../report/share.ts';
import { sharedDiagnosis } from '../../report/shared.ts';
import { entryOf } from './names.ts';

/** What the page's address shares: a verdict, an unreadable one, or nothing. */
export type SharedState = { readonly diagnosis: Diagnosis; readonly at: number } | 'unreadable' | null;

function read(hash: string): SharedState {
  if (!isShare(hash)) return null;
  const shared = decodeShare(hash, errors);
  const entry = shared && entryOf(shared.kind);
  return entry ? { diagnosis: sharedDiagnosis(shared, entry), at: Date.now() } : 'unreadable';
}

/** Follows the address's fragment. The second value takes a shared verdict out of the address again. */
export function useShared(): readonly [SharedState, () => void] {
  const [state, setState] = useState<SharedState>(null);

  useEffect(() => {
    const follow = (): void => setState(read(location.hash));
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const leave = useCallback((): void => {
    if (isShare(location.hash)) history.replaceState(null, '', location.pathname + location.search);
    setState(null);
  }, []);

  return [state, leave];
}
