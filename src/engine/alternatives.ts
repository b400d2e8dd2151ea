import { PART, REPEATED } from './needles.ts';

/**
 * The alternatives of an expression, as expressions: at each place the first of them that matches is what the
 * whole matches there. A group is written out where it is read once and all before it in one way only; a blank
 * is read in many, because it stands for any white space.
 */
export const alternativesOf = (source: string): string[] => written(`(?:${source})`);

function written(source: string): string[] {
  const parts = source.match(PART) ?? [];
  const choices = [''];
  let head = '';
  let depth = 0;
  for (const [n, part] of parts.entries()) {
    const isRepeated = REPEATED.test(parts[n + 1] ?? '');
    if (part.startsWith('(')) depth++;
    if (part === ')') depth--;
    if (depth === 0) {
      if (isRepeated || part.includes(' ')) break;
      if (part === ')') {
        const rest = parts.slice(n + 1).join('');
        return choices.flatMap((choice) => written(head + choice + rest));
      }
      head += part;
    } else if (depth === 1 && part === '|') choices.push('');
    else if (depth > 1 || part !== '(?:') {
      if (depth === 1 && part.startsWith('(')) break;
      choices[choices.length - 1] += part;
    }
  }
  return [source];
}
