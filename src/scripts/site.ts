/** Small conveniences of every page. Each page is whole without them. */
import type * as Palette from '../search/palette.ts';
import './offline.ts';

const root = document.documentElement;

/** Storage can be forbidden; a choice then lasts as long as the page. */
const stored = (use: (storage: Storage) => string | null | void): string => {
  try {
    return use(localStorage) ?? '';
  } catch {
    return '';
  }
};
const remember = (key: string, value: string): string =>
  stored((storage) => (value ? storage.setItem(key, value) : storage.removeItem(key)));

const theme = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (theme) {
  theme.value = root.dataset['theme'] ?? '';
  theme.addEventListener('change', () => {
    root.dataset['theme'] = theme.value;
    remember('theme', theme.value);
  });
}

const choices = document.querySelectorAll<HTMLInputElement>('.tabs input');
const choose = (lang: string): void => {
  for (const input of choices) if (input.value === lang) input.checked = true;
};
choose(stored((storage) => storage.getItem('lang')));
for (const input of choices) {
  input.addEventListener('change', () => {
    choose(input.value);
    remember('lang', input.value);
  });
}

const COPIES = '[data-copy], :is(h2, h3) > [href^="#"]';
document.addEventListener('click', ({ target }) => {
  const source = target instanceof Element ? target.closest<HTMLElement>(COPIES) : null;
  if (!source) return;
  const isLink = source instanceof HTMLAnchorElement;
  // Where a finger scrolls, a tap on a heading must not replace the error that waits in the clipboard.
  if (isLink && !matchMedia('(hover)').matches) return;
  const text = isLink ? source.href : source.closest('.panel, .code')?.querySelector('pre')?.textContent;
  const status = document.getElementById('announce');
  const say = (word: string): void => {
    if (!isLink) source.textContent = word || 'Copy';
    source.dataset['said'] = word;
    if (status) status.textContent = word;
  };
  const settle = (word: string) => (): void => {
    say(word);
    setTimeout(say, 2000, '');
  };
  navigator.clipboard.writeText(text?.trimEnd() ?? '').then(settle('Copied'), settle('Not copied'));
});

// A link into a folded answer opens it.
const unfold = (): void => {
  document.querySelector('details:target')?.setAttribute('open', '');
};
addEventListener('hashchange', unfold);
unfold();

const contents = document.getElementById('toc');
if (contents) {
  const bar = contents.parentElement?.firstElementChild;
  const links = [...contents.querySelectorAll('a')];
  const above = new Set<string>();
  // Everything from far above the window to its upper third counts as read or being read.
  const spy = new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes)
        above[isIntersecting ? 'add' : 'delete'](`#${target.id}`);
      const current = links.findLast(({ hash }) => above.has(hash));
      for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
      if (current) bar?.replaceChildren(current.text);
    },
    { rootMargin: '99999px 0px -65%' },
  );
  for (const link of links) {
    const heading = document.getElementById(link.hash.slice(1));
    if (heading) spy.observe(heading);
    link.addEventListener('click', () => contents.hidePopover());
  }
}

const link = document.querySelector<HTMLAnchorElement>('.search');
if (link) {
  let typed = '';
  const buffer = (event: KeyboardEvent): void => {
    if (event.key.length === 1) typed += event.key;
  };
  const search = async (): Promise<void> => {
    typed = '';
    addEventListener('keydown', buffer);
    try {
      const { href: address } = new URL('../search/palette.js', link.href);
      const { open } = (await import(/* @vite-ignore */ address)) as typeof Palette;
      open(typed);
    } catch {
      location.assign(link.href);
    } finally {
      removeEventListener('keydown', buffer);
    }
  };
  const button = document.createElement('button');
  button.className = link.className;
  button.ariaKeyShortcuts = '/ Control+K Meta+K';
  button.append(...link.childNodes);
  button.addEventListener('click', () => void search());
  link.replaceWith(button);

  addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const isTyping =
      target instanceof Element &&
      target.closest('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]');
    const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey;
    const isK = key.toLowerCase() === 'k' && ctrlKey !== metaKey;
    if (altKey || !(isSlash || isK)) return;
    event.preventDefault();
    void search();
  });
}
