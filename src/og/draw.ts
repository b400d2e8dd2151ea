import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { SIZE } from './subject.ts';
import type { Box } from './tree.ts';

const require = createRequire(import.meta.url);

const versionOf = (name: string): string =>
  `${name}@${(require(`${name}/package.json`) as { version: string }).version}`;

/** Other versions may draw the same boxes differently. */
export const DRAWN_WITH = [
  versionOf('satori'),
  versionOf('@fontsource/inter'),
  JSON.stringify(sharp.versions),
].join(' ');

/** Letters become outlines, so that the picture needs no font of the machine that builds or shows it. */
const FONTS: readonly Font[] = [
  {
    name: 'Inter',
    weight: 700,
    style: 'normal',
    data: readFileSync(require.resolve('@fontsource/inter/files/inter-latin-700-normal.woff')),
  },
];

/**
 * Boxes as an SVG of nothing but shapes.
 * @throws when a character is not in the font
 */
export const outlines = (tree: Box): Promise<string> =>
  satori(tree, {
    ...SIZE,
    fonts: [...FONTS],
    loadAdditionalAsset: (_script, text) => {
      throw new Error(`The font of the pictures has no “${text}”`);
    },
  });

/** Draws boxes as a PNG. */
export const draw = async (tree: Box): Promise<Buffer> =>
  sharp(Buffer.from(await outlines(tree)))
    .png({ compressionLevel: 9 })
    .toBuffer();
