/** Small conveniences of every page. Each page is whole without them. */
import type * as Palette from '../search/palette.ts';
import './offline.ts';

const root = document.documentElement;

const remember = (key: string, value: string): void => {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
};

const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const theme = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (theme) {
  theme.value = root.dataset['theme'] ?? '';
  theme.addEventListener('change', () => {
    if (theme.value) root.dataset['theme'] = theme.value;
    else delete root.dataset['theme'];
    remember('theme', theme.value);
  });
}

const choices = [...document.querySelectorAll<HTMLInputElement>('.tabs input')];
const choose = (lang: string): void => {
  for (const input of choices) if (input.value === lang) input.checked = true;
};
choose(recall('lang') ?? '');
for (const input of choices) {
  input.addEventListener('change', () => {
    choose(input.value);
    remember('lang', input.value);
  });
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  const text = button?.closest('.panel, .code')?.querySelector('pre')?.textContent;
  if (!button || !text) return;
  const status = document.getElementById('announce');
  const say = (word: string): void => {
    button.textContent = word;
    if (status) status.textContent = word;
    setTimeout(() => {
      button.textContent = 'Copy';
      if (status) status.textContent = '';
    }, 2000);
  };
  navigator.clipboard.writeText(text.trimEnd()).then(
    () => say('Copied'),
    () => say('Not copied'),
  );
});

// A link into a folded answer opens it.
const unfold = (): void => {
  const target = document.querySelector(':target');
  if (target instanceof HTMLDetailsElement) target.open = true;
};
addEventListener('hashchange', unfold);
unfold();

const contents = document.querySelector<HTMLDetailsElement>('.toc details');
if (contents) {
  contents.open = matchMedia('(min-width: 72rem)').matches;
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const above = new Set<string>();
  // Everything from far above the window to its upper third counts as read or being read.
  const spy = new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes)
        if (isIntersecting) above.add(target.id);
        else above.delete(target.id);
      const current = [...links.keys()].findLast((id) => above.has(id));
      for (const [id, link] of links)
        if (id === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    },
    { rootMargin: '99999px 0px -65%' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) spy.observe(heading);
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
  button.type = 'button';
  button.className = link.className;
  button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  button.append(...link.childNodes);
  button.addEventListener('click', () => void search());
  link.replaceWith(button);

  addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const isTyping =
      target instanceof Element &&
      target.closest('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]');
    const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
    const isK = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    void search();
  });
}
