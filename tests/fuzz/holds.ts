/** What holds of the diagnosis of any text; each check gives the offence in words, or null. */
import { diagnose } from '../../src/engine/diagnose.ts';
import { MASK } from '../../src/engine/mask.ts';
import { redact } from '../../src/engine/redact.ts';
import type { Diagnosis, Span } from '../../src/engine/types.ts';
import { secretShapes } from '../../src/catalogue/secrets.ts';
import { diagnosisSchema } from './contract.ts';

const isInside = ({ start, end }: Span, text: string): boolean => start <= end && end <= text.length;

/** Strings of a value, wherever they stand in it. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** The parts of a Diagnosis that come from the text; the others are the catalogue's own words. */
const fromText = ({
  errorType,
  errorCode,
  message,
  requestId,
  model,
  reset,
  evidence,
}: Diagnosis): string[] =>
  stringsOf([errorType, errorCode, message, requestId, model, reset, evidence.map(({ quote }) => quote)]);

function secretIn(text: string): string | null {
  for (const { what, find } of secretShapes) {
    find.lastIndex = 0;
    for (let match = find.exec(text); match !== null; match = find.exec(text)) {
      const found = match[1] ?? match[0];
      if (found !== '' && !found.includes(MASK)) return `${what} "${found}"`;
      find.lastIndex = Math.max(find.lastIndex, match.index + 1);
    }
  }
  return null;
}

/** The first thing that does not hold, in words; null when all does. */
export function offence(text: string): string | null {
  const diagnosis = diagnose(text);
  const json = JSON.stringify(diagnosis);
  if (JSON.stringify(diagnose(text)) !== json) return 'another answer the second time';
  const checked = diagnosisSchema.safeParse(JSON.parse(json));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return `breaks the contract at ${issue?.path.join('.')}: ${issue?.message}`;
  }
  const { evidence, also, redactions, input } = diagnosis;
  if (input.length !== text.length || input.read > text.length) return 'counts its input wrong';
  for (const span of [...evidence, ...also, ...redactions])
    if (!isInside(span, text)) return `points outside the text: ${span.start}–${span.end}`;
  for (const { start, end, quote } of evidence) {
    if (text.slice(start, end) !== quote)
      return `quotes "${quote}", where "${text.slice(start, end)}" stands`;
    if (redactions.some((secret) => secret.start < end && secret.end > start))
      return `quotes a masked place: "${quote}"`;
  }
  for (const words of fromText(diagnosis)) {
    const secret = secretIn(words);
    if (secret !== null) return `tells a secret: ${secret}`;
  }
  const once = redact(text).text;
  if (once.length !== text.length) return 'masking changes the length';
  if (redact(once).text !== once) return 'masking twice masks more';
  return null;
}
