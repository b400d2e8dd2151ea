import { expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import texts from './answers.json' with { type: 'json' };

/**
 * Short texts of many makers, composed for this test: what is said of each.
 * The three answers without a diagnosis count as one, because all send the reader elsewhere.
 */
const NONE = new Set(['not-claude', 'no-error', 'unknown']);
const shade = (kind: string): string => (NONE.has(kind) ? 'no diagnosis' : kind);

test.each(texts)('$kind: $text', ({ kind, text }) => {
  expect(shade(diagnose(text).kind)).toBe(shade(kind));
});
