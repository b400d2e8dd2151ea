/** What the stub server knows about one incoming request when it decides on an answer. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  /** `model` of the request body, or an empty string. */
  readonly model: string;
  /** Whether the body asked for server-sent events. */
  readonly stream: boolean;
  /** Made-up id of the right shape, put into header and body. */
  readonly requestId: string;
  readonly now: Date;
  /** Options written behind the scenario's name, for example `retry-after=1`. */
  readonly options: Readonly<Record<string, string>>;
}

/** How the connection ends once the body is written. */
export type Ending =
  /** A complete response. */
  | 'end'
  /** The connection closes before the body is complete. */
  | 'cut'
  /** A TCP reset; with an empty body, before any byte of a response. */
  | 'reset'
  /** Nothing more is sent and the connection stays open. */
  | 'hang';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body; several parts are written one after the other. */
  readonly body: readonly string[];
  readonly ending: Ending;
  /** Milliseconds before the first byte. */
  readonly delayMs: number;
}

/** One way to fail, or to succeed, with a name that can stand in a script. */
export interface Scenario {
  readonly name: string;
  /** One line for `--list`. */
  readonly says: string;
  /** Returns null when the ordinary success of the requested path is meant. */
  readonly answer: (ask: Ask) => Answer | null;
}

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly model: string;
  readonly stream: boolean;
  readonly body: string;
  /** Milliseconds since the server started. */
  readonly at: number;
  /** Name of the scenario that answered. */
  readonly scenario: string;
  readonly status: number;
}
