import { describe, expect, test } from 'vitest';
import { readStatuses } from '../../src/engine/parse/status.ts';

const values = (text: string): number[] => readStatuses(text, []).map(({ value }) => value);

describe('a status where a status can stand', () => {
  test.each([
    'HTTP/1.1 503 Service Unavailable',
    'HTTP/2 503',
    'Error code: 503 - {}',
    'InternalServerError: 503 {"a":1}',
    'POST "https://host/v1/messages": 503 ',
    '"POST /v1/messages HTTP/1.1" 503 12',
    '{"status": 503}',
    "{'status_code': 503}",
    'status=503',
    'Request failed with status code 503',
    'Request rejected (503)',
    '<title>503 Service Temporarily Unavailable</title>',
    '503',
    '503 no healthy upstream',
    '[503 Service Unavailable]',
  ])('%s', (text) => expect(values(text)).toContain(503));
});

describe('a number that is something else', () => {
  test.each([
    'File "app.py", line 503',
    'listening on port 503',
    'http://127.0.0.1:8503/',
    'at index.js:503:12',
    'took 503 ms',
    '503 tokens',
    '12:44:05.503 INFO started',
    'deadbeef503a',
    'process exited, pid 503',
    'order 503 shipped',
    '$503 spent',
    '1.503 seconds',
  ])('%s', (text) => expect(values(text)).toEqual([]));
});
