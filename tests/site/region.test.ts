import { expect, test } from 'vitest';
import { statusRange } from '../../src/lib/catalogue.ts';
import { takeRegion } from '../../src/lib/region.ts';

const program = 'import a\n\nif a:\n    # region: core\n    b()\n      c()\n    # endregion\nd()\n';

test('a region comes without its markers and common indentation', () => {
  expect(takeRegion(program, 'core')).toBe('b()\n  c()');
});

test('a region inside another belongs to both', () => {
  const nested = '# region: core\na()\n# region: option\nb()\n# endregion\nc()\n# endregion\nd()\n';
  expect(takeRegion(nested, 'option')).toBe('b()');
  expect(takeRegion(nested, 'core')).toBe('a()\nb()\nc()');
});

test('without a name the whole program comes, still without markers', () => {
  expect(takeRegion(program, undefined)).toBe('import a\n\nif a:\n    b()\n      c()\nd()');
});

test('an unknown region is null, not an empty text', () => {
  expect(takeRegion(program, 'other')).toBeNull();
});

test.each([
  [[520, 521, 522], '520–522'],
  [[402, 400], '402, 400'],
  [[503], '503'],
  [[], ''],
] as const)('%j reads as "%s"', (statuses, text) => {
  expect(statusRange(statuses)).toBe(text);
});
