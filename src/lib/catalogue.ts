import type { FullError, Side } from '../catalogue/define.ts';
import type { ErrorId } from '../catalogue/ids.ts';
import { fullErrors } from '../catalogue/pages.ts';
import { SIDES } from '../catalogue/words.ts';

export const pathOf = (id: ErrorId): string => `/errors/${id}/`;

/** @throws when no entry has this id */
export function entryOf(id: string): FullError {
  const entry = fullErrors.find((candidate) => candidate.id === id);
  if (!entry)
    throw new Error(`No error "${id}". Known ids: ${fullErrors.map((known) => known.id).join(', ')}`);
  return entry;
}

/** Entries grouped by whose side the failure is on; groups in the order of `SIDES`. */
export const bySide = (): { side: Side; entries: FullError[] }[] =>
  SIDES.map((side) => ({ side, entries: fullErrors.filter((entry) => entry.side === side) })).filter(
    (group) => group.entries.length > 0,
  );

/** Every status, ascending, with the entries that arrive under it, the most typical entry first. */
export function byStatus(): { status: number; entries: FullError[] }[] {
  const statuses = [...new Set(fullErrors.flatMap((entry) => entry.statuses))].sort((a, b) => a - b);
  return statuses.map((status) => ({
    status,
    entries: fullErrors
      .filter((entry) => entry.statuses.includes(status))
      .sort((a, b) => a.statuses.indexOf(status) - b.statuses.indexOf(status)),
  }));
}

/** Statuses in few characters: `520–527`, `400, 422`, or an empty string. */
export function statusRange(statuses: readonly number[]): string {
  const sorted = [...statuses].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first}–${last}`;
  return statuses.join(', ');
}
