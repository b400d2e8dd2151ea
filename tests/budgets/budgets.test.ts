/**
 * Budgets of the built pages: brotli bodies in thousands of bytes, requests besides the icon.
 * Run `npm run build` first. The figures are printed whether or not they fit.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { brotliBytes, builtPages, DIST } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { weigh, type Weight } from './weigh.ts';

interface Budget {
  readonly name: string;
  readonly covers: (address: string) => boolean;
  readonly markup: number;
  /** What the page itself needs to answer to the keyboard. */
  readonly script: number;
  /** What a worker fetches behind it: engine, catalogue and advice. */
  readonly worker: number;
  readonly requests: number;
}

const TOOL = ['/', '/diagnose/'];
const QUIZ = ['/models/quiz/'];

const isText = (page: string): boolean => /^\/(errors|guides)\/.+|^\/faq\//.test(page);

const BUDGETS: readonly Budget[] = [
  {
    name: 'home, diagnose',
    covers: (page) => TOOL.includes(page),
    markup: 12_000,
    script: 24_600,
    // The recognition rules and the advice are text; below this they would have to recognise less.
    worker: 55_100,
    requests: 8,
  },
  {
    name: 'quiz',
    covers: (page) => QUIZ.includes(page),
    markup: 9_000,
    script: 14_200,
    worker: 0,
    requests: 7,
  },
  { name: 'article, guide, FAQ', covers: isText, markup: 12_000, script: 1_500, worker: 0, requests: 3 },
  {
    name: 'every other page',
    covers: (page) => ![...TOOL, ...QUIZ].includes(page) && !isText(page),
    markup: 12_000,
    script: 1_500,
    worker: 0,
    requests: 3,
  },
];

const thousands = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(6);

const line = ({ address, markup, script, requests, workers }: Weight): string => {
  const worker = workers > 0 ? ` (${thousands(workers).trim()} kB of it in a worker on use)` : '';
  return `HTML+CSS ${thousands(markup)} kB, JS ${thousands(script)} kB${worker}, ${requests} requests  ${address}`;
};

const weights = builtPages().map(weigh);

describe('budgets', () => {
  test('every page that has its own budget is built', () => {
    const built = new Set(weights.map(({ address }) => address));
    expectNoOffenders(
      [...TOOL, ...QUIZ].filter((page) => !built.has(page)),
      'pages that are missing',
    );
  });

  for (const budget of BUDGETS) {
    const { name, covers, markup, script, worker, requests } = budget;
    const limits = `HTML+CSS ${markup / 1000} kB, JS ${script / 1000} kB, worker ${worker / 1000} kB, ${requests} requests`;
    test(`${name}: ${limits}`, () => {
      const over = weights.filter(
        (page) =>
          covers(page.address) &&
          (page.markup > markup ||
            page.script - page.workers > script ||
            page.workers > worker ||
            page.requests > requests),
      );
      expectNoOffenders(over.map(line), `over ${limits}`);
    });
  }
});

/** Loaded on the first search of a visit, and by no page before. */
const ON_SEARCH = { 'search/palette.js': 8_000, 'search/places.js': 40_000 };

test.each(Object.entries(ON_SEARCH))('%s: at most %i bytes', (file, most) => {
  expect(brotliBytes(`${DIST}/${file}`)).toBeLessThanOrEqual(most);
});

afterAll(() => {
  console.log(weights.map(line).join('\n'));
});
