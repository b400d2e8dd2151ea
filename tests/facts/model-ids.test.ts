import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownModelIds } from '../../src/facts/model-ids.ts';

/** Everything a reader sees or copies; samples are other people's texts and may hold any id. */
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(astro|mdx|tsx|py|sh|go|java)$|^(catalogue|snippets|quiz)\/.*\.ts$/.test(path),
);

/** A model id of the Claude API, without what platforms put around it. */
const MODEL_ID = /\bclaude-(?:(?:fable|opus|sonnet|haiku|mythos|instant)-\d|\d)[a-z0-9.-]*[a-z0-9]/g;

test('every model id in pages, articles, snippets and the catalogue is a known one', () => {
  const unknown = FILES.flatMap((path) =>
    [...readFileSync(`src/${path}`, 'utf8').matchAll(MODEL_ID)]
      .map(([id]) => id)
      .filter((id) => !knownModelIds.has(id.replace(/-v1$/, '')))
      .map((id) => `${path}: ${id}`),
  );
  expect(FILES.length).toBeGreaterThan(50);
  expect(unknown).toEqual([]);
});

test('components and prose hold no model ids of their own', () => {
  const typed = FILES.filter((path) => /\.(astro|mdx|tsx)$/.test(path)).flatMap((path) =>
    [...readFileSync(`src/${path}`, 'utf8').matchAll(MODEL_ID)].map(([id]) => `${path}: ${id}`),
  );
  expect(typed).toEqual([]);
});
