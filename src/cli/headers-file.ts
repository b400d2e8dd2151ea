/** One rule of a `_headers` file: which paths it covers and what it sets. */
export interface HeaderRule {
  readonly matches: RegExp;
  readonly set: readonly (readonly [name: string, value: string])[];
}

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** `*` stands for anything, `:name` for one path segment, as Cloudflare Pages and Netlify read it. */
const pathPattern = (pattern: string): RegExp =>
  new RegExp(`^${escape(pattern).replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);

/** Reads the `_headers` format: a path on a line of its own, then indented `Name: value` lines. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { matches: RegExp; set: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ matches: pathPattern(trimmed), set: [] });
      continue;
    }
    const colon = trimmed.indexOf(':');
    if (colon > 0)
      rules.at(-1)?.set.push([trimmed.slice(0, colon).toLowerCase(), trimmed.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Headers for one path; a later rule replaces an earlier one of the same name. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const matching = rules.filter((rule) => rule.matches.test(pathname));
  return Object.fromEntries(matching.flatMap((rule) => rule.set));
}
