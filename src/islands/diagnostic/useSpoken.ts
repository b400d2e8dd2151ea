import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without change before a sentence is announced. */
const CALM = 700;

/** A sentence for a polite live region: only once it has stood for a moment, so typing is not interrupted. */
export function useSpoken(sentence: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), CALM);
    return () => clearTimeout(timer);
  }, [sentence]);
  return said;
}
