import { countedNouns, failureWords, reasonPhrase } from '../../catalogue/http.ts';
import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { within, type ArtifactOf } from './artifact.ts';

type StatusArtifact = ArtifactOf<'status'>;

/**
 * Places where a status can stand, by rank, highest first; the group is the number. Those of one line have the same
 * flags.
 */
const PLACES: readonly (readonly [rank: 0 | 1 | 2, ...finds: RegExp[]])[] = [
  [
    2,
    /\bHTTP(?:\/\d(?:\.\d)?)?["']?[ :=]+\(?["']?(\d{3})\b/gim,
    /\bAPI Error:?\s+\(?(\d{3})\b/gim,
    /\bError code:? (\d{3})\b/gim,
    // A body stands right behind it.
    /(?<![\w./#-]|(?<![^\0-~]):)(\d{3})\b(?=[\s,:-]{0,4}(?:b?["']?(?:\[?\{\s{0,8}["']?:?\w|<(?:!doctype|html|\?xml))|[a-z]+(?:_[a-z]+){0,3}_error\b))/gim,
    /<(?:h1|title)>\s*(?:Error )?(\d{3})\b/gim,
  ],
  [
    2,
    /\b(?:[A-Z]\w*)?(?:Error|Exception|Unavailable|Exhausted|Exceeded|NotFound|Denied)(?:\s\[[^\]\n]{0,40}\])?:\s+\[?(\d{3})\b(?=[\s:\]{]|, message=[^\n]{0,300}, url=|$)/g,
    /\b(?:GET|POST|PUT|HEAD|DELETE|PATCH|Post|Get) ["']?(?:https?:\/)?\/[^\s"']{1,300}["']?:?\s+(?:(?:[\u2192\u2013\u2014-]|[-=]>)\s)?(\d{3})\b/g,
    /\b(\d{3}) https?:\/\//g,
    /\bERR_\w{3,40} (\d{3})\b/g,
    /(?:Error|Exception), (\d{3})(?=\))/g,
    /\b(\d{3})(?= from [\w-]{1,60}\.[a-z])/g,
    /\b[A-Z]{3,30}(?:_[A-Z]{2,30}){0,3} \((\d{3})\)/g,
    /\|\s{0,3}(\d{3})(?=: )/g,
  ],
  [
    1,
    /\bhttps?:\/\/[^\s"']{1,300}["']?:?\s+(?:(?:\u2192|[-=]>)\s)?(\d{3})(?=\s|$)/g,
    /(?<![\w|])\|\s{0,8}(\d{3})(?=\s{0,8}\|)/g,
    /\[(\d{3})(?=\s[^\d\n]{0,40}\])/g,
    /\b(\d{3})(?= \| {1,20}[\d.]{1,12}[a-z\u00b5]{0,2} ?\|)/g,
    // Logs of proxies: behind the times of the stages, and in front of the flags.
    /(?:\/[+-]?\d{1,9}){4} (\d{3})(?= \d)/g,
    /(?: (?:-1|\d{1,6}\.\d{3})){3} (\d{3})(?= )/g,
    /" (\d{3})(?= [A-Z]{2,4}(?:,[A-Z]{2,4})?[ "])/g,
  ],
  [
    1,
    /\b(?:http|error|response|status|api|server|downstream|upstream)?[ _-]?(?:status|error|code|http|response|api)(?:[ _-]?(?:status|code|number)){0,3}["'\]]{0,2}\s{0,3}(?:[:=]|[=-]>|\u2192|is|was|of|-)?\s{0,3}[(["'#]{0,2}(\d{3})\b/gim,
    /\b(?:rejected|returned|returns|responded|responds|gets?|got|getting|gives?|giving|throws?|throwing|sees?|seeing|hits?|hitting|received|receiving|failed|fails|replied|upstream|resulted in)(?: with)?(?: an?| the)?(?: http)?(?: error| status)?(?: code)?:?\s{0,2}[(["'`]{0,2}(\d{3})(?=["')\].,:;!?]| ?[`\u00b7]|\s*$|\s+(?:in|for|from|on|after|and|errors?|status|since|every|all|again|today)\b|\s+[A-Z{<(])/gim,
    // "Error calling X: 503", also in other languages.
    new RegExp(
      `(?:${failureWords})[^\\n:\\d]{0,40}(?:[:(]\\s{1,2}\\(?|(?<=[^\\0-~]):\\s?|(?<=[^\\w.:]))(\\d{3})(?![\\w.%])`,
      'gim',
    ),
    new RegExp(`(\\d{3})[ -]?(?:${failureWords})(?!s)`, 'gim'),
    /(?:\b|_)(?:error|fail\w{0,4}|bad ?request|not ?found|forbidden|unauthori[sz]ed|unavailable|overloaded|rejected|limited|requests|time-?out|gateway|status|code)\b[^\n()]{0,60}\((?:HTTP )?(\d{3})\)/gim,
  ],
  [
    1,
    // "name: 503 Words", "name: 503 - words".
    /(?:[\p{L})]:|\]:?|\.{3}|\u2026)\s{1,2}["\u201c]?(\d{3})(?=\s+[\p{Lu}\p{Lo}]|\s+-\s|:\s)/gu,
    /\[(\d{3})\](?=:? (?:\p{Lu}\p{Ll}|\p{Lo}|\{|[a-z_]+_error\b|[a-z_]{3,40}: \p{Lu}))/gu,
    /["\u201c](\d{3})(?=: \p{Lu})/gu,
  ],
  [
    0,
    /[}\]]\s{1,3}\(?(\d{3})(?=\)?(?:\s*$|\s+[a-z]{3,20}-)|, [a-z])/gm,
    /^[\s<>*_#|(\u2190\u2192\u23bf\u25cf\u23fa\u273b\u2715\u2717\u00d7-]{0,12}(\d{3})(?=\)?\s*$|\)?\s+(?![a-z]+s\b)[^\s\d]|:\s*\S|,[^\d\s]|\s\d{1,4}\.\d{1,9}$)/gm,
  ],
];
/** Each line of them as one search: for the digits, which are few, and only there for what stands around them. */
const SCANS = PLACES.map(([rank, ...finds]) => ({
  rank,
  find: new RegExp(
    `\\d{3}(?:${finds.map(({ source }) => `(?<=${source.replace('(\\d{3})', '\\d{3})(?=')})`).join('|')})`,
    finds[0]?.flags,
  ),
}));
const PHRASE = /\b(\d{3})["']?[\s(:),.\]-]{1,3}(?:message=)?["']?([A-Za-z<][A-Za-z_ -]{1,40})/g;
/** How a server logs its own answer, which only passes a failure on. */
const OWN_ANSWER =
  /"[A-Z]{3,7} \/[^"\n]{0,300} HTTP\/[\d.]+"\s+(\d{3})\b|\bCompleted (\d{3})\b|-->? [A-Z]{3,7} \/\S{0,300} (\d{3})\b|\b(?:GET|POST) \/\S{0,300} (\d{3})(?= in \d)/g;
/** Words before a number that say what it counts or names. */
const NOT_A_STATUS_BEFORE =
  /(?:\b(?:lines?|ports?|pid|order|count|total|size|length|limit|rate|ids?|no|issues?|PR|build|versions?|exit(?:ed)?(?: with)?(?: code)?|errno|rows?|col(?:umn)?|offset|position|index|step|goroutine|thread|worker|task|job|attempts?|chunk|page|batch|tokens|events?|users?|duration|latency|took|bytes)["']?\s{0,24}[:=#]?|\$|#|:\d+:|(?<!\d{7})\d[.,:]|0x\w*)\s{0,24}$/i;
/** Ends of names of options, before their value. */
const OPTION = /[a-z_](?:fails|retries|count|limit|size|timeout|length|tokens|ms)["']?: ?$/i;
/** Beginnings of sentences that speak of a status as a possibility. */
const HYPOTHETICAL =
  /\b(?:if|when(?:ever)?|unless|in case|handl(?:e|es|ed|ing)|retr(?:y|ies|ied|ying) (?:on|for|when)|differences?|elevated|what (?:is|are|does)|before (?:I|we)|(?:handler|endpoint|function|middleware|route|wrapper|helper|client|code) now|means?|how (?:to|do|does|should))\b(?![^\n]{0,48}\b(?:I|we|my|our)\b)[^\n.!?:]{0,48}$/i;

/** The range of statuses that end an exchange; redirections are followed, not reported. */
const FIRST = 200;
const LAST = 599;
const REDIRECTION = 3;

/** Whether the digits at this place count, measure, number a line or tell a time. */
function isOtherNumber(text: string, start: number, end: number, rank: number): boolean {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 64), start);
  return (
    /^[.,:#]\d|^[-/|]\d|^\w|^["'] ?:/.test(after) ||
    /\d[/|]$|(?<!http|error|status|code)-$|\.[a-z]{1,5}[:(]$/i.test(before) ||
    NOT_A_STATUS_BEFORE.test(before.slice(-24)) ||
    (rank < 2 && (countedNouns.test(after) || HYPOTHETICAL.test(before) || OPTION.test(before)))
  );
}

/** Finds HTTP statuses from 200 to 599 where a status can stand, in the order of the text. */
export function readStatuses(text: string, code: readonly Span[]): StatusArtifact[] {
  const found = new Map<number, StatusArtifact>();
  const own = new Set<number>();
  for (const match of matches(OWN_ANSWER, text)) own.add(match.index + match[0].length - 3);
  const add = (start: number, value: number, shown: 0 | 1 | 2): void => {
    const isOwn = own.has(start);
    const rank = isOwn ? 0 : shown;
    if (value < FIRST || value > LAST || Math.floor(value / 100) === REDIRECTION) return;
    if (within(code, start)) return;
    const known = found.get(start);
    if (known === undefined || known.rank < rank)
      found.set(start, { kind: 'status', value, rank, own: isOwn, start, end: start + 3 });
  };
  for (const { rank, find } of SCANS) {
    for (const { index: start, 0: digits } of matches(find, text)) {
      if (!isOtherNumber(text, start, start + 3, rank)) add(start, Number(digits), rank);
    }
  }
  for (const match of matches(PHRASE, text)) {
    const value = Number(match[1]);
    const ownWords = reasonPhrase.test(match[2] ?? '');
    if (ownWords && !isOtherNumber(text, match.index, match.index + 3, 1)) add(match.index, value, 1);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
