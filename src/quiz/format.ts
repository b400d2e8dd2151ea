const integer = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 8,
});
const cents = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** `1500000` as "1,500,000". */
export const count = (value: number): string => integer.format(value);

/** US dollars with every digit that matters, for prices: "$0.00045", "$0.10", "$4". */
export const price = (dollars: number): string => exact.format(dollars).replace(/\.00$/, '');

/** US dollars rounded to cents, and to dollars from a thousand on, for totals. */
export const total = (dollars: number): string => {
  if (dollars < 0.01) return price(dollars);
  return dollars >= 1_000 ? `$${count(dollars)}` : cents.format(dollars).replace(/\.00$/, '');
};

/** "a", "a and b", "a, b and c". */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
