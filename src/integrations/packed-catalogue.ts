import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { codeRows } from '../catalogue/codes.ts';
import * as catalogue from '../catalogue/index.ts';
import { packCodes } from '../packing/codes.ts';
import { pack } from '../packing/pack.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** By module, what stands in its place. */
const PACKED: Readonly<Record<string, () => string>> = {
  [path('../catalogue/index.ts')]:
    () => `import { unpack } from ${JSON.stringify(path('../packing/unpack.ts'))};
export const { errors, origins, clients } = unpack(${JSON.stringify(pack(catalogue))});
export const errorById = (id) => errors.find((entry) => entry.id === id);`,
  [path('../catalogue/codes.ts')]:
    () => `import { unpackCodes } from ${JSON.stringify(path('../packing/codes.ts'))};
export const codeRows = unpackCodes(${JSON.stringify(packCodes([...codeRows.values()]))});`,
};

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
    if (where === 'client' && this.environment.name !== 'client') return null;
    return PACKED[id]?.() ?? null;
  },
});
