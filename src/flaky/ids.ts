import { createHash } from 'node:crypto';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Reproducible characters out of `alphabet` for a seed. */
export const letters = (seed: string, length: number, alphabet = BASE58): string =>
  [...createHash('sha512').update(seed).digest().subarray(0, length)]
    .map((b) => alphabet.charAt(b % alphabet.length))
    .join('');

/** A request id of the API's shape: `req_` and 24 characters. */
export const requestId = (seed: string): string => `req_011C${letters(`req:${seed}`, 20)}`;

/** A Cloudflare ray id with a data centre. */
export const rayId = (seed: string): string => letters(`ray:${seed}`, 16, '0123456789abcdef');

export const messageId = (seed: string): string => `msg_01${letters(`msg:${seed}`, 22)}`;

export const batchId = (seed: string): string => `msgbatch_01${letters(`batch:${seed}`, 22)}`;

export const uuid = (seed: string): string => {
  const hex = letters(`uuid:${seed}`, 32, '0123456789abcdef');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
};
