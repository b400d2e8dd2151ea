import type { APIRoute } from 'astro';
import { retryWords, sideWords } from '../catalogue/words.ts';
import { fullErrors } from '../catalogue/pages.ts';
import { pathOf, statusRange } from '../lib/catalogue.ts';
import { guidePath, guidesInOrder } from '../lib/guides.ts';
import { absolute } from '../lib/href.ts';
import { SITE } from '../lib/site.ts';

const twin = (path: string): string => absolute(path.replace(/\/$/, '.md'));

const line = ({
  id,
  statuses,
  errorTypes,
  title,
  description,
  side,
  retry,
}: (typeof fullErrors)[number]): string => {
  const codes = [statusRange(statuses) || 'no status', ...errorTypes].join(', ');
  const verdict = `Side: ${sideWords[side].label.toLowerCase()}. Retry: ${retryWords[retry].label.toLowerCase()}.`;
  return `- [${title} (${codes})](${twin(pathOf(id))}): ${description} ${verdict}`;
};

/** Overview for language models, after the llms.txt proposal. */
export const GET: APIRoute = async () => {
  const guides = await guidesInOrder();
  return new Response(
    [
      `# ${SITE.name}`,
      '',
      `> ${SITE.description} Independent of Anthropic. Every fact has a source and a date.`,
      '',
      'The same status can need opposite actions: decide by the body and the headers, not by the number. Each page',
      'below has the same address without `.md` for people.',
      '',
      '## Errors',
      '',
      ...fullErrors.map(line),
      '',
      '## Guides',
      '',
      ...guides.map(({ id, data }) => `- [${data.title}](${twin(guidePath(id))}): ${data.answer}`),
      '',
      '## Reference',
      '',
      `- [All errors by status](${twin('/errors/')}): whose side, whether to retry, what to do now`,
      `- [Error codes](${twin('/errors/codes/')}): every error.details.error_code, whether to retry, what to do`,
      `- [Catalogue as JSON](${absolute('/catalogue.json')}): every error with steps, sub-cases, look-alikes and sources`,
      `- [Schema of the catalogue](${absolute('/catalogue.schema.json')}): JSON Schema`,
      `- [Everything in one file](${absolute('/llms-full.txt')}): this overview and every page as Markdown`,
      `- [Questions](${twin('/faq/')}): short, sourced answers`,
      `- [Models](${twin('/models/')}): exact ids, prices, windows, retirements and fallbacks, with dates`,
      `- [Sources](${twin('/about/sources/')}): every cited page with the day it was read`,
      `- [Facts](${twin('/facts/')}): every value that can change, with unit, sources, last and next check`,
      `- [What changed](${twin('/about/changes/')}): models that come and go, versions and error codes, by day`,
      `- [Corrections](${twin('/about/corrections/')}): claims that circulate, the verdict, what is true`,
      `- [Programs](${twin('/programs/')}): whole programs in five languages, run against a server that fails on command`,
      `- [About](${twin('/about/')}): method, privacy, how to check both`,
      '',
      '## Tools',
      '',
      `- [Diagnostic](${absolute('/diagnose/')}): runs in the browser on pasted text; nothing is sent`,
      `- [Model quiz](${absolute('/models/quiz/')}): five questions, one recommendation and one fallback`,
      '- In the browser, for agents: /diagnose/ and the start page offer the read-only WebMCP tool diagnose_error, text in, the verdict as JSON out',
      `- Command line: \`node diagnose.mjs --json < error.txt\` prints the same verdict as JSON; one file without dependencies: ${absolute('/tools/diagnose.mjs')}`,
      `- Stub server that fails on command, for tests of error handling: ${absolute('/tools/flaky-claude.mjs')}`,
      '',
    ].join('\n'),
  );
};
