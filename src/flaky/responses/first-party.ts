import { json } from '../answer.ts';
import { apiHeaders, edgeHeaders } from '../headers.ts';
import type { Ask, Scenario } from '../types.ts';

/** Parts of an error the API itself words. */
interface ApiError {
  readonly name: string;
  readonly says: string;
  readonly status: number;
  readonly type: string;
  readonly message: string | ((ask: Ask) => string);
  /** `error.details`; left out of the body when undefined. */
  readonly details?: Readonly<Record<string, unknown>> | null;
  readonly headers?: (ask: Ask) => Record<string, string>;
  /** `none`: the field is missing. `null`: the field is null. */
  readonly requestId?: 'none' | 'null';
  /** Value of `x-should-retry`; left out when undefined. */
  readonly shouldRetry?: boolean;
}

/** The API's error envelope as an object, ready to be serialised. */
export const envelope = (
  type: string,
  message: string,
  requestId?: string | null,
  details?: unknown,
): unknown => ({
  type: 'error',
  error: { type, message, ...(details === undefined ? {} : { details }) },
  ...(requestId === undefined ? {} : { request_id: requestId }),
});

/** A scenario that answers with the API's envelope and headers. */
export const apiError = (e: ApiError): Scenario => ({
  name: e.name,
  says: e.says,
  answer: (ask) => {
    const message = typeof e.message === 'string' ? e.message : e.message(ask);
    const id = e.requestId === 'none' ? undefined : e.requestId === 'null' ? null : ask.requestId;
    const after = ask.options['retry-after'];
    return json(e.status, envelope(e.type, message, id, e.details), {
      headers: {
        ...apiHeaders(ask),
        ...(e.shouldRetry === undefined ? {} : { 'x-should-retry': String(e.shouldRetry) }),
        ...e.headers?.(ask),
        ...(after === undefined ? {} : { 'retry-after': after }),
      },
    });
  },
});

/** JSON made by the API's edge: no top-level `type`, no request id. */
export const edgeError = (
  name: string,
  says: string,
  status: number,
  type: string,
  message: string,
): Scenario => ({
  name,
  says,
  answer: (ask) => json(status, { error: { type, message } }, { headers: edgeHeaders(ask) }),
});
