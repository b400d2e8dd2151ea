import type { SourceId } from '../facts/sources.ts';
import type { ErrorId, Kind, Platform } from './ids.ts';

/**
 * The closed vocabulary in which the catalogue describes errors, speakers and clients.
 * The engine reads these shapes and never names an error, a provider or a status itself.
 */

/** How much one observation says. `against` lowers a candidate instead of raising it. */
export type Weight = 'decisive' | 'strong' | 'weak' | 'against';

/**
 * What a signal looks for, in one incident of the paste.
 * `text` sees the normalised text, the others see one parsed field.
 */
export type Find =
  /** An HTTP status standing where a status can stand. A pair is an inclusive range. */
  | { readonly status: number | readonly [number, number] }
  /** `error.type` of a JSON, Python or Ruby envelope, a Google `status`, or an AWS exception name. */
  | { readonly errorType: string | RegExp }
  /** `error.details.error_code`; `of` means every code of `codes.ts` that belongs to this error. */
  | { readonly errorCode: string | RegExp | { readonly of: ErrorId } }
  /** The class name of an exception line, without its module path. */
  | { readonly exception: RegExp }
  /** The human text of an envelope, exception line or terminal line. */
  | { readonly message: RegExp }
  /** A response header; without `value` its presence is enough. Names are lower case. */
  | { readonly header: string; readonly value?: RegExp }
  /** The title of an HTML page. */
  | { readonly title: RegExp }
  /** A recognised form of text as a whole, such as source code or a successful answer. */
  | { readonly shape: Shape }
  /**
   * Anything in the normalised text; a space matches any run of white space. Source code, documentation and
   * answers count only with `anywhere`: they report nothing, but they show what was called.
   */
  | { readonly text: RegExp; readonly anywhere?: true };

/** Forms of text that the parser recognises by their build, whatever they are about. */
export type Shape =
  | 'source-code'
  | 'documentation'
  | 'explanation'
  | 'answer'
  | 'success'
  | 'access-log'
  | 'foreign-frames'
  | 'html-page';

export interface Signal {
  /** Unique inside its owner; stable, because a Diagnosis quotes it. */
  readonly id: string;
  readonly find: Find;
  readonly weight: Weight;
  /** The plain sentence a reader sees beside the highlighted words. */
  readonly says: string;
  /** Mutes the signal when any of these holds in the same incident. */
  readonly unless?: readonly Find[];
  /** Requires all of these in the same incident. */
  readonly when?: readonly Find[];
  /** Name of the entry's variant whose advice applies when this signal decides. */
  readonly variant?: string;
}

/** A signal of an origin or client; without a sentence of its own the speaker's `says` stands. */
export type SpeakerSignal = Omit<Signal, 'says'> & { readonly says?: string };

/** Whose side the failure is on: shown as a colour and a word. */
export type Side = 'service' | 'between' | 'account' | 'request' | 'caller';

/**
 * `back-off`: repeat with growing, jittered gaps. `wait`: repeat after the stated time.
 * `change`: repeat only after changing the request or the set-up. `stop`: repeating cannot help.
 */
export type Retry = 'back-off' | 'wait' | 'change' | 'stop';

export interface Step {
  readonly text: string;
  /** A command the reader can paste into a shell. */
  readonly command?: string;
  /** Site path of the page that says more, with slashes at both ends; an anchor may follow. */
  readonly page?: string;
}

/** Advice for one sub-case; what is left out is inherited from the entry. */
export interface Variant {
  /** False when clients do not repeat the call in this case, whatever the entry says. */
  readonly clientRepeats?: false;
  readonly title?: string;
  readonly summary?: string;
  readonly side?: Side;
  readonly retry?: Retry;
  readonly steps?: readonly Step[];
  readonly dont?: readonly string[];
  readonly settle?: Settle | null;
}

interface LookAlike {
  /** A text that resembles this error. */
  readonly text: string;
  /** What it really is; a test diagnoses `text` and expects this. */
  readonly is: Kind;
  readonly because: string;
}

/** Topics under src/snippets/; the Diagnostic shows the file in the detected client's language. */
export type SnippetTopic = 'retry' | 'rate-limit' | 'stream' | 'timeout' | 'check' | 'fallback' | 'batch';

/** The one observation that would settle a doubt, and the command that gets it. */
export interface Settle {
  readonly ask: string;
  readonly command: string | null;
}

/**
 * What the Diagnostic needs of an error. Every entry is bundled into the browser,
 * so texts that only a page shows belong to `ErrorPage`.
 */
