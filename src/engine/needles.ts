/** Ways through one alternative that are told apart. */
const MOST = 64;

/** Parts of an expression: literal runs, escapes, classes, beginnings of groups, repetitions, other characters. */
export const PART =
  /[^\\()[\]{}?*+.|^$]+(?![?*+{])|\\(?:u\w{4}|x\w\w|p\{\w{1,20}\}|.)|\[(?:\\.|[^\]\\]){0,400}\]|\((?:\?(?:<?[=!]|:|<\w{1,20}>))?|[?*+]\??|\{\d{1,4}(?:,\d{0,4})?\}\??|[^]/gi;
export const REPEATED = /^(?:[?*]|(\+)|\{(\d+)(,)?)/;
/** What takes no room and says nothing. */
const PLACE = /^(?:\(\?(?:!|<[=!])|[$^]|\\b$)/i;
/** A class of a few characters, without ranges. */
const FEW = /^\[-?(?:[^^\\\ud800-\udfff-]|\\[^\dDpPwWSbux]){1,5}-?\]$/;
/** The index knows runs of three characters, and single ones beyond ASCII. */
const INDEXED = /.{3}|[\x80-\uffff]/;
const MANY = /^(?:[[.]|\\[\dDkpPSwW])/;
/** Escapes that the index can tell. */
const TOLD: Readonly<Record<string, string>> = { d: '0', s: ' ', n: ' ', r: ' ', t: ' ' };

/** One way through an expression: the fragments it holds, and the characters read last. */
interface Way {
  readonly fragments: readonly string[];
  readonly run: string;
}

/**
 * Fragments in lower case, any digit as 0, blanks as one blank: every match of the expression holds all of one
 * list. A group that must match is written out, once for each of its alternatives. One empty list where nothing is
 * known.
 */
export function needlesOf(source: string): (readonly string[])[] {
  const parts = source.match(PART) ?? [];
  let at = 0;

  /** Leads all ways on, up to the end of the alternative. */
  const follow = (before: readonly Way[]): readonly Way[] => {
    let ways = before;
    while (at < parts.length && !'|)'.includes(parts[at] ?? '')) {
      const part = parts[at++] ?? '';
      const isPlace = PLACE.test(part);
      const isGroup = part.startsWith('(');
      const group = isGroup ? choose(isPlace ? [] : ways) : null;
      const repeated = REPEATED.exec(parts[at] ?? '');
      if (repeated !== null) at++;
      if (isPlace) continue;
      const [, more, number, range = more] = repeated ?? [];
      const least = repeated === null || more ? 1 : Number(number ?? 0);
      const texts = textsOf(part);
      const led =
        group ?? texts.flatMap((text) => ways.map((way) => ({ ...way, run: way.run + text.repeat(least) })));
      const isKnown =
        least > 0 &&
        led.length > 0 &&
        led.length <= MOST &&
        (repeated === null || isGroup || texts.length === 1);
      if (isKnown) ways = led;
      // One blank is as good as many.
      const goesOn = isGroup ? repeated === null && part !== '(?=' : range === undefined || texts[0] === ' ';
      if (!isKnown || !goesOn) ways = ways.map(closed);
    }
    return ways;
  };

  /** Leads all ways through each alternative, up to the end of the group. */
  const choose = (ways: readonly Way[]): Way[] => {
    const led: Way[] = [];
    do led.push(...follow(ways));
    while (parts[at++] === '|');
    return led;
  };

  const lists = choose([{ fragments: [], run: '' }]).map((way) => closed(way).fragments);
  return lists.some((fragments) => fragments.length === 0) ? [[]] : lists;
}

function closed({ fragments, run }: Way): Way {
  const fragment = run.toLowerCase().replace(/ +/g, ' ');
  return { fragments: INDEXED.test(fragment) ? [...fragments, fragment] : fragments, run: '' };
}

/** What a part can stand for in the index; none when it can be many characters. */
function textsOf(part: string): string[] {
  if (FEW.test(part))
    return (part.slice(1, -1).match(/\\?[^]/g) ?? []).flatMap((one) => (one[1] ? textsOf(one) : one));
  if (MANY.test(part)) return [];
  const [, escaped, code] = /^\\(?:([^ux])|.(.+))/.exec(part) ?? [];
  if (code !== undefined) return [String.fromCharCode(Number.parseInt(code, 16))];
  return [TOLD[escaped ?? ''] ?? escaped ?? part];
}
