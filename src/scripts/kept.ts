/** Shows what this browser keeps for the reader, and forgets it. Without storage it says that nothing is kept. */

/** Where the site keeps things: see site.ts for the first two, islands/diagnostic/draft.ts for the last. */
const read: Readonly<Record<string, () => string>> = {
  theme: () => localStorage.getItem('theme') ?? '',
  lang: () => localStorage.getItem('lang') ?? '',
  draft: () => {
    const text = sessionStorage.getItem('draft');
    if (text) return `${text.length.toLocaleString('en')} characters`;
    return localStorage.getItem('draft') ? 'nothing, as you chose' : '';
  },
};

function show(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-kept]')) {
    try {
      place.textContent = read[place.dataset['kept'] ?? '']?.() || 'nothing';
    } catch {
      place.textContent = 'nothing, storage is forbidden';
    }
  }
}

const button = document.querySelector<HTMLButtonElement>('[data-forget]');
button?.addEventListener('click', () => {
  try {
    for (const key of Object.keys(read)) {
      localStorage.removeItem(key);
      sessionStorage.removeItem(key);
    }
  } catch {
    // Then there was nothing to forget.
  }
  const theme = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
  if (theme) {
    theme.value = '';
    theme.dispatchEvent(new Event('change'));
  }
  show();
  const status = document.getElementById('announce');
  if (status) status.textContent = 'Forgotten';
});
if (button) button.disabled = false;
// Also for a page that the browser shows again as it was.
addEventListener('pageshow', show);
show();
