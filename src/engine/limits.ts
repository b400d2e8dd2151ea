/** Characters of a paste that are accepted at all; the interface refuses longer ones. */
export const MAX_INPUT = 8_000_000;

/** Characters that are read in full. A longer paste is read in windows around its error words. */
export const FULL_READ = 100_000;

/** Evidence quotes longer than this are cut to their beginning. */
export const MAX_QUOTE = 240;
