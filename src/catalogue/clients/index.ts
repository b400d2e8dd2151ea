import type { Client } from '../define.ts';

export const clients: readonly Client[] = [];
