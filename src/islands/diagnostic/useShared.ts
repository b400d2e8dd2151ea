import { useCallback, useEffect, useState } from 'preact/hooks';
import { isShare } from '../../report/share.ts';
import type { Answer } from './answer.ts';
import { ask } from './workerClient.ts';

/** What the page's address shares: a verdict, an unreadable one, or nothing. */
export type SharedState = { readonly answer: Answer; readonly at: number } | 'unreadable' | null;

/** Follows the address's fragment. The second value takes a shared verdict out of the address again. */
export function useShared(): readonly [SharedState, () => void] {
  const [state, setState] = useState<SharedState>(null);

  useEffect(() => {
    const follow = (): void => {
      const { hash } = location;
      if (!isShare(hash)) return setState(null);
      ask({ hash }).then(
        (answer) => {
          if (location.hash === hash) setState(answer ? { answer, at: Date.now() } : 'unreadable');
        },
        () => setState('unreadable'),
      );
    };
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
