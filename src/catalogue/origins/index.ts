import type { Origin } from '../define.ts';

export const origins: readonly Origin[] = [];
