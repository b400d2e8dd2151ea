import { parseTranscript, type Transcript } from '../content/transcript.ts';

const files = import.meta.glob<string>('../content/transcripts/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** @throws when there is no transcript of this name */
export function transcriptOf(name: string): Transcript {
  const text = files[`../content/transcripts/${name}.txt`];
  if (text === undefined) throw new Error(`No transcript "${name}" under src/content/transcripts`);
  return parseTranscript(text);
}
