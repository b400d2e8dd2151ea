import { readFileSync } from 'node:fs';
import { parseSample, type Sample } from '../../src/catalogue/sample.ts';
import { filesBelow } from './files.ts';

export interface SampleFile extends Sample {
  /** For example `src/catalogue/overloaded/samples/python-sdk.txt`. */
  readonly file: string;
  /** Folder of the catalogue it stands in. */
  readonly owner: string;
}

const SAMPLE_PATH = /^src\/catalogue\/([^/]+)\/samples\/[^/]+\.txt$/;

/** Paths of every sample in the catalogue. */
export const samplePaths = (): string[] => filesBelow('src/catalogue', (file) => SAMPLE_PATH.test(file));

/** @throws with the file's name when its header cannot be read */
export function readSample(file: string): SampleFile {
  const owner = SAMPLE_PATH.exec(file)?.[1] ?? '';
  try {
    return { file, owner, ...parseSample(readFileSync(file, 'utf8')) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
