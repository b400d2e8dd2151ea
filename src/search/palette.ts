import { href } from '../lib/href.ts';
import { element, marked } from './element.ts';
import { finder, type Find } from './find.ts';
import type { Place, Shown } from './options.ts';
import styles from './palette.css?inline';
import { queryTerm, wordsOf } from './terms.ts';

/** Where to go when nothing is typed, or nothing found. */
const STARTS: readonly Shown[] = [
  {
    path: '/diagnose/',
    title: 'Paste the whole error',
    kind: 'Diagnostic',
    about: 'It names the error and marks the words that decide.',
  },
  { path: '/errors/', title: 'All errors', kind: 'Errors', about: 'By status, with whose side each is on.' },
  { path: '/faq/', title: 'Questions people ask', kind: 'FAQ', about: 'Short, sourced answers.' },
];

const HINT = 'A status, an error type, or words from the message.';
const LOADING = 'Loading the index …';
const FAILED = 'The index could not be loaded. These pages work without it.';

const input = element('input', {
  type: 'text',
  role: 'combobox',
  'aria-label': 'Search',
  'aria-controls': 'palette-list',
  'aria-expanded': 'true',
  'aria-autocomplete': 'list',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'go',
  placeholder: '529, overloaded, ECONNRESET …',
});
const close = element('button', { type: 'button' }, 'Close');
const list = element('div', { id: 'palette-list', role: 'listbox', 'aria-label': 'Results' });
const line = element('p', { role: 'status' });
const dialog = element(
  'dialog',
  { class: 'palette', 'aria-label': 'Search the guide' },
  element('div', {}, input, close),
  line,
  list,
);

let find: Find | null = null;
let note = LOADING;
let active = 0;

const options = (): HTMLElement[] => [...list.children] as HTMLElement[];

function activate(index: number): void {
  const all = options();
  active = (index + all.length) % all.length;
  all.forEach((option, n) => option.setAttribute('aria-selected', String(n === active)));
  input.setAttribute('aria-activedescendant', all[active]?.id ?? '');
  all[active]?.scrollIntoView({ block: 'nearest' });
}

const optionOf = ({ path, title, kind, about }: Shown, n: number, words: readonly string[]): HTMLElement =>
  element(
    'a',
    { id: `palette-${n}`, role: 'option', tabindex: '-1', href: href(path) },
    element('b', {}, ...marked(title, words)),
    element('span', {}, kind),
    element('small', {}, ...marked(about, words)),
  );

function show(): void {
  const query = input.value.trim();
  const words = wordsOf(query).filter((word) => queryTerm(word) !== null);
  const found = find && words.length > 0 ? find(query) : [];
  const shown = found.length > 0 ? found : STARTS;
  list.replaceChildren(...shown.map((place, n) => optionOf(place, n, words)));
  line.textContent = !find
    ? note
    : words.length === 0
      ? HINT
      : found.length === 0
        ? 'Nothing found. Paste the whole error instead.'
        : `${found.length} ${found.length === 1 ? 'result' : 'results'}`;
  activate(0);
}

async function load(): Promise<void> {
  try {
    // One module for every query: what is loaded never depends on what is searched.
    const address = href('/search/places.js');
    const { default: places } = (await import(/* @vite-ignore */ address)) as { default: Place[] };
    find = finder(places);
  } catch {
    note = FAILED;
  }
  show();
}

dialog.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) activate(active + step);
  else if (event.key === 'Enter' && event.target === input) options()[active]?.click();
  else return;
  event.preventDefault();
});
dialog.addEventListener('click', (event) => {
  // The dialog itself is hit only outside its content. A link to a heading of this page stays on it.
  if (event.target === dialog || event.target === close || (event.target as Element).closest('a'))
    dialog.close();
});
list.addEventListener('pointermove', (event) => {
  const at = options().findIndex((option) => option.contains(event.target as Node));
  if (at >= 0 && at !== active) activate(at);
});
input.addEventListener('input', show);

/**
 * Opens the palette. The browser gives the focus back to where it was when the palette closes.
 *
 * @param typed what the reader typed while the palette was still on its way
 */
export function open(typed: string): void {
  if (dialog.open) return;
  if (!dialog.isConnected) {
    // Rules of a constructed sheet are no inline style, so the content security policy lets them be.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(dialog);
    void load();
  }
  input.value = typed;
  show();
  dialog.showModal();
  input.focus();
}
