import { countedNouns, reasonPhrases } from '../../catalogue/http.ts';
import type { Span } from '../types.ts';
import { matches, within, type ArtifactOf } from './artifact.ts';

type StatusArtifact = ArtifactOf<'status'>;

/** Places where a status can stand; the first group is the number. Highest rank first. */
const PLACES: readonly { rank: 0 | 1 | 2; find: RegExp }[] = [
  { rank: 2, find: /\bHTTP(?:\/\d(?:\.\d)?)?["']?[ :=]+\(?["']?(\d{3})\b/gi },
  { rank: 2, find: /\bAPI Error:?\s+\(?(\d{3})\b/gi },
  { rank: 2, find: /\bError code:? (\d{3})\b/gi },
  {
    rank: 2,
    find: /\b(?:[A-Z]\w*)?(?:Error|Exception|Unavailable|Exhausted|Exceeded|NotFound|Denied)(?:\s\[[^\]\n]{0,40}\])?:\s+\[?(\d{3})\b(?=[\s:\]{]|$)/g,
  },
  {
    rank: 2,
    find: /\b(?:GET|POST|PUT|HEAD|DELETE|PATCH|Post|Get) ["']?(?:https?:\/)?\/[^\s"']{1,300}["']?:?\s+(\d{3})\b/g,
  },
  { rank: 2, find: /\b(\d{3}) https?:\/\//g },
  { rank: 2, find: /(?:\|\s*|<h1>\s*|<title>\s*)(?:Error )?(\d{3})\b/gi },
  {
    rank: 1,
    find: /\b(?:http|error|response|status|api|server)?[ _-]?(?:status|error|code|http|response)(?:[ _-]?(?:status|code|number))*["'\]]{0,2}\s{0,3}(?:[:=]|=>|is|was|of|-)?\s{0,3}[(["'#]{0,2}(\d{3})\b/gi,
  },
  {
    rank: 1,
    find: /\b(?:rejected|returned|responded|responds|got|received|failed|replied)(?: with)?(?: an?)?(?: http)?(?: status)?(?: code)?:?\s{0,2}[(["']{0,2}(\d{3})(?=["')\].,:;]|\s*$|\s+(?:in|for|from|on|after|error|status)\b|\s+[A-Z{<(])/gim,
  },
  {
    rank: 1,
    find: /\b(?:error|fail\w{0,4}|forbidden|unauthori[sz]ed|unavailable|overloaded|rejected|limited|requests|time-?out|gateway)\b[^\n()]{0,60}\((?:HTTP )?(\d{3})\)/gi,
  },
  { rank: 1, find: /\[(\d{3})(?=\s[^\d\n]{0,40}\])/g },
  {
    rank: 0,
    find: /^[\s>*_#|\u23bf\u25cf\u23fa\u273b\u2715\u2717\u00d7-]{0,12}(\d{3})(?=\s*$|\s+[^\s\d]|:\s*\S)/gm,
  },
];
const PHRASE = /\b(\d{3})["']?[\s):,\].-]{1,3}([A-Za-z<][A-Za-z_ -]{1,40})/g;
const NOT_A_STATUS_BEFORE = /(?:\bline|\bport|\bpid|\border|\$|:\d+:|\d[.,:]|0x\w*)\s*$/i;

/** The range of statuses that end an exchange; redirections are followed, not reported. */
const FIRST = 200;
const LAST = 599;
const REDIRECTION = 3;

/** Whether the digits at this place count, measure, number a line or tell a time. */
function isOtherNumber(text: string, start: number, end: number, rank: number): boolean {
  const after = text.slice(end, end + 24);
  return (
    /^[.,:]\d|^[-/]\d|^\w/.test(after) ||
    (rank < 2 && countedNouns.test(after)) ||
    NOT_A_STATUS_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Finds HTTP statuses from 200 to 599 where a status can stand, in the order of the text. */
export function readStatuses(text: string, code: readonly Span[]): StatusArtifact[] {
  const found = new Map<number, StatusArtifact>();
  const add = (start: number, value: number, rank: 0 | 1 | 2): void => {
    if (value < FIRST || value > LAST || Math.floor(value / 100) === REDIRECTION) return;
    if (within(code, start)) return;
    const known = found.get(start);
    if (known === undefined || known.rank < rank)
      found.set(start, { kind: 'status', value, rank, start, end: start + 3 });
  };
  for (const { rank, find } of PLACES) {
    for (const match of matches(find, text)) {
      const start = match.index + match[0].lastIndexOf(match[1] ?? '');
      if (!isOtherNumber(text, start, start + 3, rank)) add(start, Number(match[1]), rank);
    }
  }
  for (const match of matches(PHRASE, text)) {
    const value = Number(match[1]);
    if (reasonPhrases[value]?.test(match[2] ?? '') === true) add(match.index, value, 1);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
