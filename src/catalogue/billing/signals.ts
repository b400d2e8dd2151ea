import { defineSignals } from '../define.ts';

export const signals = defineSignals([]);
