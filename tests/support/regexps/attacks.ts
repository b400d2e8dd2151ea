/**
 * Texts made from a pattern to slow it down: what it looks for, but for the end, and each of its
 * repetitions blown up.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Repetitions of a bounded quantifier in a text; more would only make texts longer. */
const MOST = 300;
/** Fits no pattern, so that what stands before it has been tried in vain. */
const MISFIT = '\uE000';
/** Ends that wide classes leave out. */
const ENDS = [MISFIT, '{', '"', '<'];
/** Characters of a line in a text that repeats the words of a pattern. */
const LINE = 900;

const CANDIDATES = ' \t\na0A5_-./:{["\'<#\u00e9\u4e2d'
  .split('')
  .concat(Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)));

/** A character of a class or set, the first that fits of those that occur in texts. */
function memberOf(
  node: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
  flags: string,
): string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  const one = new RegExp(`^${node.raw}$`, flags.replace(/[dgym]/g, ''));
  const fits = CANDIDATES.filter((candidate) => one.test(candidate));
  return fits.length > 0 ? fits : [''];
}

/** A piece of an example: its text, and the quantifier it repeats, if any. */
interface Piece {
  readonly unit: string;
  readonly times: number;
  readonly unbounded: boolean;
  readonly repeats: boolean;
}

class Writer {
  readonly #flags: string;
  /** Which of the members and alternatives is written. */
  readonly #choice: number;

  constructor(flags: string, choice: number) {
    this.#flags = flags;
    this.#choice = choice;
  }

  #pick<T>(of: readonly T[]): T {
    return of[this.#choice % of.length] as T;
  }

  text(element: AST.Element): string {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.#pick(memberOf(element, this.#flags));
      case 'Group':
      case 'CapturingGroup':
        return this.#pick(element.alternatives)
          .elements.map((inner) => this.text(inner))
          .join('');
      case 'Quantifier':
        return this.text(element.element).repeat(Math.min(Math.max(element.min, 1), MOST));
      case 'Backreference':
        return '"';
      case 'Assertion':
        return '';
    }
  }

  /** Pieces of one alternative, each quantifier on its own. */
  pieces(elements: readonly AST.Element[]): Piece[] {
    return elements.flatMap((element): Piece[] => {
      if (element.type === 'Group' || element.type === 'CapturingGroup')
        return this.pieces(this.#pick(element.alternatives).elements);
      if (element.type === 'Assertion' && 'alternatives' in element)
        return element.negate ? [] : this.pieces(this.#pick(element.alternatives).elements);
      if (element.type !== 'Quantifier')
        return [{ unit: this.text(element), times: 1, unbounded: false, repeats: false }];
      return [
        {
          unit: this.text(element.element),
          times: Math.min(Math.max(element.max, 1), MOST),
          unbounded: element.max > MOST,
          repeats: element.max > 1,
        },
      ];
    });
  }
}

const parser = new RegExpParser();

const written = (pieces: readonly Piece[]): string =>
  pieces.map(({ unit, times, unbounded }) => unit.repeat(unbounded ? 3 : times)).join('');

const fill = (unit: string, size: number): string =>
  unit === '' ? '' : unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Words that the pattern asks for, as wide classes between them take them too. */
function soups(pieces: readonly Piece[], size: number): string[] {
  const words: string[] = [''];
  for (const { unit, repeats } of pieces) {
    if (repeats) words.push('');
    else words[words.length - 1] += unit;
  }
  const asked = words.filter((word) => word.trim() !== '');
  if (asked.length < 2) return [];
  return ENDS.map((end) => {
    const line = fill(`${asked.join(' ')} `, LINE) + end;
    return fill(`${line}\n`, size);
  });
}

/**
 * Hostile texts of about `size` characters for one pattern.
 * @param choices how many different members and alternatives are tried
 */
export function attacksOn(source: string, flags: string, size: number, choices = 3): Set<string> {
  const { alternatives } = parser.parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const texts = new Set<string>();
  for (const { elements } of alternatives) {
    for (let choice = 0; choice < choices; choice += 1) {
      const pieces = new Writer(flags, choice).pieces(elements);
      const whole = written(pieces);
      texts.add(fill(whole, size));
      texts.add(fill(whole.slice(0, -1), size));
      texts.add(fill(whole.slice(0, -1) + MISFIT, size));
      for (const soup of soups(pieces, size)) texts.add(soup);
      pieces.forEach(({ unit, repeats }, index) => {
        if (!repeats || unit === '') return;
        const before = written(pieces.slice(0, index));
        texts.add(before + fill(unit, size) + MISFIT);
        texts.add(fill(before + unit, size) + MISFIT);
      });
    }
  }
  texts.delete('');
  return texts;
}
