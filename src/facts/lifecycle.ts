import { primary } from './about.ts';
import { fact } from './fact.ts';

/** How Anthropic retires models; the models themselves stand in `models.ts`. */

export const noticeDays = fact(
  60,
  primary('days', 'between the announcement of a retirement and the day itself, at least', [
    'model-deprecations',
  ]),
);
