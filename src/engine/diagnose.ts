import { noErrorSignals } from '../catalogue/answers.ts';
import { clients, errors, origins } from '../catalogue/index.ts';
import { FOREIGN, QUIET } from '../catalogue/ids.ts';
import { advise, adviseNothing } from './advise.ts';
import { attribute, type Attribution } from './attribute.ts';
import { certaintyOf, decide, type Verdict } from './verdict.ts';
import { choose, rank, type Ranking } from './classify.ts';
import { observe, type Hit, type Reading } from './evidence.ts';
import { readFieldsOf } from './fields.ts';
import { focus } from './focus.ts';
import { splitIncidents } from './incidents.ts';
import { MAX_QUOTE } from './limits.ts';
import { toOriginal, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { parse } from './parse/index.ts';
import { redact } from './redact.ts';
import type { Diagnosis, Evidence, Redaction, Span } from './types.ts';

const knownTypes = new Set(errors.flatMap(({ errorTypes }) => errorTypes));

/**
 * Reads a pasted text and says what it is.
 * Pure: no clock, no network, no storage; the same text always gives the same answer.
 */
export function diagnose(text: string): Diagnosis {
  const focused = focus(text);
  const mapped = normalise(focused);
  const redacted = redact(mapped.text);
  const place = (span: Span): Span => toOriginal(mapped, span.start, span.end);
  const redactions = redacted.redactions.map(({ what, ...span }) => ({ what, ...place(span) }));
  const reading = read(redacted.text);

  const hits = errors.flatMap((entry) => observe(entry.id, entry.signals, reading));
  const rankings = reading.incidents
    .map((_, index) => rank(index, errors, hits))
    .filter((ranking): ranking is Ranking => ranking !== null);
  const chosen = choose(rankings);
  const attribution = attribute(reading, chosen?.incident ?? null, origins, clients);
  const quiet = observe(QUIET, noErrorSignals, reading);
  const verdict = decide(chosen, attribution, quiet, reading);

  const incident = reading.incidents[chosen?.incident ?? 0] ?? { start: 0, end: redacted.text.length };
  const fields = readFieldsOf(
    reading.artifacts,
    incident,
    knownTypes,
    verdict.candidate?.entry.errorTypes ?? [],
  );
  const { advice, settle } =
    verdict.candidate === null
      ? adviseNothing(verdict.kind as 'unknown')
      : advise(verdict.candidate, attribution, fields.retryAfterSeconds);
  const certainty = certaintyOf(verdict, attribution);
  return {
    schema: 1,
    kind: verdict.kind,
    certainty,
    ...fields,
    platform: verdict.kind === FOREIGN ? 'other' : attribution.platform,
    origin: originOf(verdict, attribution),
    client: attribution.client?.who.id ?? null,
    evidence: evidenceOf([...verdict.hits, ...speakersOf(verdict, attribution)], text, mapped, redactions),
    ruledOut: verdict.ruledOut,
    settle: certainty === 'certain' ? null : settle,
    also: rankings
      .filter(
        ({ incident: other, candidates: [{ entry }] }) =>
          other !== chosen?.incident && entry.id !== verdict.kind,
      )
      .map(({ candidates: [{ entry, hits: own }] }) => ({
        kind: entry.id,
        ...place(own.at(-1) ?? incident),
      })),
    redactions,
    advice,
    input: { length: text.length, read: focused.text.length },
  };
}

function read(text: string): Reading {
  const { artifacts, code } = parse(text);
  return {
    text,
    lower: text.toLowerCase(),
    artifacts,
    code,
    incidents: splitIncidents(text, artifacts),
    memo: new Map(),
  };
}

const originOf = ({ kind }: Verdict, { origin, foreign }: Attribution): string =>
  (kind === FOREIGN ? foreign : origin)?.who.name ?? 'not stated in the text';

const speakersOf = ({ kind }: Verdict, { origin, client, foreign }: Attribution): Hit[] =>
  kind === FOREIGN ? [...(foreign?.hits ?? [])] : [...(origin?.hits ?? []), ...(client?.hits ?? [])];

/** One piece of evidence for each signal, at its last place, without touching a redacted one. */
function evidenceOf(
  hits: readonly Hit[],
  text: string,
  mapped: MappedText,
  redactions: readonly Redaction[],
): Evidence[] {
  const bySignal = new Map<string, Evidence>();
  for (const { owner, signal, start, end } of hits) {
    const span = clip(toOriginal(mapped, start, end), redactions);
    if (span === null) continue;
    const name = `${owner}/${signal.id}`;
    bySignal.set(name, {
      ...span,
      quote: text.slice(span.start, span.end),
      says: signal.says,
      weight: signal.weight,
      signal: name,
    });
  }
  return [...bySignal.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Shortens a span to its longest part outside the redactions; null when nothing is left. */
function clip(span: Span, redactions: readonly Redaction[]): Span | null {
  let { start } = span;
  const end = Math.min(span.end, start + MAX_QUOTE);
  let best: Span | null = null;
  const consider = (to: number): void => {
    if (to > start && (best === null || to - start > best.end - best.start)) best = { start, end: to };
  };
  for (const secret of redactions) {
    if (secret.end <= start || secret.start >= end) continue;
    consider(secret.start);
    start = Math.max(start, secret.end);
  }
  consider(end);
  return best;
}
