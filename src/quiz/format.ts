/** US dollars with at least two decimals. Made on use: a formatter is slow to make, and only a result needs it. */
const dollarsWith = (maximumFractionDigits: number, value: number): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits }).format(value);

/** `1500000` as "1,500,000"; for values from 0 to a thousand million million. */
export const count = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** US dollars with every digit that matters, for prices: "$0.00045", "$0.10", "$4". */
export const price = (dollars: number): string => dollarsWith(8, dollars).replace(/\.00$/, '');

/** US dollars rounded to cents, and to dollars from a thousand on, for totals. */
export const total = (dollars: number): string => {
  if (dollars < 0.01) return price(dollars);
  return dollars >= 1_000 ? `$${count(dollars)}` : dollarsWith(2, dollars).replace(/\.00$/, '');
};

/** "a", "a and b", "a, b and c". */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
