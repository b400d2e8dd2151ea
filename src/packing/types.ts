import type { Client, ErrorEntry, Origin } from '../catalogue/define.ts';

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
  /** Indices into `finds`. */
  find: string;
  unless: string;
  when: string;
  variants: string;
  /** Number of signals of each owner: errors, then origins, then clients. */
  counts: number[];
  errors: object[];
  origins: object[];
  clients: object[];
}
