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

/** A subscription's login instead of an API key; no account has ever had this token. */
export const OAUTH = {
  ANTHROPIC_API_KEY: '',
  CLAUDE_CODE_OAUTH_TOKEN: `sk-ant-oat01-${'Qd7Lr2Vk9Wm4Xc6Tz1Bn8Hf3Jp5Gs0Ye'.repeat(3).slice(0, 93)}AA`,
};
