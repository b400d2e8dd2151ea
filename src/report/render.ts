import type { Report } from './report.ts';

/** The report as Markdown, for an issue or a ticket. Words from the paste stand in code spans only. */
export function toMarkdown(r: Report): string {
  const blocks = [
    `## ${r.title}`,
    r.to && `For: ${r.to}`,
    r.fields.map((f) => `- **${f.name}:** ${f.code ? code(f.value) : f.value}`).join('\n'),
    list(
      '### Evidence',
      r.evidence.map((e) => `${code(e.quote)}: ${e.says}`),
    ),
    list('### Ruled out', r.ruledOut),
    list('### Removed before analysis', r.redacted),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The same report for a terminal or an e-mail. */
export function toPlain(r: Report): string {
  const blocks = [
    r.title,
    r.to && `For: ${r.to}`,
    r.fields.map((f) => `${f.name}: ${f.value}`).join('\n'),
    list(
      'Evidence',
      r.evidence.map((e) => `"${e.quote}": ${e.says}`),
    ),
    list('Ruled out', r.ruledOut),
    list('Removed before analysis', r.redacted),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const list = (heading: string, items: readonly string[]): string =>
  items.length > 0 ? `${heading}\n\n${items.map((i) => `- ${i}`).join('\n')}` : '';

/** A code span whose fence is longer than any run of backticks inside it. */
function code(value: string): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return fence + pad + value + pad + fence;
}
