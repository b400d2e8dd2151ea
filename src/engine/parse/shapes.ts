import { isFailure } from '../../catalogue/http.ts';
import { commonModule } from '../../catalogue/modules.ts';
import type { Shape } from '../../catalogue/define.ts';
import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { spanOf, within, type Artifact, type ArtifactOf } from './artifact.ts';
import type { CodeReading } from './code.ts';
import type { DocumentationReading } from './documentation.ts';

const PAGE = /<!doctype html|<html[\s>]|<head>|<body[\s>]/i;
const ACCESS = /"[A-Z]{3,7} [^"\n]{1,300} HTTP\/[\d.]+" (\d{3}) \d+/g;
const FRAME =
  /^ *(?:! *)?at (?:async )?([A-Za-z_][\w.$/@]{0,200})[.(]|node_modules[/\\]((?:@[\w.-]+[/\\])?[\w.-]+)|(?:site|dist)-packages[/\\]([\w.-]+)|^ *((?:[a-z_]\w{0,40}\.){2,8})[A-Z]\w{2,60}: |[/\\]([^/\\\n]{2,60})[/\\]resources[/\\]app\b|[/\\]extensions[/\\]([\w.-]{2,80})/gm;

const whole = (value: Shape, span: Span): Artifact => ({ kind: 'shape', value, ...span });

/** What was recognised before the whole is judged. */
interface Parts {
  readonly code: CodeReading;
  readonly diff: readonly Span[];
  readonly documentation: DocumentationReading;
  readonly answers: readonly Span[];
  readonly statuses: readonly ArtifactOf<'status'>[];
  readonly exceptions: readonly ArtifactOf<'exception'>[];
}

/** Recognises what a text is as a whole. */
export function readShapes(
  text: string,
  { code, diff, documentation, answers, statuses, exceptions }: Parts,
): Artifact[] {
  const found: Artifact[] = [];
  const first = diff[0] ?? code.ranges[0];
  const program = diff.length > 0 || code.share >= 0.5;
  if (first !== undefined && (program || code.lines >= 6)) found.push(whole('source-code', first));
  const [page] = matches(PAGE, text);
  if (page !== undefined) found.push(whole('html-page', spanOf(page)));
  const access = [...matches(ACCESS, text)];
  const lastAccess = access.at(-1);
  if (lastAccess !== undefined && access.every((line) => !isFailure(Number(line[1])))) {
    found.push(whole('access-log', spanOf(lastAccess)));
  }
  const success = statuses.find(({ value }) => value < 300);
  if (success !== undefined && statuses.every(({ value }) => value < 300)) {
    found.push(whole('success', { start: success.start, end: success.end }));
  }
  const firstLine = documentation.ranges.find(({ start }) => !within(code.ranges, start));
  if (firstLine !== undefined) found.push(whole('documentation', firstLine));
  if (documentation.explains || (program && !documentation.testifies))
    found.push(whole('explanation', { start: 0, end: 0 }));
  const answer = answers[0];
  if (answer !== undefined) found.push(whole('answer', answer));
  const stranger = exceptions.find(({ module }) => isStranger(module)) ?? strangeFrame(text);
  if (stranger !== undefined)
    found.push(whole('foreign-frames', { start: stranger.start, end: stranger.end }));
  return found;
}

/** Whether a module belongs to a program of its own. Single classes and functions do not tell. */
const isStranger = (owner: string): boolean =>
  owner !== '' &&
  !commonModule.test(owner) &&
  !/^(?:[A-Z]\w*|async|new|Object|process|processTicksAndRejections)$/.test(owner.split(/[.:$]/)[0] ?? '');

function strangeFrame(text: string): Span | undefined {
  for (const frame of matches(FRAME, text)) {
    const owner = (frame.slice(1).find(Boolean) ?? '').replaceAll('\\', '/');
    if (isStranger(owner)) return spanOf(frame);
  }
  return undefined;
}
