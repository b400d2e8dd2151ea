import { diagnose } from '../../src/engine/diagnose.ts';
import { percentile } from './stats.ts';

const MEGABYTE = 1_000_000;

/** The worst shapes for each stage, as a unit that is repeated, or as a text of a given length. */
const SHAPES: Readonly<Record<string, string | ((length: number) => string)>> = {
  'only braces': '{',
  'only quotes': '"',
  'objects in objects': (length) => '{"error":'.repeat(length / 18) + '}'.repeat(length / 2),
  'one line of letters': 'a',
  'one line of words': 'error status 529 overloaded ',
  'a million short lines': '\n',
  'lines of one letter': 'e\n',
  'statuses without end': 'Error code: 529 ',
  'near matches of types': '"type":"error","error":{"type":"overloaded_erro',
  'near matches of keys': 'sk-ant-sk-ant',
  'near matches of addresses': 'https://user:pass',
  'private keys without an end': `-----BEGIN ${'PRIVATE'} KEY-----\n`,
  'escapes in escapes': '\\\\\\\\"',
  'colours without end': '\u001b[31m\u001b[',
  'titles of windows without end': '\u001b]0;',
  'half characters': '\uD800',
  'zero bytes': '\u0000',
  'entities in entities': '&amp;amp;',
  'wrapped words': `${'x'.repeat(79)}\n`,
  'log lines': '2026-11-26T10:00:07Z ERROR 529 overloaded_error req_011\n',
};

const textOf = (shape: string | ((length: number) => string), length: number): string =>
  typeof shape === 'string' ? shape.repeat(Math.ceil(length / shape.length)).slice(0, length) : shape(length);

/** Milliseconds of the quickest of three runs. */
function quickest(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now();
      diagnose(text);
      return performance.now() - begun;
    }),
  );
}

/** Hostile texts of a megabyte, and how the time grows from half of what is read whole to all of it. */
export function benchHostile(): void {
  console.log(
    'Hostile texts, under Node, full speed: 1 MB, and the growth from 50,000 to 100,000 characters',
  );
  const growths: number[] = [];
  for (const [name, shape] of Object.entries(SHAPES)) {
    const growth = quickest(textOf(shape, 100_000)) / quickest(textOf(shape, 50_000));
    growths.push(growth);
    const whole = quickest(textOf(shape, MEGABYTE));
    console.log(
      `  ${name}: ${whole.toFixed(0)} ms, growth ${growth.toFixed(1)} (2 is linear, 4 is quadratic)`,
    );
  }
  console.log(`  largest growth ${percentile(growths, 1).toFixed(1)}`);
}
