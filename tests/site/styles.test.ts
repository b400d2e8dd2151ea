import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.css').map((name) => ({ name, css: readFileSync(name, 'utf8') }));
const all = files.map(({ css }) => css).join('\n');

/** The type scale of styles/tokens.css, in rem; h1 and the status grow with the window between two of them. */
const SIZES = new Set(['0.75', '0.875', '0.9375', '1', '1.0625', '1.125', '1.25', '1.5']);

test('text has the sizes of the scale', () => {
  const others = files.flatMap(({ name, css }) =>
    [...css.matchAll(/font(?:-size)?:[^;]*?(?<![\d.])(\d*\.?\d+)rem\b[^;]*/g)]
      .filter(([declaration, size = '']) => !declaration.includes('clamp(') && !SIZES.has(size))
      .map(([declaration]) => `${name}: ${declaration}`),
  );
  expect(others).toEqual([]);
});

test('every custom property that is asked for without another value is set somewhere', () => {
  const set = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const asked = [...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((name) => !set.has(name))).toEqual([]);
});
