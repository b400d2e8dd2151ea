import type { Span } from '../types.ts';
import type { Artifact } from './artifact.ts';
import { readCode } from './code.ts';
import { readExceptions } from './exceptions.ts';
import { readFields } from './fields.ts';
import { readHeaders } from './headers.ts';
import { readHints } from './hints.ts';
import { readIds } from './ids.ts';
import { readShapes } from './shapes.ts';
import { readStatuses } from './status.ts';

/**
 * Everything recognised in a normalised, redacted text, in the order of the text,
 * and the places that are source code, where words report nothing.
 */
export function parse(text: string): { artifacts: Artifact[]; code: Span[] } {
  const code = readCode(text);
  const statuses = readStatuses(text, code.ranges);
  const artifacts = [
    ...statuses,
    ...readFields(text, code.ranges),
    ...readExceptions(text, code.ranges),
    ...readHeaders(text),
    ...readHints(text),
    ...readIds(text, code.ranges),
    ...readShapes(text, code, statuses),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { artifacts, code: code.ranges };
}
