/** The picture of every page for links shared elsewhere: there, readable, its own, and loaded by no page. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tags } from '../../src/integrations/html.ts';
import { builtPages, DIST, readPage } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';

/** Least spread of brightness, in 256ths, of a picture with text on it; an empty one has less than half. */
const SPREAD = 25;

interface Picture {
  readonly page: string;
  /** File of the picture. */
  readonly file: string;
  readonly meta: (name: string) => string | undefined;
}

const pictures: Picture[] = builtPages().map((page) => {
  const heads = tags(readPage(page)).filter(({ name }) => name === 'meta');
  const meta = (name: string): string | undefined =>
    heads
      .find(({ attributes }) => [attributes.get('property'), attributes.get('name')].includes(name))
      ?.attributes.get('content');
  const address = meta('og:image');
  return { page, file: address ? DIST + new URL(address).pathname : '', meta };
});

test('every page names a picture that is there, with its size and its words', () => {
  const offenders = pictures.flatMap(({ page, file, meta }) => [
    ...(existsSync(file) ? [] : [`${page}: no picture ${file}`]),
    ...(meta('og:image:width') === '1200' && meta('og:image:height') === '630' ? [] : [`${page}: size`]),
    ...(meta('og:image:alt') ? [] : [`${page}: no words`]),
    ...(meta('twitter:card') === 'summary_large_image' ? [] : [`${page}: no card`]),
  ]);
  expectNoOffenders(offenders, 'pages');
});

test('every picture has the stated size and shows something', async () => {
  const offenders = await Promise.all(
    pictures.map(async ({ file }) => {
      const picture = sharp(file);
      const { format, width, height } = await picture.metadata();
      // Below the bar of colour, where an empty picture would be plain.
      const { channels } = await picture.extract({ left: 0, top: 60, width: 1200, height: 500 }).stats();
      const spread = Math.max(...channels.map(({ stdev }) => stdev));
      if (format !== 'png' || width !== 1200 || height !== 630)
        return `${file}: ${format} ${width} × ${height}`;
      return spread < SPREAD ? `${file}: spread of ${spread.toFixed(1)}` : '';
    }),
  );
  expectNoOffenders(offenders.filter(Boolean), 'pictures');
});

test('no two pages share a picture', () => {
  const seen = new Map<string, string>();
  const offenders = pictures.flatMap(({ page, file }) => {
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    const first = seen.get(hash);
    seen.set(hash, page);
    return first === undefined ? [] : [`${page}: same as ${first}`];
  });
  expectNoOffenders(offenders, 'pages');
});

test('no page loads a picture and none is kept for use without a network', () => {
  const loads = builtPages().filter((page) => /(?:href|src)="[^"]*\/og\//.test(readPage(page)));
  expect(loads).toEqual([]);
  expect(readFileSync(`${DIST}/sw.js`, 'utf8')).not.toContain('"og/');
});
