import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/**
 * `npm run looks` compares ten pages with the pictures in tests/e2e/looks/; `npm run looks -- --accept` records
 * all of them anew and lays them out on sheets for a person to look at before they are committed.
 */
const PICTURES = 'tests/e2e/looks';
const SHEETS = '.cache/looks';
/** Colours that a picture keeps: enough for the edges of letters, a third of the bytes. */
const COLOURS = 48;
const COLUMNS = 5;

const playwright = (...options: readonly string[]): number =>
  spawnSync('npx', ['playwright', 'test', 'looks', ...options], { stdio: 'inherit' }).status ?? 1;

const names = (): string[] =>
  readdirSync(PICTURES)
    .filter((name) => name.endsWith('.png'))
    .sort();

/** Writes a picture again with few colours, unless it has few already. */
async function compress(file: string): Promise<void> {
  const before = readFileSync(file);
  const { isPalette } = await sharp(before).metadata();
  if (isPalette) return;
  const small = await sharp(before)
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(file, small);
}

/** One sheet for all pictures of a width and a theme; returns its path. */
async function sheet(kind: string, files: readonly string[]): Promise<string> {
  const pictures = await Promise.all(
    files.map(async (file) => ({ file, ...(await sharp(path.join(PICTURES, file)).metadata()) })),
  );
  const width = Math.max(...pictures.map((picture) => picture.width)) + 12;
  const height = Math.max(...pictures.map((picture) => picture.height)) + 12;
  const target = path.join(SHEETS, `${kind}.png`);
  await sharp({
    create: {
      width: width * Math.min(COLUMNS, files.length),
      height: height * Math.ceil(files.length / COLUMNS),
      channels: 3,
      background: '#c33',
    },
  })
    .composite(
      pictures.map(({ file }, index) => ({
        input: path.join(PICTURES, file),
        left: 6 + (index % COLUMNS) * width,
        top: 6 + Math.floor(index / COLUMNS) * height,
      })),
    )
    .png()
    .toFile(target);
  return target;
}

async function accept(): Promise<number> {
  const status = playwright('--update-snapshots=all', '--reporter=line');
  if (status !== 0) return status;
  mkdirSync(SHEETS, { recursive: true });
  for (const name of names()) await compress(path.join(PICTURES, name));
  const kinds = Map.groupBy(names(), (name) => name.replace(/^[a-z]+-|\.png$/g, ''));
  for (const [kind, files] of kinds) console.log(await sheet(kind, files));
  const bytes = names().reduce((sum, name) => sum + statSync(path.join(PICTURES, name)).size, 0);
  console.log(
    `${names().length} pictures, ${Math.round(bytes / 1000)} kB. Look at every sheet before you commit them.`,
  );
  return 0;
}

const [option, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (option !== undefined && option !== '--accept')) {
  console.error('Usage: npm run looks, or npm run looks -- --accept');
  process.exitCode = 2;
} else process.exitCode = option ? await accept() : playwright();
