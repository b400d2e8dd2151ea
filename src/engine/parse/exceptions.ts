import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { within, type ArtifactOf } from './artifact.ts';

/** A class that ends in Error, Exception or Timeout, with its module path, and the rest of its line. */
const EXCEPTION =
  /(?<![\w.$])((?:[A-Za-z_]\w{0,60}(?:\.|::|\$)){0,12})([A-Z]\w{0,80}(?:Error|Exception|Timeout|Refused|Fault|Unavailable|Exhausted|NotFound|PermissionDenied)|[a-z][A-Za-z]{2,60}Exception(?!\()|Timeout)(?:\s?\[[\w.-]{1,60}\])?(?:\(|:\s?|(?<=::\w{1,80})\s\((?=[^)\n]{1,300}\):?$)|(?=\s*$)|(?=["'),\]]| when calling ))([^\n]{0,600})/gm;

/** How AWS clients name the call between the class and the message. */
const CALL = /^\)? ?when calling [^:]{1,160}: /;

/** Reads exception lines of any language; the value is the class without its module path. */
export function readExceptions(text: string, code: readonly Span[]): ArtifactOf<'exception'>[] {
  const found: ArtifactOf<'exception'>[] = [];
  for (const match of matches(EXCEPTION, text)) {
    const value = match[2] ?? '';
    const start = match.index;
    EXCEPTION.lastIndex = start + (match[1] ?? '').length + value.length;
    if (within(code, start)) continue;
    found.push({
      kind: 'exception',
      value,
      module: match[1] ?? '',
      message: (match[3] ?? '').replace(CALL, '').trim(),
      start,
      end: start + (match[1] ?? '').length + value.length,
    });
  }
  return found;
}
