/**
 * Cuts a pattern into smaller ones that together take at least as long as it does, so that a checker
 * which explores all states gets through each of them.
 *
 * - Alternatives outside of repetitions are tried one after the other: their times add up, so each
 *   can be checked alone.
 * - A bounded repetition is shortened: it multiplies the time by a constant, and only unbounded ones
 *   make it grow faster than the text. The constant is held by timing hostile texts.
 * - A lookahead becomes an attempt that ends in vain, after which matching goes on from where it was.
 *   A lookbehind for one character becomes that character or the beginning; any other of bounded
 *   length takes constant time and is left out.
 * - A back reference becomes the group it refers to.
 *
 * Where a lookaround was replaced, the part ends in a character that never comes, because what it
 * refused now cannot refuse.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A character in no text and no pattern. */
const NEVER = '\\uffff';
/** Bounds above are lowered to this. */
const BOUND = 1;

const isBounded = (elements: readonly AST.Element[]): boolean =>
  elements.every((element) => {
    if (element.type === 'Quantifier') return Number.isFinite(element.max) && isBounded([element.element]);
    if ('alternatives' in element) return element.alternatives.every((inner) => isBounded(inner.elements));
    return true;
  });

/** A lookbehind for one character as an expression that takes this character; null for any other. */
const singleBefore = ({ alternatives, negate }: AST.LookbehindAssertion): string | null => {
  const [one, ...more] = alternatives.length === 1 ? (alternatives[0]?.elements ?? []) : [];
  if (more.length > 0 || (one?.type !== 'CharacterClass' && one?.type !== 'CharacterSet')) return null;
  if (!negate) return one.raw;
  if (one.type === 'CharacterSet') return `(?:^|[^${one.raw}])`;
  return one.negate ? `(?:^|[${one.raw.slice(2)})` : `(?:^|[^${one.raw.slice(1)})`;
};

const repetition = ({ min, max, greedy }: AST.Quantifier): string => {
  const [low, high] = [Math.min(min, BOUND), Math.min(max, BOUND)];
  const bounds = max === Infinity ? `${low},` : low === high ? String(low) : `${low},${high}`;
  return `{${bounds}}${greedy ? '' : '?'}`;
};

class Cutter {
  /** Variants that one part may be spread into. */
  readonly #most: number;
  /** Whether anything was replaced that could have refused a match. */
  loose = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** The parts of a list of alternatives. */
  cut(alternatives: readonly AST.Alternative[], budget = this.#most): string[] {
    return alternatives.flatMap(({ elements }) => this.#sequence(elements, budget));
  }

  #sequence(elements: readonly AST.Element[], budget: number): string[] {
    return elements.reduce<string[]>(
      (parts, element) => {
        const left = Math.floor(budget / parts.length);
        const variants = this.#spread(element, left);
        const chosen = variants.length <= left ? variants : [this.#whole(element)];
        return parts.flatMap((part) => chosen.map((variant) => part + variant));
      },
      [''],
    );
  }

  #spread(element: AST.Element, budget: number): string[] {
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return this.cut(element.alternatives, budget);
    if (element.type === 'Quantifier' && element.max === 1)
      return [...new Set(['', ...this.#spread(element.element, budget)])];
    if (element.type === 'Assertion' && element.kind === 'lookahead') return ['', this.#vain(element)];
    return [this.#whole(element)];
  }

  #vain(lookahead: AST.LookaheadAssertion): string {
    this.loose = true;
    return `(?:${this.#joined(lookahead.alternatives)})${NEVER}`;
  }

  #joined(alternatives: readonly AST.Alternative[]): string {
    return alternatives.map(({ elements }) => elements.map((e) => this.#whole(e)).join('')).join('|');
  }

  /** An element in one piece. */
  #whole(element: AST.Element): string {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return `(?:${this.#joined(element.alternatives)})`;
      case 'Quantifier':
        return this.#whole(element.element) + repetition(element);
      case 'Backreference':
        this.loose = true;
        return Array.isArray(element.resolved)
          ? `(?:${element.resolved.map((group) => this.#whole(group)).join('|')})`
          : this.#whole(element.resolved);
      case 'Assertion':
        return this.#assertion(element);
      default:
        return element.raw;
    }
  }

  #assertion(assertion: AST.Assertion): string {
    if (assertion.kind === 'lookahead') return `(?:${this.#vain(assertion)}|)`;
    if (assertion.kind !== 'lookbehind') return assertion.raw;
    const before = singleBefore(assertion);
    if (before !== null) return before;
    if (!assertion.alternatives.every(({ elements }) => isBounded(elements)))
      throw new RangeError(`a lookbehind without a bound: ${assertion.raw}`);
    this.loose = true;
    return '';
  }
}

const parser = new RegExpParser();

/**
 * The parts of a pattern.
 * @param most parts into which one top-level alternative may be spread; 1 keeps it whole
 * @throws RangeError on a lookbehind of unbounded length
 */
export function partsOf(source: string, flags: string, most: number): string[] {
  const pattern = parser.parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const parts = pattern.alternatives.flatMap((alternative) => {
    const cutter = new Cutter(most);
    const cut = cutter.cut([alternative]);
    return cutter.loose ? cut.map((part) => part + NEVER) : cut;
  });
  return [...new Set(parts)];
}
