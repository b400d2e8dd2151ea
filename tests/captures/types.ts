import type { ErrorId, Platform } from '../../src/catalogue/ids.ts';

/** A program that can be run against the stub server. */
export interface Runner {
  /** Name and version as the sample's header states them. */
  readonly name: () => string;
  readonly command: (
    program: string,
    url: string,
  ) => { readonly cmd: string; readonly args: readonly string[] };
  /** File that exists once the client is installed; without one it is part of the machine. */
  readonly needs?: string;
  /** Environment besides the keys and `ANTHROPIC_BASE_URL`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds after which the run is given up. Default: 240. */
  readonly limit?: number;
}

/** One sample to record. */
export interface Plan {
  readonly error: ErrorId;
  /** File name without `.txt`. */
  readonly file: string;
  readonly runner: string;
  readonly program: string;
  /** Script of the stub server; see `parseScript`. */
  readonly script: string;
  /** What the script means, for the header. */
  readonly scenario: string;
  /** The truth about the answer; a part is written to the header only where it stands in the text. */
  readonly status?: number;
  readonly errorType?: string;
  readonly platform?: Platform;
  readonly retryAfter?: number;
  /** Where the client is sent instead of the running stub server. */
  readonly target?: 'closed-port' | 'unknown-host' | 'self-signed';
  /** Host the real client would have printed. Default: api.anthropic.com */
  readonly host?: string;
  /** Keeps only the lines that match; the header says so. */
  readonly keep?: RegExp;
  /** Other versions of the client whose text is the same but for line numbers; they have no sample. */
  readonly sameIn?: readonly string[];
  /** Extra environment of this run. */
  readonly env?: Readonly<Record<string, string>>;
}
