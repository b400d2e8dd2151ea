/**
 * Permanent identifiers of the catalogue: page address, folder name and the Diagnostic's answer.
 * An id is never renamed or removed.
 */
export const ERROR_IDS = [
  'service-unavailable',
  'overloaded',
  'internal-server-error',
  'rate-limit',
  'spend-limit',
  'usage-limit',
  'bad-gateway',
  'gateway-timeout',
  'edge-error',
  'request-timeout',
  'connection-error',
  'authentication',
  'billing',
  'permission',
  'not-found',
  'request-too-large',
  'prompt-too-long',
  'invalid-request',
  'conflict',
  'aborted',
] as const;

export type ErrorId = (typeof ERROR_IDS)[number];

/** Answers that are not errors of Claude. */
export const FOREIGN = 'not-claude';
export const QUIET = 'no-error';
export const UNKNOWN = 'unknown';
export const NO_DIAGNOSIS = [FOREIGN, QUIET, UNKNOWN] as const;

export type Kind = ErrorId | (typeof NO_DIAGNOSIS)[number];

export type Platform =
  | 'anthropic'
  | 'bedrock'
  | 'vertex'
  | 'foundry'
  | 'openrouter'
  | 'gateway'
  | 'claude-subscription'
  | 'other'
  | 'unknown';
