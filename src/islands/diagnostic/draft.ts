import { FULL_READ } from '../../engine/limits.ts';
import { blanked, hiddenIn } from '../../report/mask.ts';
import type { Reading } from './reader.ts';
import { SAMPLES } from './samples.ts';

/** Name of the text in the tab's own storage, and of the reader's refusal in the browser's. */
const KEY = 'draft';
const OFF = 'off';

/** Whether the reader wants the text kept; null where the browser forbids it, or the page is a file on a disk. */
export function wantsDraft(): boolean | null {
  try {
    return sessionStorage && location.protocol !== 'file:' ? localStorage.getItem(KEY) !== OFF : null;
  } catch {
    return null;
  }
}

/** The text kept in this tab, or an empty string. */
export const recallDraft = (): string => (wantsDraft() && sessionStorage.getItem(KEY)) || '';

/**
 * Keeps what was read until the tab is closed, secrets masked, for a reload or a page opened by accident.
 * Without a text, or with one that was not read whole, nothing is kept. A sample leaves what there was.
 */
export function keepDraft(reading: Reading | null): void {
  if (!wantsDraft() || SAMPLES.some(({ text }) => text === reading?.text)) return;
  try {
    if (reading && reading.text.length <= FULL_READ)
      sessionStorage.setItem(KEY, blanked(reading.text, hiddenIn(reading.diagnosis)));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage can be full.
  }
}

/** Remembers the reader's choice; a refusal takes what is kept with it. */
export function wantDraft(wanted: boolean, reading: Reading | null): void {
  if (!wanted) keepDraft(null);
  try {
    if (wanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // The choice then lasts as long as the page.
  }
  if (wanted) keepDraft(reading);
}
