/** What the stub server and a program of `src/snippets` print in two terminals. */
export interface Transcript {
  /** Arguments of the server. */
  readonly server: string;
  /** Environment settings, if any, and the program below `src/snippets`. */
  readonly program: string;
  readonly serverSays: string;
  readonly programSays: string;
}

const FORM = /^# server: ([^\n]*)\n# program: ([^\n]*)\n--- server\n([\s\S]*?)\n--- program\n([\s\S]*?)\n*$/;

/**
 * Reads a transcript: two header lines, then what each terminal shows.
 *
 * @throws SyntaxError when the text has another form
 */
export function parseTranscript(text: string): Transcript {
  const [, server, program, serverSays, programSays] = FORM.exec(text.replace(/\r\n/g, '\n')) ?? [];
  if (server === undefined || program === undefined || serverSays === undefined || programSays === undefined)
    throw new SyntaxError(`Not a transcript: ${text.slice(0, 60)}`);
  return { server, program, serverSays, programSays };
}

/** The file's text; the inverse of `parseTranscript`. */
export const formatTranscript = ({ server, program, serverSays, programSays }: Transcript): string =>
  `# server: ${server}\n# program: ${program}\n--- server\n${serverSays}\n--- program\n${programSays}\n`;
