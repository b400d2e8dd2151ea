import type { Reading } from './evidence.ts';
import { focus, surroundings } from './focus.ts';
import { groupBy } from './group.ts';
import { splitIncidents } from './incidents.ts';
import { fromOriginal, identity, join, only, toOriginal, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { parse } from './parse/index.ts';
import { redact } from './redact.ts';
import type { Redaction, Span } from './types.ts';

/** A paste after the stages that only read: normalised, redacted and parsed. */
export interface Read {
  readonly reading: Reading;
  readonly mapped: MappedText;
  /** Places in the original text, at least partly in what was read. */
  readonly redactions: Redaction[];
  /** Stretches of the original text that were left out. */
  readonly unread: Span[];
}

/**
 * Normalises, redacts and parses a text, in this order: nothing after it sees a secret. Of a long text the
 * surroundings of what is read are redacted with it, so that no secret is missed for where a stretch begins.
 */
export function read(text: string): Read {
  const stretches = focus(text);
  const around = surroundings(text, stretches);
  const wide = normalise(join(identity(text), around));
  const { text: masked, redactions } = redact(
    wide.text,
    around.slice(1).map(({ start }) => fromOriginal(wide, start)),
  );
  const mapped = only({ ...wide, text: masked }, stretches);
  const { artifacts, code } = parse(mapped.text);
  return {
    reading: {
      text: mapped.text,
      artifacts,
      byKind: groupBy(artifacts, ({ kind }) => kind),
      code,
      incidents: splitIncidents(mapped.text, artifacts),
      memo: [],
    },
    mapped,
    redactions: redactions
      .map(({ what, start, end }) => ({ what, ...toOriginal(wide, start, end) }))
      .filter((place) => stretches.some(({ start, end }) => place.start < end && place.end > start)),
    unread: stretches.slice(1).map(({ start }, n) => ({ start: stretches[n]?.end ?? 0, end: start })),
  };
}
