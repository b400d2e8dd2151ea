/** Connects the button that tries to send the pasted text away with the list of what became of it. */
import { tryToLeak, type Attempt } from './try-to-leak.ts';

const button = document.querySelector<HTMLButtonElement>('[data-leak]');
const list = document.querySelector('[data-leak-result]');

const sentence = ({ way, refusedBy }: Attempt): string =>
  refusedBy
    ? `Refused by the browser: ${way} (${refusedBy}).`
    : `Not reported as refused: ${way}. Do not trust this page with secrets in this browser.`;

const item = (text: string): HTMLLIElement =>
  Object.assign(document.createElement('li'), { textContent: text });

async function show(pressed: HTMLButtonElement): Promise<void> {
  pressed.disabled = true;
  list?.replaceChildren(item('Trying.'));
  const text = document.querySelector('textarea')?.value || 'a line that must not leave this page';
  list?.replaceChildren(...(await tryToLeak(text)).map(sentence).map(item));
  pressed.disabled = false;
  pressed.focus();
}

button?.addEventListener('click', () => void show(button));
