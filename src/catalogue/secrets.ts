/** A shape of secret. With a capture group only the group is secret, else the whole match. */
export interface SecretShape {
  readonly what: string;
  /** A fragment that every such secret comes with; without it the text is not searched. */
  readonly needs?: string;
  /** Global, with indices (`dg`). */
  readonly find: RegExp;
}

/**
 * Shapes of secrets that stand in pasted errors, the specific before the general.
 * Over-matching is the safe side: a masked word costs nothing, a leaked key does.
 */
export const secretShapes: readonly SecretShape[] = [
  {
    what: 'private key',
    needs: '-----BEGIN',
    find: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/dg,
  },
  {
    what: 'Claude key or token',
    needs: 'sk-ant-',
    find: /\bsk-ant-[\w-]{6,}(?:\s{0,24}\n\s{0,24}[\w-]{20,})?/dg,
  },
  { what: 'OpenRouter key', needs: 'sk-or-', find: /\bsk-or-[\w-]{8,}/dg },
  { what: 'API key', find: /\b(?:sk|pk|rk)[-_](?:live|test|proj|svcacct|lf)?[-_]?[A-Za-z0-9_-]{16,}/dg },
  { what: 'JSON web token', needs: 'eyJ', find: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]{0,2000})?/dg },
  { what: 'AWS access key', find: /\b(?:AKIA|ASIA|ABSK|AROA|AIDA)[A-Za-z0-9+/=]{12,}/dg },
  { what: 'Google key', needs: 'AIza', find: /\bAIza[\w-]{20,}/dg },
  { what: 'Google token', needs: 'ya29.', find: /\bya29\.[\w.-]{10,}/dg },
  { what: 'GitHub token', find: /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{20,})/dg },
  { what: 'GitLab token', needs: 'glpat-', find: /\bglpat-[\w-]{16,}/dg },
  { what: 'Slack token', needs: 'xox', find: /\bxox[abeoprs]-[\w-]{10,}/dg },
  { what: 'Hugging Face token', needs: 'hf_', find: /\bhf_[A-Za-z0-9]{16,}/dg },
  { what: 'npm token', needs: 'npm_', find: /\bnpm_[A-Za-z0-9]{20,}/dg },
  {
    what: 'password in an address',
    needs: '@',
    find: /\b[a-z][a-z0-9+.-]{1,20}:\/\/([^\s/:@"']{1,200}:[^\s/@"']{1,200})@/dgi,
  },
  { what: 'authorization', find: /\b(?:bearer|basic)\s+([A-Za-z0-9._~+/-]{12,}=*)/dgi },
  {
    what: 'cookie',
    find: /\b(?:set-)?cookie["']?\s{0,8}[:=]\s{0,8}["'[]?\s{0,8}([^\s"'][^\n"']{5,4000})/dgi,
  },
  {
    what: 'key or token',
    find: /\b(?:x-api-key|api[-_ ]?key|apikey|auth[-_]?token|access[-_]?token|refresh[-_]?token|id[-_]?token|session[-_]?token|secret[-_]?access[-_]?key|client[-_]?secret|secret[-_]?key|x-goog-api-key|authorization|password|passwd|pwd)["']?\s{0,24}(?:=>|[:=])\s{0,24}["']?(?!bearer\b|basic\b|null\b|none\b|undefined\b|true\b|false\b|required\b)([A-Za-z0-9][^\s"',;)}\]]{7,})/dgi,
  },
  { what: 'AWS secret key', find: /\baws[^\n]{0,40}?["'\s:=]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi },
  {
    what: 'e-mail address',
    needs: '@',
    find: /\b[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\b/dg,
  },
];
