import { expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';

const REFUSED = 'Error: connect ECONNREFUSED 10.0.0.5:1666';
const BODY = '529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';

test.each([
  ['a body of the API', BODY, 'certain'],
  ['Claude in the failing line', `${REFUSED} while asking Claude`, 'certain'],
  ['Claude named only in another line', `${REFUSED}\nis Claude down?`, 'possible'],
  ['an address of the API in another line', `${REFUSED}\nhttps://api.anthropic.com/v1/messages`, 'certain'],
  ['a status and Claude in its line', 'Claude answered with HTTP 503', 'likely'],
  ['a status and Claude in another line', 'HTTP 503\nis Claude down?', 'possible'],
  ['nothing that names Claude', 'HTTP 503', 'possible'],
])('%s', (_, text, certainty) => {
  const { kind, certainty: said } = diagnose(text);
  expect(`${kind} ${said}`).toMatch(
    new RegExp(`^(?:overloaded|connection-error|service-unavailable) ${certainty}$`),
  );
});
