import type { Plan } from '../types.ts';

/** What the forms of one scenario have in common. */
export type Base = Omit<Plan, 'file' | 'runner' | 'program'>;

type Form = readonly [file: string, runner: string, program: string, extra?: Partial<Plan>];

/** The same failure as several clients print it. */
export const forms = (base: Base, rows: readonly Form[]): readonly Plan[] =>
  rows.map(([file, runner, program, extra]) => ({ ...base, file, runner, program, ...extra }));

export const MESSAGES = '/v1/messages';
export const STREAM = '/v1/messages?stream';
export const RETIRED = '/v1/messages?retired';
