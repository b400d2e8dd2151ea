import { filesBelow } from '../support/files.ts';
import { markdownPassages } from './markdown.ts';
import type { Passage } from './passage.ts';
import { scriptPassages } from './script.ts';

const isText = (file: string): boolean => /\.mdx?$/.test(file);

/** Everything in which sentences for readers stand; samples and programs are quoted, not written here. */
export const writtenFiles: readonly string[] = [
  'README.md',
  ...[
    'src/catalogue',
    'src/content',
    'src/facts',
    'src/quiz',
    'src/report',
    'src/islands',
    'src/lib',
  ].flatMap((folder) => filesBelow(folder, (file) => /\.(mdx|tsx?)$/.test(file))),
  ...['src/components', 'src/layouts', 'src/pages'].flatMap((folder) =>
    filesBelow(folder, (file) => /\.(astro|ts)$/.test(file)),
  ),
];

const read = new Map<string, readonly Passage[]>();

/** The passages of a file, read once. */
export function passagesOf(file: string): readonly Passage[] {
  const known = read.get(file);
  if (known) return known;
  const found = isText(file) ? markdownPassages(file) : scriptPassages(file);
  read.set(file, found);
  return found;
}
