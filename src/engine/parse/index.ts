import type { Span } from '../types.ts';
import type { Artifact } from './artifact.ts';
import { readAnswers, readProse } from './answers.ts';
import { readCode } from './code.ts';
import { readDiff } from './diff.ts';
import { readDocumentation } from './documentation.ts';
import { readExceptions } from './exceptions.ts';
import { readFields } from './fields.ts';
import { readHeaders } from './headers.ts';
import { readHints } from './hints.ts';
import { readIds } from './ids.ts';
import { readResets } from './reset.ts';
import { readSettings } from './settings.ts';
import { readShapes } from './shapes.ts';
import { readStatuses } from './status.ts';

/**
 * Everything recognised in a normalised, redacted text, in the order of the text,
 * and the places that are source code, documentation, options or a model's answer, where words
 * report nothing.
 */
export function parse(text: string): { artifacts: Artifact[]; code: Span[] } {
  const code = readCode(text);
  const documentation = readDocumentation(text);
  const answers = readAnswers(text);
  const diff = readDiff(text);
  const silent = [
    ...diff,
    ...code.ranges,
    ...documentation.ranges,
    ...answers,
    ...readProse(text),
    ...readSettings(text),
  ];
  const all = readStatuses(text, silent);
  const exceptions = readExceptions(text, silent);
  const fields = readFields(text, silent);
  const told =
    exceptions.length > 0 || fields.some(({ kind }) => kind === 'errorType') || all.some(({ own }) => !own);
  // What a server answered itself is only the echo of a failure that the text tells as well.
  const statuses = told ? all.filter(({ own }) => !own) : all;
  const echoes = told ? all.filter(({ own }) => own) : [];
  const artifacts = [
    ...statuses,
    ...echoes.map(({ value, start, end }): Artifact => ({ kind: 'echo', value, start, end })),
    ...fields,
    ...exceptions,
    ...readHeaders(text),
    ...readHints(text),
    ...readResets(text),
    ...readIds(text, code.ranges, documentation.ranges),
    ...readShapes(text, { code, diff, documentation, answers, statuses, exceptions }),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { artifacts, code: silent };
}