export interface ErrorEntry {
  readonly id: ErrorId;
  /** HTTP statuses under which it arrives, most typical first; empty when it has none. */
  readonly statuses: readonly number[];
  /** First-party `error.type` values. */
  readonly errorTypes: readonly string[];
  /** Noun phrase, sentence case, without the status. */
  readonly title: string;
  /** One or two sentences: what happened and whose side it is on. */
  readonly summary: string;
  readonly side: Side;
  readonly retry: Retry;
  /** What to do, in order. */
  readonly steps: readonly Step[];
  readonly dont: readonly string[];
  readonly settle: Settle | null;
  readonly snippet: SnippetTopic | null;
  /** Other errors arrive under the same status and type, so these alone make nothing certain. */
  readonly catchAll?: true;
  /** The official clients repeat such a call by themselves before they report it. */
  readonly clientRepeats?: true;
  readonly variants: Readonly<Record<string, Variant>>;
  readonly signals: readonly Signal[];
  /**
   * A consequence of another failure (the reader pressed Esc, the client gave up):
   * yields to any other incident in the same paste.
   */
  readonly consequence?: boolean;
}

/** What only the error's page and the tests need. */
export interface ErrorPage {
  readonly id: ErrorId;
  /** One sentence for search results, at most 155 characters. */
  readonly description: string;
  /** The next minute's action, one sentence. */
  readonly now: string;
  /** Why it happens: short paragraphs. */
  readonly why: readonly string[];
  readonly lookAlikes: readonly LookAlike[];
  readonly related: readonly ErrorId[];
  readonly sources: readonly SourceId[];
  /** ISO date on which the entry was last checked against its sources. */
  readonly verifiedOn: string;
}

/** Both halves of an error joined. */
export type FullError = ErrorEntry & ErrorPage;

/** Somebody who can write error bytes: an API, a proxy, a cloud, a relay, another product. */
export interface Origin {
  readonly id: string;
  /** As it stands in "answered by …". */
  readonly name: string;
  readonly platform: Platform;
  /** Not a way to reach Claude: its errors are answered `not-claude`. */
  readonly foreign?: boolean;
  /** Stands in the path: when it speaks decisively it wrote the bytes, whatever host they name. */
  readonly between?: boolean;
  /** For one between that never stands before the provider's own API: what it then stands before. */
  readonly inFrontOf?: Platform;
  /** Serves other vendors' models as well, so that a foreign model named in the text decides against Claude. */
  readonly manyModels?: boolean;
  /** Others serve its API too, so that a strong sign of one of them outweighs all but its decisive ones. */
  readonly servedByOthers?: boolean;
  /** Passes calls on to others' addresses, so that a decisive sign of it outweighs such an address. */
  readonly passesOn?: boolean;
  /** The sentence shown beside words that point to this speaker. */
  readonly says: string;
  readonly signals: readonly SpeakerSignal[];
  /** Where its health is published, or null when nobody outside can see it. */
  readonly statusPage: string | null;
  /** Who owns the failure and gets the report. */
  readonly owner: string;
  readonly sources: readonly SourceId[];
}

export type Language = 'python' | 'typescript' | 'go' | 'java' | 'shell';

/** A program that prints errors. Its retry behaviour is recorded as facts. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly language: Language | null;
  /** Talks to anything, so that its words alone say nothing of Claude. */
  readonly general?: true;
  /** The platform it talks to unless the text says otherwise; absent for clients of many. */
  readonly platform?: Platform;
  /** The sentence shown beside words that point to this speaker. */
  readonly says: string;
  readonly signals: readonly SpeakerSignal[];
  /** What it has done before the text appeared; null when unknown. */
  readonly retries: RetryCurve | null;
  readonly sources: readonly SourceId[];
}

/** How a client repeats a failed request by itself. */
export interface RetryCurve {
  /** Repeats after the first attempt, by default. */
  readonly retries: number;
  /** Seconds waited before repeat n, counted from 0 and without jitter: min(base · factor^n, cap); null when unknown. */
  readonly delay: {
    readonly baseSeconds: number;
    readonly factor: number;
    /** Null when delays grow without an end. */
    readonly capSeconds: number | null;
  } | null;
  /** The statuses it repeats, when they are not all that are worth it. */
  readonly only?: readonly number[];
  /** How to change the number of retries, as code or configuration with `#` for the number; null when impossible. */
  readonly setting: string | null;
  /** Largest number the setting accepts, and what to set where that is not enough. */
  readonly limit?: { readonly retries: number; readonly beyond: string };
}

/** Identity functions that fix the type and keep literal ids. */
export const defineError = <const E extends ErrorEntry>(entry: E): ErrorEntry & { readonly id: E['id'] } =>
  entry;
export const definePage = <const P extends ErrorPage>(page: P): ErrorPage & { readonly id: P['id'] } => page;
export const defineOrigin = (origin: Origin): Origin => origin;
export const defineClient = (client: Client): Client => client;
export const defineSignals = (signals: readonly Signal[]): readonly Signal[] => signals;
