import { useEffect, useState } from 'preact/hooks';
import { isLanguage, type SnippetLanguage } from './snippets.ts';

/** Where the other pages keep the reader's choice, see scripts/site.ts. */
const KEY = 'lang';

interface Language {
  readonly language: SnippetLanguage;
  /** What a paste speaks for; it is shown and not kept: it would outlive the paste. */
  readonly show: (language: SnippetLanguage) => void;
  /** What the reader chooses; the code on other pages follows. */
  readonly choose: (language: SnippetLanguage) => void;
}

/** The language of the code: that of the pasted error, else the reader's own, else Python. */
export function useLanguage(): Language {
  const [language, show] = useState<SnippetLanguage>('python');
  useEffect(() => {
    try {
      const own = localStorage.getItem(KEY);
      if (isLanguage(own)) show(own);
    } catch {
      // Storage can be forbidden.
    }
  }, []);
  const choose = (chosen: SnippetLanguage): void => {
    show(chosen);
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // The choice then lasts as long as the page.
    }
  };
  return { language, show, choose };
}
