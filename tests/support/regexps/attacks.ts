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

/** Words that the pattern asks for, as wide classes between them take them too; empty when it asks for one alone. */
function soup(pieces: readonly Piece[], size: number, end: string): string {
  const words: string[] = [''];
  for (const { unit, repeats } of pieces) {
    if (repeats) words.push('');
    else words[words.length - 1] += unit;
  }
  const asked = words.filter((word) => word.trim() !== '');
  return asked.length < 2 ? '' : fill(`${fill(`${asked.join(' ')} `, LINE)}${end}\n`, size);
}

/** Makes a hostile text of about so many characters. */
export type Attack = (size: number) => string;

/** Size at which two attacks are compared; what is the same there is the same at any size. */
const COMPARED = 1200;

/**
 * Hostile texts for one pattern, to be made at any size.
 * @param choices how many different members and alternatives are tried
 */
export function attacksOn(source: string, flags: string, choices = 3): Attack[] {
  const { alternatives } = parser.parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const attacks = new Map<string, Attack>();
  const add = (attack: Attack): void => {
    const text = attack(COMPARED);
    if (text !== '') attacks.set(text, attack);
  };
  for (const { elements } of alternatives) {
    for (let choice = 0; choice < choices; choice += 1) {
      const pieces = new Writer(flags, choice).pieces(elements);
      const whole = written(pieces);
      add((size) => fill(whole, size));
      add((size) => fill(whole.slice(0, -1), size));
      add((size) => fill(whole.slice(0, -1) + MISFIT, size));
      for (const end of ENDS) add((size) => soup(pieces, size, end));
      pieces.forEach(({ unit, repeats }, index) => {
        if (!repeats || unit === '') return;
        const before = written(pieces.slice(0, index));
        add((size) => before + fill(unit, size) + MISFIT);
        add((size) => fill(before + unit, size) + MISFIT);
      });
    }
  }
  return [...attacks.values()];
}
