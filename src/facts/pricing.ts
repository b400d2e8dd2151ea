import { primary } from './about.ts';
import { fact } from './fact.ts';

/** What prices depend on; the prices themselves stand in `models.ts`. */

export const shortCacheMinutes = fact(
  5,
  primary('minutes', 'lifetime of the cheaper cache write', ['pricing']),
);
export const longCacheHours = fact(1, primary('hour', 'lifetime of the dearer cache write', ['pricing']));
export const retentionDays = fact(
  30,
  primary('days', 'of data retention that the Fable and Mythos models require', ['claude-code-package']),
);
export const fastEndsFor = fact(
  'Opus 4.8',
  primary('', 'model whose fast mode ends next', ['fast-mode', 'claude-code-package'], {
    reviewAfterDays: 8,
  }),
);
export const fastEndsOn = fact(
  '30 November 2026',
  // The note to look again is due on the day itself.
  primary('', 'last day of that fast mode', ['fast-mode', 'claude-code-package'], { reviewAfterDays: 8 }),
);
