import type { Client, ErrorEntry, Origin } from '../catalogue/define.ts';

/** Stands for a backslash in the packed descriptions. */
export const BACKSLASH = '%';

/** The catalogue as the engine uses it. */
export interface Catalogue {
  readonly errors: readonly ErrorEntry[];
  readonly origins: readonly Origin[];
  readonly clients: readonly Client[];
}

/**
 * The same, column by column: like stands beside like, which compresses far better than objects.
 * Lines are separated by line breaks, lists inside a line by points.
 */
export interface Packed {
  /** Descriptions of what to look for, each once: a letter for its kind, then its value. */
  finds: string;
  /** Of every signal, in the order of the owners: its id. */
  ids: string;
  says: string;
  /** One letter a signal: d, s, w or a. */
  weights: string;
  /** Indices into `finds`; for `find` empty where it is the next one of them. */
  find: string;
  unless: string;
  when: string;
  /** An equals sign where the variant has the signal's name. */
  variants: string;
  /** Number of signals of each owner: errors, then origins, then clients. */
  counts: number[];
  /** The owners themselves, in the same order, with an empty string in the place of every text. */
  rests: object[];
  /** By key, the texts of the owners in the order in which they stand there. */
  texts: Record<string, string>;
  /** Number of errors and of origins. */
  errors: number;
  origins: number;
}
