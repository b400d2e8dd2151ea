import { batchMegabytes, messagesMegabytes } from '../facts/limits.ts';
import { scenario } from './scenarios.ts';
import { apiError } from './responses/first-party.ts';
import type { Scenario } from './types.ts';

const invalid = (name: string, message: string): Scenario =>
  apiError({ name, says: message, status: 400, type: 'invalid_request_error', message, shouldRetry: false });

const noVersion = invalid('version', 'anthropic-version: header is required');
const notJson = invalid('not-json', 'The request body is not valid JSON.');

const SAMPLING = ['temperature', 'top_p', 'top_k'] as const;

const MEGABYTE = 1024 * 1024;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses a body; an empty one is an empty object, anything that is not an object is undefined. */
export const parseBody = (body: string): Record<string, unknown> | undefined => {
  if (body === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isTooLarge = (path: string, bytes: number): boolean =>
  bytes > (path.startsWith('/v1/messages/batches') ? batchMegabytes : messagesMegabytes).value * MEGABYTE;

/** A request as far as the API's own checks look at it. */
interface Checked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the body is not a JSON object. */
  readonly body: Record<string, unknown> | undefined;
  readonly bytes: number;
}

/**
 * What the API itself would refuse, whatever the script says: too many bytes, no credential, no
 * version, no JSON, sampling parameters on the API version that removed them. Returns null when
 * nothing is wrong.
 */
export const refuse = ({ path, headers, body, bytes }: Checked): Scenario | null => {
  if (isTooLarge(path, bytes)) return scenario('request-too-large') ?? null;
  if (headers['x-api-key'] === undefined && headers['authorization'] === undefined)
    return scenario('missing-key') ?? null;
  if (headers['anthropic-version'] === undefined) return noVersion;
  if (body === undefined) return notJson;
  const gone = SAMPLING.find((name) => Object.hasOwn(body, name));
  return gone !== undefined && headers['anthropic-version'] === '2026-10-21'
    ? invalid('sampling', `${gone}: Extra inputs are not permitted`)
    : null;
};
