import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { within, type ArtifactOf } from './artifact.ts';

/**
 * A class that ends in Error, Exception or the like, with its module path, and the rest of its line. The end is looked
 * for first, which is found faster.
 */
const EXCEPTION =
  /(Error|Exception|Timeout|Refused|Fault|Unavailable|Exhausted|NotFound|PermissionDenied)(?<=(?<![\w.$])((?:[A-Za-z_]\w{0,60}(?:\.|::|\$)){0,12})([A-Z]\w{0,80}\1|[a-z][A-Za-z]{2,60}Exception(?!\()|Timeout))(?:\s?\[[\w.-]{1,60}\])?(?:\(|:\s?|(?<=::\w{1,80})\s\((?=[^)\n]{1,300}\):?$)|(?=\s*$)|(?=["'),\]]| when calling ))([^\n]{0,600})/gm;

/** How AWS clients name the call between the class and the message. */
const CALL = /^\)? ?when calling [^:]{1,160}: /;

/** Reads exception lines of any language; the value is the class without its module path. */
export function readExceptions(text: string, code: readonly Span[]): ArtifactOf<'exception'>[] {
  const found: ArtifactOf<'exception'>[] = [];
  for (const match of matches(EXCEPTION, text)) {
    const [, ending = '', module = '', value = '', message = ''] = match;
    const end = match.index + ending.length;
    const start = end - value.length - module.length;
    EXCEPTION.lastIndex = end;
    if (within(code, start)) continue;
    found.push({ kind: 'exception', value, module, message: message.replace(CALL, '').trim(), start, end });
  }
  return found;
}
