import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
/** Where setup.ts installs the clients; ignored by git and by every checker. */
export const CACHE = `${ROOT}/.cache/captures`;
export const SAMPLES = `${ROOT}/src/catalogue`;
export const HOME = homedir();
