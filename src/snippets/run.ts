/** The record of a program's last run against the stub server. */
export interface Run {
  /** Name and version of the library the program ran against. */
  readonly sdk: string;
  /** ISO date. */
  readonly on: string;
  /** First twelve hexadecimal digits of the SHA-256 of the program that ran. */
  readonly source: string;
  /** What the tests held against it, as the pages say it. */
  readonly proved: readonly string[];
}

/** Runs of one language by topic: the files in runs/. */
export type Runs = Readonly<Record<string, Run>>;
