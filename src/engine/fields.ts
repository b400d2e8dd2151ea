import type { ErrorEntry } from '../catalogue/define.ts';
import { cloudType, isFailure } from '../catalogue/http.ts';
import type { Artifact, ArtifactKind, ArtifactOf } from './parse/artifact.ts';
import type { Reset, Span } from './types.ts';

/** The single values of a Diagnosis, read from the artifacts of the chosen incident. */
export interface Fields {
  status: number | null;
  errorType: string | null;
  errorCode: string | null;
  message: string | null;
  requestId: string | null;
  model: string | null;
  retryAfterSeconds: number | null;
  attempt: { number: number; of: number | null; last: boolean } | null;
  reset: Reset | null;
}

const inside = ({ start, end }: Span, artifact: Span): boolean =>
  artifact.start >= start && artifact.start < end;

/** Of several models the one that the innermost message names; else the last that a key names; else the last. */
function modelOf(
  models: readonly ArtifactOf<'model' | 'codeModel'>[],
  artifacts: readonly Artifact[],
): string | null {
  const messages = artifacts.filter(({ kind }) => kind === 'message' || kind === 'exception');
  const depth = (model: ArtifactOf<'model' | 'codeModel'>): number =>
    Math.min(
      ...messages
        .filter((message) => model.rank > 0 && inside(message, model))
        .map(({ start, end }) => end - start),
      Number.MAX_SAFE_INTEGER,
    );
  return [...models].reverse().sort((a, b) => depth(a) - depth(b) || b.rank - a.rank)[0]?.value ?? null;
}

/**
 * Reads the fields from one incident; identifiers that stand once for the whole paste
 * (request id, model) may come from elsewhere in it.
 * @param knownTypes error types of the catalogue; preferred to any other word.
 * @param diagnosed statuses and types of the error that was diagnosed; preferred to all.
 * @param hits places that tell of it; of other types, those in them are preferred.
 */
export function readFieldsOf(
  artifacts: readonly Artifact[],
  incident: Span,
  knownTypes: ReadonlySet<string>,
  { statuses, errorTypes: deciding }: Pick<ErrorEntry, 'statuses' | 'errorTypes'>,
  hits: readonly Span[],
): Fields {
  const of = <K extends ArtifactKind>(kind: K, anywhere = false): ArtifactOf<K>[] => {
    const all = artifacts.filter((artifact): artifact is ArtifactOf<K> => artifact.kind === kind);
    const near = all.filter((artifact) => inside(incident, artifact));
    return near.length > 0 || !anywhere ? near : all;
  };
  const failing = of('status').filter(({ value }) => isFailure(value));
  const expected = failing.filter(({ value }) => statuses.includes(value));
  const shown = expected.length > 0 ? expected : failing;
  const topRank = Math.max(-1, ...shown.map(({ rank }) => rank));
  const echo = of('echo', true)
    .filter(({ value }) => statuses.includes(value))
    .at(-1);
  const types = of('errorType').filter(({ value }) => !/^(?:invalid_union|custom|invalid_type)/.test(value));
  const own = of('errorType', true).filter(({ value }) => deciding.includes(value));
  const told = types.filter((type) => hits.some((hit) => inside(hit, type)));
  const known = types.filter(({ value }) => knownTypes.has(value));
  const cloud = [...types, ...of('exception')]
    .filter(({ value }) => cloudType.test(value))
    .sort((a, b) => a.start - b.start);
  const keyed = types.filter(({ rank }) => rank === 2);
  const ids = of('requestId', true);
  const attempt = of('attempt').at(-1);
  return {
    status: shown.filter(({ rank }) => rank === topRank).at(-1)?.value ?? echo?.value ?? null,
    errorType:
      (own.at(-1) ?? told.at(-1) ?? known.at(-1) ?? keyed.at(-1) ?? cloud.at(-1) ?? types.at(-1))?.value ??
      null,
    errorCode: of('errorCode').at(-1)?.value ?? null,
    message:
      of('message').at(-1)?.value ?? of('exception').find(({ message }) => message !== '')?.message ?? null,
    requestId: (ids.filter(({ value }) => value.startsWith('req_')).at(-1) ?? ids[0])?.value ?? null,
    model: modelOf(of('model', true), artifacts) ?? modelOf(of('codeModel', true), artifacts),
    retryAfterSeconds: of('retryAfter', true).at(-1)?.value ?? null,
    reset: of('reset', true).at(-1)?.value ?? null,
    attempt: attempt === undefined ? null : { number: attempt.number, of: attempt.of, last: attempt.last },
  };
}
