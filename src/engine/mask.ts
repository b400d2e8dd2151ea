/** Stands for one masked character. No secret shape contains it, so masking twice changes nothing. */
export const MASK = '█';
