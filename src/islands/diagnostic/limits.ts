/** Bytes of a file that are read; of a longer one, the end. More would make the page itself slow. */
export const FILE_MAX = 1_000_000;

/** UTF-16 code units from which the box stops wrapping lines: laying out a wrapped text takes several times longer. */
export const WRAP_MAX = 100_000;

/**
 * UTF-16 code units up to which the box shows a pasted or dropped text. The layout of a longer one would
 * block the page for most of a second, so that one is held outside the box.
 */
export const SHOW_MAX = 200_000;

/** Longest pause after the last change before a text is read, in milliseconds. */
const PAUSE_MAX = 150;

/** Pause before a text of `length` code units is read: about a frame when small, growing to the longest. */
export const pauseFor = (length: number): number => Math.min(PAUSE_MAX, 16 + Math.floor(length / 500));
