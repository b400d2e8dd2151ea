import { STATUS_CODES, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './types.ts';

const finish = (res: ServerResponse, answer: Answer): void => {
  if (answer.ending === 'end') res.end();
  else if (answer.ending === 'cut') res.socket?.end();
  else if (answer.ending === 'reset') res.socket?.resetAndDestroy();
};

/**
 * Writes an answer to the wire. Statuses without a registered reason phrase get none, as other
 * servers do; parts are flushed one by one, so that a client sees a stream.
 *
 * @param written called once nothing is left to write, in the same turn as the last part, so that no
 *   client can have seen that part before; never called when the client leaves earlier
 */
export const send = async (res: ServerResponse, answer: Answer, written: () => void): Promise<void> => {
  if (answer.delayMs > 0) await sleep(answer.delayMs);
  if (res.destroyed) return;
  if (answer.status === 0) {
    written();
    finish(res, answer);
    return;
  }
  const known = answer.ending === 'end' && answer.body.length === 1;
  const length = known ? { 'content-length': String(Buffer.byteLength(answer.body[0] ?? '')) } : {};
  res.writeHead(answer.status, STATUS_CODES[answer.status] ?? '', { ...length, ...answer.headers });
  for (const [index, part] of answer.body.entries()) {
    if (index > 0) await sleep(answer.gapMs);
    if (res.destroyed) return;
    res.write(part);
  }
  written();
  // A connection that breaks at once would take the last part with it.
  if (answer.ending !== 'end') await sleep(answer.gapMs);
  finish(res, answer);
};
