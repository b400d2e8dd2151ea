import { codeSignal } from '../code-signal.ts';
import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 409 },
    weight: 'strong',
    says: 'The status is 409: the request conflicts with the current state.',
  },
  {
    id: 'type',
    find: { errorType: /^(?:conflict_error|memory_path_conflict_error|memory_precondition_failed_error)$/ },
    weight: 'decisive',
    says: 'The error type names a conflict.',
  },
  {
    id: 'precondition',
    find: { status: 412 },
    weight: 'strong',
    says: 'The status is 412: the state changed in the meantime.',
  },
  codeSignal('conflict'),
]);
