import { ask } from './ask.ts';
import { say } from './say.ts';

const line = (text: string): HTMLLIElement =>
  Object.assign(document.createElement('li'), { textContent: text });

/** Asks the status page that the button names and puts the answer into the list behind it. */
export async function show(button: HTMLButtonElement): Promise<void> {
  const { summary = '', component = '' } = button.dataset;
  const list = button.parentElement?.querySelector('ul');
  button.disabled = true;
  list?.replaceChildren(line('Asking.'));
  list?.replaceChildren(...say(await ask(summary), component).map(line));
  button.disabled = false;
  button.focus();
}
