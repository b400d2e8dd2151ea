import { modelId, modelAt } from '../../catalogue/model-id.ts';
import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { spanOf, within, type Artifact } from './artifact.ts';

/** A first-party style id, also where a terminal broke it before its closing quote. */
const REQ = /\b(req_[A-Za-z0-9_]{0,64}(?:(?:\n|\s{2})\s{0,78}[A-Za-z0-9]{2,40}(?=["'}\\]))?)/g;
/** Ids of gateways and clouds, which are named in words or keys. */
const NAMED =
  /["']?\b(?:x-amzn-request-?id|x-request-id|(?:aws_)?request[-_ ]?id)["']?\s{0,24}(?:(?:=>|[:=])\s{0,24})?\[?["']?((?:[0-9A-F]{2,8}:){3,5}[0-9A-F]{2,8}|[A-Za-z0-9][A-Za-z0-9_-]{5,90})/gi;

/** The ids of relays begin with the time. */
const TIMED = /\b20\d\d[01]\d[0-3]\d[0-2]\d[0-5]\d\d{2,14}[A-Za-z]\w{6,10}\b/g;

/**
 * Reads request ids and model ids. A `cf-ray` is the id of a connection, not of a request. What documentation
 * names is only an example; a model in code was perhaps called.
 */
export function readIds(text: string, code: readonly Span[], documentation: readonly Span[]): Artifact[] {
  const found: Artifact[] = [];
  for (const match of matches(REQ, text)) {
    const value = (match[1] ?? '').replace(/\s+/g, '');
    // A name such as `req_ctx` in a stack trace is a variable.
    if (value.length > 6 && /[0-9A-Z]/.test(value))
      found.push({ kind: 'requestId', value, ...spanOf(match) });
  }
  for (const match of matches(NAMED, text)) {
    const value = match[1] ?? '';
    if (!/\d/.test(value) || value.startsWith('req_')) continue;
    found.push({ kind: 'requestId', value, ...spanOf(match) });
  }
  for (const match of matches(TIMED, text))
    found.push({ kind: 'requestId', value: match[0], ...spanOf(match) });
  for (const match of matches(modelId, text)) {
    const { index: start, 0: id } = match;
    const model = within(documentation, start) ? null : modelAt(id, start, text);
    const kind = within(code, start) ? 'codeModel' : 'model';
    if (model !== null) found.push({ kind, ...model, start, end: start + id.length });
  }
  return found;
}
