import { clients, errors } from '../../catalogue/index.ts';
import type { Client, ErrorEntry } from '../../catalogue/define.ts';

const OTHER_KINDS: Readonly<Record<string, string>> = {
  'not-claude': 'Another product’s error',
  'no-error': 'No error',
  unknown: 'Not recognised',
};

export const entryOf = (kind: string): ErrorEntry | null => errors.find((e) => e.id === kind) ?? null;

/** A kind as the reader knows it; an unlisted one is shown as it is. */
export const kindTitle = (kind: string): string => entryOf(kind)?.title ?? OTHER_KINDS[kind] ?? kind;

export const clientOf = (id: string | null): Client | null => clients.find((c) => c.id === id) ?? null;
