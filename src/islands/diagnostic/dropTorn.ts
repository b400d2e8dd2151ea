/** The rest of a line or word, and lines that may go on with a secret. */
const TORN = /^([^\n]{0,4000}\n(\S{16,}\s+)*|\S{0,4000})/;

/**
 * A text whose beginning was cut off, without what the cut has torn: a secret is not recognised without its
 * beginning.
 */
export const dropTorn = (text: string): string => text.replace(TORN, '');
