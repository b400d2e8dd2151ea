import { parseSample, type Sample as Parsed } from '../catalogue/sample.ts';

export interface Sample extends Parsed {
  readonly error: string;
  /** File name without its ending. */
  readonly name: string;
}

const files = import.meta.glob<string>('../catalogue/*/samples/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const samples: readonly Sample[] = Object.entries(files).map(([path, raw]) => {
  const [, error = '', name = ''] = /catalogue\/([^/]+)\/samples\/(.+)\.txt$/.exec(path) ?? [];
  const { header, text } = parseSample(raw);
  return { error, name, header, text: text.trimEnd() };
});

export const samplesOf = (error: string): Sample[] => samples.filter((sample) => sample.error === error);

/** @throws when the file does not exist */
export function sampleOf(error: string, name: string): Sample {
  const found = samples.find((sample) => sample.error === error && sample.name === name);
  if (!found) throw new Error(`No sample src/catalogue/${error}/samples/${name}.txt`);
  return found;
}

/** What most readers have on their screen, in this order; then the shortest. */
const FAMILIAR = ['python-sdk', 'typescript-sdk', 'claude-code', 'raw-json', 'curl'];
const OPEN = 2;
/** However many samples the catalogue keeps, a page folds no more than these. */
const FOLDED = 8;
/** Characters of folded samples on one page: samples of whole HTML pages would outweigh the article. */
const FOLDED_CHARACTERS = 2500;

/** The client without its version. */
const clientOf = ({ header, name }: Sample): string => (header.client ?? name).replace(/ \d.*$/, '');

/** The samples a page shows at once, those it folds, one for each further client, and how many it leaves out. */
export function samplesToShow(error: string): { open: Sample[]; folded: Sample[]; rest: number } {
  const rank = ({ name }: Sample): number => {
    const index = FAMILIAR.indexOf(name);
    return index === -1 ? FAMILIAR.length : index;
  };
  const sorted = samplesOf(error).sort((a, b) => rank(a) - rank(b) || a.text.length - b.text.length);
  const open = sorted.slice(0, OPEN);
  const shown = new Set(open.map(clientOf));
  let left = FOLDED_CHARACTERS;
  const folded: Sample[] = [];
  for (const sample of sorted.slice(OPEN)) {
    const client = clientOf(sample);
    if (folded.length === FOLDED || shown.has(client) || sample.text.length > left) continue;
    folded.push(sample);
    shown.add(client);
    left -= sample.text.length;
  }
  return { open, folded, rest: sorted.length - open.length - folded.length };
}
