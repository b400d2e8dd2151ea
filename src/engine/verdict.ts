import { FOREIGN, QUIET, UNKNOWN } from '../catalogue/ids.ts';
import type { Attribution } from './attribute.ts';
import { isForeign } from './foreign.ts';
import { linesOf } from './lines.ts';
import { within } from './parse/artifact.ts';
import type { Candidate, Ranking } from './classify.ts';
import type { Hit, Reading } from './evidence.ts';
import { byWeight, scoreOf, speaks } from './score.ts';
import type { Certainty, Kind } from './types.ts';

export interface Verdict {
  readonly kind: Kind;
  /** The winning error, or null when the answer is no diagnosis. */
  readonly candidate: Candidate | null;
  readonly rival: Candidate | null;
  readonly hits: readonly Hit[];
  readonly ruledOut: { kind: string; because: string }[];
}

const none = (kind: Kind, hits: readonly Hit[], ruledOut: Verdict['ruledOut'] = []): Verdict => ({
  kind,
  candidate: null,
  rival: null,
  hits,
  ruledOut,
});

/** Decides between an error, another product's error, no error, and not knowing. */
export function decide(
  chosen: Ranking | null,
  attribution: Attribution,
  quiet: readonly Hit[],
  reading: Reading,
): Verdict {
  const best = chosen?.candidates[0] ?? null;
  const calm = scoreOf(quiet);
  const foreign = isForeign(attribution, reading, best?.hits ?? [])
    ? (attribution.foreign?.hits ?? [])
    : null;
  if (best === null || chosen === null) {
    const failed = reading.artifacts.some(({ kind }) => kind === 'exception' || kind === 'errorType');
    if (calm.points > 0 && !(failed && (foreign !== null || !calm.decisive))) return none(QUIET, quiet);
    if (foreign !== null) return none(FOREIGN, foreign);
    return none(reading.text.trim() === '' ? QUIET : UNKNOWN, []);
  }
  const because = (hits: readonly Hit[]): string => hits[0]?.signal.says ?? '';
  if (calm.decisive && !(best.score.decisive && isPrinted(best.hits, reading))) {
    return none(QUIET, quiet, [{ kind: best.entry.id, because: because(quiet) }]);
  }
  if (foreign !== null) return none(FOREIGN, foreign, [{ kind: best.entry.id, because: because(foreign) }]);
  const deciding = [...best.hits].sort((a, b) => byWeight(a.signal, b.signal))[0];
  return {
    kind: best.entry.id,
    candidate: best,
    rival: chosen.candidates[1] ?? null,
    hits: best.hits,
    ruledOut: chosen.candidates
      .slice(1, 4)
      .map(({ entry }) => ({ kind: entry.id, because: deciding?.signal.says ?? '' })),
  };
}

/** Whether a program printed this: an exception, an id, or something decisive that is more than a number or a bare name of a type, which anybody can mention. */
const isPrinted = (hits: readonly Hit[], { artifacts, byKind }: Reading): boolean =>
  byKind.has('exception') ||
  byKind.has('requestId') ||
  hits.some(
    ({ signal, start }) =>
      signal.weight === 'decisive' &&
      (!('status' in signal.find || 'errorType' in signal.find) ||
        artifacts.some((one) => one.start === start && 'rank' in one && one.rank === 2)),
  );

/**
 * The certainty as a word. `certain` needs a decisive sign, or several strong ones that nothing
 * contradicts, Claude named in the lines of the failure or shown by more than its name, and no other product that
 * speaks up. Where Claude is only named elsewhere, nothing is more than `possible`.
 */
export function certaintyOf(
  { kind, candidate, rival }: Verdict,
  { origin, route, onlyRoute, client, foreign }: Attribution,
  reading: Reading,
): Certainty {
  if (candidate === null) {
    if (kind === FOREIGN) return foreign?.score.decisive === true && route === null ? 'likely' : 'possible';
    return 'possible';
  }
  const { score, hits, entry } = candidate;
  const own = client?.who.general === true ? null : client;
  const about = route !== null || own !== null;
  const explained = reading.artifacts.some((one) => one.kind === 'shape' && one.value === 'explanation');
  const disputed = speaks(foreign) || explained;
  const lines = linesOf(hits, reading.text);
  // Elsewhere in the text the bare name of Claude can be that of a job, a file or a bystander.
  const near = [route, own].some((one) => speaks(one) || one?.hits.some(({ start }) => within(lines, start)));
  if (score.decisive) {
    if (!about) return origin === null ? 'possible' : 'likely';
    if (!near) return 'possible';
    const shown = isPrinted(hits, reading) || speaks(own);
    return rival?.score.decisive === true || disputed || !shown ? 'likely' : 'certain';
  }
  const corroborated = score.corroborated && rival?.score.strong !== true && onlyRoute?.score.strong === true;
  const named =
    entry.catchAll !== true || hits.some(({ signal }) => signal.variant) || reading.byKind.has('errorCode');
  if (corroborated && named && !disputed) return 'certain';
  return score.strong && near ? 'likely' : 'possible';
}
