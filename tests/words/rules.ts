/** What our own prose avoids, each with what to write instead. */
export interface Rule {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** One word for one thing, in British spelling. */
export const TERMS: readonly Rule[] = [
  { pattern: /\bback ?off\b/gi, instead: 'back-off' },
  { pattern: /\bemails?\b/gi, instead: 'e-mail' },
  { pattern: /\brequest (?:ID|Id|identifier)s?\b/g, instead: 'request id' },
  { pattern: /\b(?:status|error) codes? [1-5]\d\d\b/gi, instead: 'status' },
  { pattern: /\bHTTP code\b/gi, instead: 'status' },
  {
    pattern: /\b(?:Github|Typescript|Javascript|Openrouter|LiteLlm|Litellm|Claude code|CloudFlare|Nginx)\b/g,
    instead: 'the name as its owner writes it',
  },
  { pattern: /\b(?:API-key|api key|Api key)s?\b/g, instead: 'API key' },
  { pattern: /\b(?:login to|setup the|backup the)\b/gi, instead: 'the verb in two words' },
  { pattern: /\b(?:web ?site|homepage)\b/gi, instead: 'site or page' },
  {
    pattern: /\b(?:behavior|color|favor|honor|labor|neighbor)(?:s|ed|ing)?\b/gi,
    instead: 'the spelling with -our',
  },
  {
    pattern: /\b(?!(?:\w*size|prize|seize|maize)\w*)\w{3,}(?:iz(?:e[sd]?|ing|ations?)|yz(?:e[sd]?|ing))\b/gi,
    instead: 'the spelling with -is- or -ys-',
  },
  {
    pattern:
      /\b(?:canceled|canceling|labeled|labeling|modeled|modeling|traveled|center|meter|license[sd]? (?:is|under)|catalog|program's|gray|fulfill|toward)\b/gi,
    instead: 'the British spelling',
  },
];

/** Words that say nothing, or more than is known. */
export const FILLER: readonly Rule[] = [
  { pattern: /!(?!=)/g, instead: 'a full stop' },
  {
    pattern: /\b(?:oops|sorry|unfortunately|please|don't worry|no worries|congratulations)\b/gi,
    instead: 'nothing',
  },
  {
    pattern:
      /\b(?:in order to|due to the fact that|at this point in time|it should be noted that|note that|keep in mind)\b/gi,
    instead: 'the fact itself',
  },
  {
    pattern:
      /\b(?:utili[sz]e[sd]?|leverage[sd]?|seamless(?:ly)?|robust|powerful|world-class|cutting-edge|game-changer|delve|dive into)\b/gi,
    instead: 'a plain word',
  },
  { pattern: /\b(?:e\.g\.|i\.e\.|etc\.)/gi, instead: 'for example, that is, and so on' },
  { pattern: /\b(?:guaranteed to|will always|never fails)\b/gi, instead: 'what is known' },
];

/** Most words that a sentence may have; more are two sentences. */
export const LONGEST = 40;
