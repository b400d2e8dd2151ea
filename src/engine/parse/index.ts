import type { Artifact } from './artifact.ts';
import { readCode } from './code.ts';
import { readExceptions } from './exceptions.ts';
import { readFields } from './fields.ts';
import { readHeaders } from './headers.ts';
import { readHints } from './hints.ts';
import { readIds } from './ids.ts';
import { readShapes } from './shapes.ts';
import { readStatuses } from './status.ts';

/** Everything recognised in a normalised, redacted text, in the order of the text. */
export function parse(text: string): Artifact[] {
  const code = readCode(text);
  const statuses = readStatuses(text, code.ranges);
  return [
    ...statuses,
    ...readFields(text, code.ranges),
    ...readExceptions(text, code.ranges),
    ...readHeaders(text),
    ...readHints(text),
    ...readIds(text, code.ranges),
    ...readShapes(text, code, statuses),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
