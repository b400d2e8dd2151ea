/**
 * Messages: what an article says that a message means, the Diagnostic says too.
 *
 * In every table headed "Message", each quoted text of the first column is diagnosed as the article's
 * own error, or as one of the errors that its row links. An ellipsis stands for variable words.
 */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { articleFiles, bodyOf, read } from './prose.ts';

interface Row {
  readonly message: string;
  readonly kinds: readonly string[];
}

const rowsOf = (file: string): Row[] => {
  const own = file.split('/')[2] ?? '';
  return [...bodyOf(read(file)).matchAll(/^\| Message +\|.*\n\| [ -|]+\n((?:\|.*\n)+)/gm)].flatMap(
    ([, table = '']) =>
      table
        .trimEnd()
        .split('\n')
        .flatMap((row) => {
          const [, first = '', ...rest] = row.split(/(?<!\\) \| |^\| /);
          const linked = [...rest.join(' ').matchAll(/<ErrorLink id="([^"]+)"/g)].map(([, id = '']) => id);
          return [...first.matchAll(/``(.+?)``|`([^`]+)`/g)].map(([, double, single]) => ({
            message: (double ?? single ?? '').replaceAll('\\|', '|'),
            kinds: [own, ...linked],
          }));
        }),
  );
};

const articles = articleFiles
  .map((file) => [file, rowsOf(file)] as const)
  .filter(([, rows]) => rows.length > 0);

test('several articles explain an error by its message', () => {
  expect(articles.length).toBeGreaterThanOrEqual(1);
});

describe.each(articles)('%s', (_, rows) => {
  test.each(rows)('$message', ({ message, kinds }) => {
    expect(kinds).toContain(diagnose(message.replaceAll('…', 'words')).kind);
  });
});
