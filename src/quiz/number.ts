import { count } from './format.ts';

export type Parsed =
  { readonly value: number; readonly error: null } | { readonly value: null; readonly error: string };

const SCALE: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000, b: 1_000_000_000 };
const LARGEST = 1e12;

/** Reads "50,000", "50 000", "$1,000", "50k" or "1.5M"; NaN for anything else. */
const read = (text: string): number => {
  const [, digits, unit] = /^\$?(\d+(?:\.\d+)?|\.\d+)([kmb]?)$/i.exec(text.replace(/[,_\s]/g, '')) ?? [];
  return digits === undefined ? NaN : Number(digits) * (SCALE[unit?.toLowerCase() ?? ''] ?? NaN);
};

const inRange = (value: number): boolean => value > 0 && value <= LARGEST;

/** A typed number of requests a month. */
export const parseRequests = (text: string): Parsed => {
  // 1.1k is 1100.0000000000002 in floating point.
  const value = Math.round(read(text) * 1e6) / 1e6;
  return inRange(value) && Number.isInteger(value)
    ? { value, error: null }
    : {
        value: null,
        error: `Requests a month: type a whole number above zero, for example ${count(50_000)}.`,
      };
};

/** A typed ceiling in US dollars a month. */
export const parseCeiling = (text: string): Parsed => {
  const value = Math.round(read(text) * 100) / 100;
  return inRange(value)
    ? { value, error: null }
    : { value: null, error: 'Ceiling: type an amount in US dollars above zero, for example 500.' };
};
