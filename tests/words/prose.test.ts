/**
 * Prose: every sentence for readers, in articles, questions, guides, components, pages, islands, the
 * catalogue, facts and the README, is read by linters of English and by the rules of this project.
 *
 * 1. english   no repeated word, wrong article, double space or "ATM machine".
 * 2. terms     one word for one thing, spelt the British way.
 * 3. filler    no exclamation, apology or marketing.
 * 4. length    a sentence ends in time.
 *
 * The spelling itself is checked by cspell before this, with the words of project-words.txt.
 */
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRedundantAcronyms from 'retext-redundant-acronyms';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { expectNoOffenders } from '../support/offenders.ts';
import { passagesOf, writtenFiles } from './files.ts';
import type { Passage } from './passage.ts';
import { FILLER, LONGEST, TERMS, type Rule } from './rules.ts';

/** A claim that circulates is quoted, and so are the titles of other people's pages. */
const isOurs = ({ file, key }: Passage): boolean => key !== 'claim' && file !== 'src/facts/sources.ts';

const prose = writtenFiles
  .flatMap(passagesOf)
  .filter(({ kind }) => kind === 'prose')
  .filter(isOurs)
  // What stands between quotation marks is somebody else's.
  .map((passage) => ({ ...passage, text: passage.text.replace(/“[^”]*”|"[^"]*"/g, 'quote') }));

const at = ({ file, line, text }: Passage, what: string): string =>
  `${file}:${line}: ${what} in “${text.slice(0, 100)}”`;

test('there is prose of every kind', () => {
  expect(prose.length).toBeGreaterThan(1_500);
});

test('english', () => {
  const reader = unified()
    .use(retextEnglish)
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextRedundantAcronyms)
    .use(retextSentenceSpacing)
    .use(function () {
      this.compiler = () => '';
    })
    .freeze();
  const offenders = prose.flatMap((passage) => {
    const file = new VFile(passage.text);
    reader.runSync(reader.parse(file), file);
    return (
      file.messages
        // How code is spoken is not to be seen from what stands in its place; nginx is spoken engine-x.
        .filter(({ reason }) => !/before `(?:verbatim|nginx)`/.test(reason))
        .map(({ reason }) => at(passage, reason))
    );
  });
  expectNoOffenders(offenders, 'findings of the linters');
});

const breaches = (rules: readonly Rule[]): string[] =>
  prose.flatMap((passage) =>
    rules.flatMap(({ pattern, instead }) =>
      (passage.text.match(pattern) ?? []).map((found) => at(passage, `“${found}”, rather ${instead}`)),
    ),
  );

test('terms', () => expectNoOffenders(breaches(TERMS), 'terms'));

test('filler', () => expectNoOffenders(breaches(FILLER), 'filler'));

test(`no sentence has more than ${LONGEST} words`, () => {
  const offenders = prose.flatMap((passage) =>
    passage.text
      .split(/(?<=[.?:;])\s+(?=[\p{Lu}“\d…]|verbatim)/u)
      .map((sentence) => sentence.split(/\s+/).length)
      .filter((words) => words > LONGEST)
      .map((words) => at(passage, `${words} words`)),
  );
  expectNoOffenders(offenders, 'long sentences');
});
