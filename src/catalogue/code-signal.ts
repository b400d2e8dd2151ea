import type { Signal } from './define.ts';
import type { ErrorId } from './ids.ts';

/** What every error code that belongs to an error says. Strong, because other products use such words too. */
export const codeSignal = (error: ErrorId): Signal => ({
  id: 'code',
  find: { errorCode: { of: error } },
  weight: 'strong',
  says: 'The Claude API defines this error code for this error.',
});
