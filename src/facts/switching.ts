import { primary } from './about.ts';
import { fact } from './fact.ts';

/** What changes when another model or platform answers; ids, prices and windows stand in `models.ts`. */

export const tokenizerPercent = fact(
  30,
  primary('%', 'more tokens, about, that the newer tokenizer counts for the same text', [
    'pricing',
    'model-opus-5-5',
  ]),
);
export const tokenizerSince = fact(
  'Opus 4.7',
  primary('', 'first model with the newer tokenizer', ['pricing', 'model-opus-5-5']),
);
export const refusalBeta = fact(
  'server-side-fallback-2026-07-01',
  primary('', 'beta header of the fallbacks field, which reacts to refusals only', [
    'claude-code-package',
    'sdk-typescript',
  ]),
);
export const regionalPercent = fact(
  10,
  primary('%', 'surcharge of a regional endpoint on Bedrock and Google Cloud', ['pricing'], {
    verifiedOn: '2026-08-22',
    reviewAfterDays: 120,
  }),
);
export const computerTool = fact(
  'computer_toolset_20260801',
  primary('', 'computer-use tool of the 5.5 models and Fable 5.2', ['claude-code-package']),
);
