import { codeRows } from '../../catalogue/codes.ts';
import { statusWord, systemCode } from '../../catalogue/http.ts';
import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { spanOf, within, type Artifact } from './artifact.ts';

/**
 * Key and value as JSON, Python, Ruby, JavaScript dumps and log lines write them. A quoted value
 * ends at a quote that closes it: behind it stands a separator, a bracket or the end.
 */
const QUOTED =
  /(?<![\w-])(type|__type|code|status|error_code|error_type|errorType|exception-type|reason|error|name|message|msg|detail|details|error_message|errorMessage|Message)["'`]?\s*(?:=>|[:=])\s*[bu]?(["'])((?:(?!\2\s*(?:[,}\]):\s]|$))[\s\S]){1,1500})\2/g;
/** A value without quotes, as some loggers print it. */
const BARE =
  /[:=](?<=\b(?:type|code|error[_ ]code|error_type|errorType)\s*[:=])\s*([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)\b/gi;
/** How clients of Azure print the code of an answer, on a line of its own. */
const CODE_LINE = /^Code: ([A-Z][A-Za-z]{3,60})$/gm;
/** A first-party style type standing alone. */
const BARE_TYPE =
  /_error(?<=\b(?!(?:is|had|has|on|last|stream)_error)([a-z]+(?:_[a-z]+){0,4}_error))\b(?!["']\s*:|:_)/g;
/** An error code, wherever it stands. */
const BARE_CODE = new RegExp(`\\b(?:${[...codeRows.keys()].join('|')})\\b`, 'g');
const IDENTIFIER = /^[A-Za-z][\w.$-]{2,80}$/;
const MESSAGE_KEYS = new Set(['message', 'msg', 'detail', 'error_message', 'errorMessage', 'Message']);
/** Values of `type`, `status` and `name` that name a container, not an error. */
const NOT_A_TYPE =
  /^(?:error|message|text|image|basic|default|none|null|true|false|failure|fail|ok|object|string|response|result|event|system|assistant|user|function|fetch|exception|tool_use|tool_result|https?|[a-z_]+\.[a-z_]+)$/i;

/** Puts a value back together that a terminal broke: an identifier loses its blanks, a sentence keeps one. */
const mend = (value: string): string => {
  const joined = value.replace(/\s{2,}|\n/g, '');
  return IDENTIFIER.test(joined) && /\n|\s{2,}/.test(value) ? joined : value.replace(/\s+/g, ' ').trim();
};

/** Reads error types, error codes and messages from keys and values, whatever language printed them. */
export function readFields(text: string, code: readonly Span[]): Artifact[] {
  const found: Artifact[] = [];
  const add = (key: string, raw: string, start: number): void => {
    if (within(code, start)) return;
    const value = mend(raw);
    const span = { start, end: start + raw.length };
    if (MESSAGE_KEYS.has(key)) {
      if (value.length > 1) found.push({ kind: 'message', value, ...span });
      return;
    }
    if (key === 'error' || key === 'details' || key === 'reason') {
      if (/\s/.test(value)) {
        if (key !== 'details') found.push({ kind: 'message', value, ...span });
        return;
      }
    }
    if (!IDENTIFIER.test(value) || NOT_A_TYPE.test(value)) return;
    if (key === 'error_code' && !/^[A-Z_]+$/.test(value)) found.push({ kind: 'errorCode', value, ...span });
    else if (key === 'name' || key === 'reason' || key === 'status') {
      if (/(?:Error|Exception)$|^[A-Z]+(?:_[A-Z]+)*$/.test(value) && value.length > 3)
        found.push({ kind: 'errorType', value, rank: 1, ...span });
    } else if (key !== 'error' || /_|[a-z][A-Z]/.test(value)) {
      found.push({
        kind: 'errorType',
        value,
        rank: key === 'type' || key === 'exception-type' ? 2 : 1,
        ...span,
      });
    }
  };
  for (const match of matches(QUOTED, text)) {
    const raw = match[3] ?? '';
    const start = match.index + match[0].length - 1 - raw.length;
    add(match[1] ?? '', raw, start);
    // A message can hold another envelope; read on inside it.
    if (/[{[]/.test(raw)) QUOTED.lastIndex = start;
  }
  for (const match of matches(BARE, text)) {
    const value = match[1] ?? '';
    add(
      /type\s*$/.test(text.slice(Math.max(0, match.index - 8), match.index)) ? 'type' : 'code',
      value,
      match.index + match[0].length - value.length,
    );
  }
  for (const match of matches(CODE_LINE, text)) add('code', match[1] ?? '', match.index + 6);
  for (const match of matches(BARE_CODE, text)) {
    const [value] = match;
    // Of two words only, it can be a name of anybody's.
    if (/_\w+_/.test(value) || value === text.trim()) add('error_code', value, match.index);
  }
  for (const find of [systemCode, statusWord, BARE_TYPE]) {
    for (const match of matches(find, text)) {
      const value = match[1] ?? '';
      const { end } = spanOf(match);
      const start = end - value.length;
      if (!within(code, start)) found.push({ kind: 'errorType', value, rank: 1, start, end });
    }
  }
  return found;
}
