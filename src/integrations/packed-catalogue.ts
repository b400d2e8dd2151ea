import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as catalogue from '../catalogue/index.ts';
import { pack } from '../packing/pack.ts';

const INDEX = fileURLToPath(new URL('../catalogue/index.ts', import.meta.url));
const UNPACK = fileURLToPath(new URL('../packing/unpack.ts', import.meta.url));

/**
 * Serves the browser's bundles the catalogue in columns. The server side, the command line and
 * the tests import the folders themselves.
 * @param where `client` replaces the module in the browser's environment only, `worker` always,
 *   because a worker's bundle has no other environment.
 */
export const packedCatalogue = (where: 'client' | 'worker'): Plugin => ({
  name: 'packed-catalogue',
  enforce: 'pre',
  apply: 'build',
  load(id) {
    if (id !== INDEX || (where === 'client' && this.environment.name !== 'client')) return null;
    return `import { unpack } from ${JSON.stringify(UNPACK)};
export const { errors, origins, clients } = unpack(${JSON.stringify(pack(catalogue))});
export const errorById = (id) => errors.find((entry) => entry.id === id);`;
  },
});
