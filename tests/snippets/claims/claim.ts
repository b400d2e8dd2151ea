import { expect } from 'vitest';
import type { Ran, Setup } from '../program.ts';

/** What a page says about a program, as something that can fail. */
export interface Claim {
  readonly topic: string;
  /** Completes "The program …", in words for readers. */
  readonly says: string;
  readonly setup: Setup;
  /** Extensions of the programs it holds for; all of the topic's when absent. */
  readonly languages?: readonly string[];
  readonly check: (ran: Ran, extension: string) => void;
}

/** What the stub model answers. */
export const HELLO = 'Hello from the stub server.';

export const succeeds = (ran: Ran): void => {
  expect(ran.code, 'exit status').toBe(0);
  expect(ran.out).toContain(HELLO);
};

export const fails = (ran: Ran): void => {
  expect(ran.code, 'exit status').toBe(1);
  expect(ran.out).not.toContain(HELLO);
};

/** A request id as the stub server makes them. */
export const REQUEST_ID = /req_011C\w{20}/;

/** Paths without query and ids, in order. */
export const paths = (ran: Ran): string[] =>
  ran.server.requests.map(({ path }) => path.replace(/\?.*/, '').replace(/msgbatch_\w+/, 'id'));
