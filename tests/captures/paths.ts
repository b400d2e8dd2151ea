import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
export const CACHE = `${HERE}/.cache`;
export const VENV = `${HERE}/.venv`;
export const SAMPLES = `${ROOT}/src/catalogue`;
export const HOME = homedir();
