import { noErrorSignals, unknownSignals } from '../catalogue/answers.ts';
import { clients, errors, origins } from '../catalogue/index.ts';
import { FOREIGN, QUIET, UNKNOWN } from '../catalogue/ids.ts';
import { advise, adviseNothing, isRepeated } from './advise.ts';
import { attribute, type Attribution } from './attribute.ts';
import { certaintyOf, decide, type Verdict } from './verdict.ts';
import { speaks } from './score.ts';
import { choose, rank, type Ranking } from './classify.ts';
import { observe, type Hit } from './evidence.ts';
import { readFieldsOf } from './fields.ts';
import { toOriginal } from './mapped-text.ts';
import { groupBy } from './group.ts';
import { quote } from './quote.ts';
import { read } from './read.ts';
import { triedBy } from './tried.ts';
import type { Diagnosis, Platform, Span } from './types.ts';

const knownTypes = new Set(errors.flatMap(({ errorTypes }) => errorTypes));

/**
 * Reads a pasted text and says what it is.
 * Pure: no clock, no network, no storage; the same text always gives the same answer.
 */
export function diagnose(text: string): Diagnosis {
  const { reading, mapped, redactions, unread } = read(text);
  const place = (span: Span): Span => toOriginal(mapped, span.start, span.end);

  const hits = errors.flatMap((entry) => observe(entry.id, entry.signals, reading));
  const byIncident = groupBy(hits, ({ incident }) => incident);
  const rankings = reading.incidents
    .map((_, index) => rank(index, errors, byIncident.get(index) ?? []))
    .filter((ranking): ranking is Ranking => ranking !== null);
  const chosen = choose(rankings);
  const attribution = attribute(reading, chosen?.incident ?? null, origins, clients);
  const quiet = observe(QUIET, noErrorSignals, reading);
  const verdict = decide(chosen, attribution, quiet, reading);
  const seen = verdict.kind === UNKNOWN ? observe(UNKNOWN, unknownSignals, reading) : verdict.hits;

  const incident = reading.incidents[chosen?.incident ?? 0] ?? { start: 0, end: reading.text.length };
  const fields = readFieldsOf(
    reading.artifacts,
    incident,
    knownTypes,
    verdict.candidate?.entry ?? { statuses: [], errorTypes: [] },
    verdict.candidate?.hits ?? [],
  );
  const { advice, settle } =
    verdict.candidate === null
      ? adviseNothing(verdict.kind as 'unknown', attribution)
      : advise(verdict.candidate, attribution, fields.retryAfterSeconds, fields.errorCode);
  const repeated = verdict.candidate !== null && isRepeated(verdict.candidate);
  const certainty = certaintyOf(verdict, attribution, reading);
  return {
    schema: 1,
    kind: verdict.kind,
    certainty,
    ...fields,
    tried: repeated
      ? triedBy(attribution.client?.who ?? null, fields, advice.retry !== 'change' && advice.retry !== 'stop')
      : null,
    platform: platformOf(verdict, attribution),
    origin: originOf(verdict, attribution),
    client: attribution.client?.who.id ?? null,
    evidence: quote(
      [...seen, ...speakersOf(verdict, attribution)],
      text,
      mapped,
      [...redactions, ...unread].sort((a, b) => a.start - b.start),
    ),
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
    input: {
      length: text.length,
      read: unread.reduce((left, { start, end }) => left - (end - start), text.length),
      unread,
    },
  };
}

/** The platform of the call that failed. Where none did, a mere mention does not show that one was called. */
function platformOf({ kind, candidate }: Verdict, { platform, route }: Attribution): Platform {
  if (kind === FOREIGN) return 'other';
  return candidate !== null || (kind === UNKNOWN && speaks(route)) ? platform : 'unknown';
}

/** Who wrote the bytes. Where nothing failed a mere mention does not show that anybody answered. */
function originOf({ kind, candidate }: Verdict, { origin, foreign }: Attribution): string {
  const speaker = kind === FOREIGN ? foreign : origin;
  const answered = kind === FOREIGN || candidate !== null || speaks(speaker);
  return (answered ? speaker?.who.name : undefined) ?? 'not stated in the text';
}

/** What speaks for the origin, for the platform behind it, and for the client. */
const speakersOf = ({ kind }: Verdict, { origin, route, client, foreign }: Attribution): Hit[] =>
  (kind === FOREIGN ? [foreign] : [origin, route, client]).flatMap((speaker) => speaker?.hits ?? []);
