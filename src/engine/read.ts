import type { Reading } from './evidence.ts';
import { focus } from './focus.ts';
import { groupBy } from './group.ts';
import { splitIncidents } from './incidents.ts';
import { toOriginal, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { parse } from './parse/index.ts';
import { redact } from './redact.ts';
import type { Redaction } from './types.ts';

/** A paste after the stages that only read: normalised, redacted and parsed. */
export interface Read {
  readonly reading: Reading;
  readonly mapped: MappedText;
  /** Characters of the original text that were read in full. */
  readonly length: number;
  /** Places in the original text. */
  readonly redactions: Redaction[];
}

/** Normalises, redacts and parses a text, in this order: nothing after it sees a secret. */
export function read(text: string): Read {
  const focused = focus(text);
  const mapped = normalise(focused);
  const redacted = redact(mapped.text);
  const { artifacts, code } = parse(redacted.text);
  return {
    reading: {
      text: redacted.text,
      artifacts,
      byKind: groupBy(artifacts, ({ kind }) => kind),
      code,
      incidents: splitIncidents(redacted.text, artifacts),
      memo: new Map(),
    },
    mapped,
    length: focused.text.length,
    redactions: redacted.redactions.map(({ what, start, end }) => ({
      what,
      ...toOriginal(mapped, start, end),
    })),
  };
}
