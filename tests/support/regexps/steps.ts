/**
 * Counts the steps of a backtracking matcher. Time on a busy machine says little about a pattern; the number of
 * characters it looks at and of places it goes back to says the same on every machine.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** What follows in a pattern, tried from a place on. */
type Next = (at: number) => boolean;
/** A part of a pattern: matches at a place and goes on, or comes back and tries otherwise. */
type Part = (at: number, next: Next) => boolean;

type OneCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** Thrown inside when the steps allowed are used up. */
class Enough extends Error {}

const isOverflow = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('call stack');

const isOne = (element: AST.Element): element is OneCharacter =>
  ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(element.type);

class Counter {
  readonly #flags: string;
  readonly #root: Part;
  readonly #captures = new Map<AST.CapturingGroup, string>();
  #text = '';
  #left = 0;

  constructor(source: string, flags: string) {
    this.#flags = flags;
    const { alternatives } = new RegExpParser().parsePattern(source, undefined, undefined, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
    this.#root = this.#either(alternatives, false);
  }

  /** Steps for every match in the text, or `most` when they are not enough. */
  count(text: string, most: number): number {
    this.#text = text;
    this.#left = most;
    try {
      for (let start = 0; start <= text.length;) {
        let end = -1;
        this.#step();
        this.#root(start, (at) => {
          end = at;
          return true;
        });
        start = end > start ? end : start + 1;
      }
    } catch (error) {
      // Repetitions so deep that the stack ends are as bad as too many steps.
      if (isOverflow(error)) return most;
      if (!(error instanceof Enough)) throw error;
    }
    return most - this.#left;
  }

  #step(): void {
    if (--this.#left <= 0) throw new Enough();
  }

  #either(alternatives: readonly AST.Alternative[], back: boolean): Part {
    const parts = alternatives.map(({ elements }) => this.#sequence(elements, back));
    return (at, next) => parts.some((part) => part(at, next));
  }

  #sequence(elements: readonly AST.Element[], back: boolean): Part {
    const parts = elements.map((element) => this.#part(element, back));
    if (back) parts.reverse();
    const from =
      (index: number, next: Next): Next =>
      (at) => {
        const part = parts[index];
        return part === undefined ? next(at) : part(at, from(index + 1, next));
      };
    return (at, next) => from(0, next)(at);
  }

  #part(element: AST.Element, back: boolean): Part {
    if (isOne(element)) {
      const fits = this.#fits(element, back);
      const on = back ? -1 : 1;
      return (at, next) => fits(at) && next(at + on);
    }
    switch (element.type) {
      case 'Group':
        return this.#either(element.alternatives, back);
      case 'CapturingGroup': {
        const inner = this.#either(element.alternatives, back);
        return (at, next) =>
          inner(at, (end) => {
            const before = this.#captures.get(element);
            this.#captures.set(element, this.#text.slice(Math.min(at, end), Math.max(at, end)));
            if (next(end)) return true;
            this.#captures.set(element, before ?? '');
            return false;
          });
      }
      case 'Quantifier':
        return isOne(element.element)
          ? this.#run(element, this.#fits(element.element, back), back ? -1 : 1)
          : this.#repetition(element, this.#part(element.element, back));
      case 'Backreference': {
        const { resolved } = element;
        return (at, next) => {
          const known = this.#captures.get(
            Array.isArray(resolved) ? (resolved[0] as AST.CapturingGroup) : resolved,
          );
          this.#step();
          return this.#text.startsWith(known ?? '', at) && next(at + (known?.length ?? 0));
        };
      }
      case 'Assertion':
        return this.#assertion(element);
      default:
        throw new RangeError('not a part of a pattern');
    }
  }

  /** Whether the character at a place, or before it, is the one asked for. */
  #fits(element: OneCharacter, back: boolean): (at: number) => boolean {
    const one = new RegExp(`^(?:${element.raw})$`, this.#flags.replace(/[dgmy]/g, ''));
    const known = new Map<string, boolean>();
    return (at) => {
      this.#step();
      const char = this.#text[back ? at - 1 : at];
      if (char === undefined) return false;
      let fit = known.get(char);
      if (fit === undefined) known.set(char, (fit = one.test(char)));
      return fit;
    };
  }

  /** A repeated character: no deeper for a longer text. */
  #run({ min, max, greedy }: AST.Quantifier, fits: (at: number) => boolean, on: 1 | -1): Part {
    return (at, next) => {
      let count = 0;
      if (greedy) {
        while (count < max && fits(at + count * on)) count += 1;
        for (; count >= min; count -= 1) {
          this.#step();
          if (next(at + count * on)) return true;
        }
        return false;
      }
      for (; count <= max; count += 1) {
        if (count >= min && next(at + count * on)) return true;
        if (!fits(at + count * on)) return false;
      }
      return false;
    };
  }

  #repetition({ min, max, greedy }: AST.Quantifier, part: Part): Part {
    const again = (at: number, count: number, next: Next): boolean => {
      this.#step();
      const more = (): boolean =>
        count < max && part(at, (end) => (end !== at || count < min) && again(end, count + 1, next));
      const enough = (): boolean => count >= min && next(at);
      return greedy ? more() || enough() : enough() || more();
    };
    return (at, next) => again(at, 0, next);
  }

  #assertion(element: AST.Assertion): Part {
    const isWord = (at: number): boolean => /\w/.test(this.#text[at] ?? ' ');
    if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
      const inner = this.#either(element.alternatives, element.kind === 'lookbehind');
      return (at, next) => inner(at, () => true) !== element.negate && next(at);
    }
    const lines = this.#flags.includes('m');
    return (at, next) => {
      this.#step();
      const holds =
        element.kind === 'word'
          ? (isWord(at - 1) !== isWord(at)) !== element.negate
          : element.kind === 'start'
            ? at === 0 || (lines && this.#text[at - 1] === '\n')
            : at === this.#text.length || (lines && this.#text[at] === '\n');
      return holds && next(at);
    };
  }
}

/**
 * A function that counts the steps a pattern takes for every match in a text.
 * @throws RangeError on a pattern it does not know
 */
export function stepsOf(source: string, flags: string): (text: string, most: number) => number {
  const counter = new Counter(source, flags);
  return (text, most) => counter.count(text, most);
}
