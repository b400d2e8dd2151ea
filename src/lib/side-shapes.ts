import type { Side } from '../catalogue/define.ts';

/** One shape a side, so that colour is never the only sign: paths in a 16 × 16 box. */
export const sideShapes: Readonly<Record<Side, string>> = {
  service: 'M2 3h12v4H2zM2 9h12v4H2z',
  between: 'M0 8l5-5v3.5h6V3l5 5-5 5V9.5H5V13z',
  account: 'M8 1a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM1.5 15a6.5 6 0 0 1 13 0z',
  request: 'M3 1h6l4 4v10H3zM9 2v3h3z',
  caller: 'M1 3l5 5-5 5V10l2-2-2-2zM7 11h8v2H7z',
};
