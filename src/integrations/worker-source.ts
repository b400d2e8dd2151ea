import type { Plugin } from 'vite';

const WORKER = /\.worker-[\w-]+\.js$/;

/**
 * Turns the bundled file of a worker into a module that exports its text. A worker started from that text
 * inherits the policy of its page; one started from an address would obey only the headers its host sends.
 */
export const workerSource = (): Plugin => ({
  name: 'worker-source',
  enforce: 'post',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !WORKER.test(file.fileName)) continue;
      file.source = `export default ${JSON.stringify(String(file.source))};`;
    }
  },
});
