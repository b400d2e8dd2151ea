/** Lets the button that asks the status page load the rest on its first use. */
import type * as Live from '../live/show.ts';

const button = document.querySelector<HTMLButtonElement>('[data-live]');
button?.addEventListener('click', () => {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/live/status.js`;
  import(/* @vite-ignore */ address).then(
    ({ show }: typeof Live) => show(button),
    () => {
      const list = button.parentElement?.querySelector('ul');
      const item = document.createElement('li');
      item.textContent = 'The rest of this page could not be loaded, so the status page was not asked.';
      list?.replaceChildren(item);
    },
  );
});
