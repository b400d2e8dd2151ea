import type { Shape } from '../../catalogue/define.ts';
import type { Reset, Span } from '../types.ts';

/** Something recognised in the normalised text; spans are places in that text. */
export type Artifact = Span &
  (
    | {
        kind: 'status';
        value: number;
        /** 2 protocol or client line, 1 field or phrase, 0 bare number */ rank: 0 | 1 | 2;
        /** a server's log of what it answered itself */ own: boolean;
      }
    | {
        kind: 'echo';
        /** status that a server logged as its own answer to a failure told elsewhere */ value: number;
      }
    | { kind: 'errorType'; value: string; /** 2 key and value, 1 bare word */ rank: 1 | 2 }
    | { kind: 'errorCode'; value: string }
    | {
        kind: 'exception';
        value: string;
        /** path before the class, or empty */ module: string;
        message: string;
      }
    | { kind: 'message'; value: string }
    | { kind: 'header'; name: string; value: string }
    | { kind: 'title'; value: string }
    | { kind: 'requestId'; value: string }
    | {
        kind: 'model';
        value: string;
        /** 2 value of a key, 1 anywhere, 0 a name that is no id */ rank: 0 | 1 | 2;
      }
    | { kind: 'codeModel'; /** a model that program lines name */ value: string; rank: 0 | 1 | 2 }
    | { kind: 'retryAfter'; /** seconds */ value: number }
    | { kind: 'reset'; value: Reset }
    | { kind: 'attempt'; number: number; of: number | null; /** the client stopped after it */ last: boolean }
    | { kind: 'shape'; value: Shape }
  );

export type ArtifactKind = Artifact['kind'];
export type ArtifactOf<K extends ArtifactKind> = Extract<Artifact, { kind: K }>;

/** Where a match stands. */
export const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({
  start: index,
  end: index + found.length,
});

/** Whether the place lies in one of the ranges. */
export const within = (ranges: readonly Span[], at: number): boolean =>
  ranges.some(({ start, end }) => at >= start && at < end);
