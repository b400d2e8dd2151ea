/** A shape of secret. With a capture group only the group is secret, else the whole match. */
interface SecretShape {
  readonly what: string;
  /** What every such secret comes with and is found faster; without it the text is not searched. */
  readonly needs?: RegExp;
  /** Global, with indices (`dg`). */
  readonly find: RegExp;
}

/**
 * Shapes of secrets that stand in pasted errors, the specific before the general. One with a prefix of its own may
 * begin inside a word, because an unwrapped line can end right before it.
 * Over-matching is the safe side: a masked word costs nothing, a leaked key does.
 */
export const secretShapes: readonly SecretShape[] = [
  {
    what: 'private key',

    find: /-----BEGIN [A-Z\s]{0,30}PRIVATE\s{1,24}KEY-----(?:(?:(?!-BEGIN)[\s\S]){0,8000}?-[-\s]{2,28}E\s{0,24}N\s{0,24}D[A-Z\s]{0,60}-{0,5}|(?:[^A-Za-z0-9+/=]{0,8}[A-Za-z0-9+/=]{16,80}){0,200})/dg,
  },
  {
    what: 'Claude key or token',

    find: /sk-ant-[\w-]{6,}/dg,
  },
  { what: 'OpenRouter key', find: /sk-or-[\w-]{8,}/dg },
  { what: 'API key', find: /(?:\b[spr]k[-_]|[spr]k[-_](?:live|test|proj|svcacct|lf)[-_])[\w-]{16,}/dg },
  { what: 'JSON web token', find: /eyJ(?:(?!eyJ)[\w-]){8,}\.[\w-]{4,}(?:\.[\w-]{0,2000})?/dg },
  { what: 'AWS access key', find: /\b(?:AKIA|ASIA|ABSK|AROA|AIDA)[A-Za-z0-9+/=]{12,}/dg },
  { what: 'Google key', find: /AIza[\w-]{20,}/dg },
  { what: 'Google token', find: /ya29\.[\w.-]{10,}/dg },
  { what: 'GitHub token', find: /(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{20,})/dg },
  { what: 'GitLab token', find: /glpat-[\w-]{16,}/dg },
  { what: 'Slack token', find: /xox[abeoprs]-[\w-]{10,}/dg },
  { what: 'Hugging Face token', find: /hf_[A-Za-z0-9]{16,}/dg },
  { what: 'npm token', find: /npm_[A-Za-z0-9]{20,}/dg },
  {
    what: 'password in an address',
    needs: /:\/\/[^\s/:@"']{0,200}:[^\s@"']{1,200}@/,
    find: /\b[a-z][a-z0-9+.-]{1,20}:\/\/([^\s/:@"']{0,200}:[^\s@"']{1,200})@/dgi,
  },
  { what: 'authorization', find: /\b(?:bearer|basic)\s+([A-Za-z0-9._~+/-]{12,}=*)/dgi },
  {
    what: 'cookie',
    find: /\b(?:set-)?cookie["']?\s{0,8}[:=,]\s{0,8}b?["'[]?\s{0,8}([^\s"'][^\n"']{5,4000})/dgi,
  },
  {
    what: 'key or token',
    find: /(?:api[-_ ]?key|(?:auth|access|refresh|id|session|security|bearer)[-_]?token|(?:client|shared|app)[-_]?secret|(?:secret|access|account|subscription|private|signing)[-_]?(?:access[-_]?)?key(?:[-_]?id)?|authorization|passw(?:or)?d|passphrase|pwd)(?:["']?\s{0,24}(?:=>|[:=])|(?<=["'][\w-]{4,40})["'],)\s{0,24}b?["']?(?!bearer\b|basic\b|null\b|none\b|undefined\b|true\b|false\b|required\b)([\w+/.~][^\s"',;)}\]]{7,})/dgi,
  },
  {
    what: 'key or token',
    find: /(?<![a-z])(?:token|secret|sig|signature|key)["']?\s{0,24}(?:=>|[:=])\s{0,24}["']?(?=[^\s"',;)}\]]{0,200}\d)([\w+/.~%-]{16,}=*)/dgi,
  },
  { what: 'AWS secret key', find: /\baws[^\n]{0,40}?["'\s:=]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi },
  { what: 'password', find: /\s(?:-u|--user)[ =]["']?([^\s:"']{1,80}:[^\s"']{3,200})/dg },
  {
    what: 'e-mail address',
    needs: /@[A-Za-z0-9-]{1,63}\./,
    find: /\b[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\b/dg,
  },
];

/** A word at the end of a line and one at the beginning of the next, which a terminal may have broken in two. */
export const brokenWord = /\x20{0,24}\n(?<=[^\n]{39}[\w+/=.~-]\x20{0,24}\n)\x20{0,24}(?=[\w+/=.~@:-])/g;

/**
 * The rest of a secret behind such a break: longer than words are, or with digits or capitals among letters,
 * and ending as values do.
 */
export const restOfSecret =
  /\x20{0,24}\n\x20{0,24}(?!req_|claude)(?=[\w+/=.~-]{0,4000}(?:\d[A-Za-z]|[A-Za-z]\d|[a-z][A-Z])|[\w+/=.~-]{12})[\w+/=.~-]{4,4000}(?![^\s"',;)}\]@&\\])/y;
