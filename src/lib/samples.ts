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
