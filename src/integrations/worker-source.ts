import type { Plugin } from 'vite';

const WORKER = /\.worker-[\w-]+\.js$/;

/** What a string must escape; control characters stand for it, because escapes compress badly. */
const ESCAPED = '\n"\\';

/** A module that exports the text. */
function moduleOf(text: string): string {
  let plain = text.replaceAll('/* @__PURE__ */ ', '');
  for (const [i, char] of [...ESCAPED].entries()) {
    const mark = String.fromCharCode(i + 1);
    if (text.includes(mark)) throw new Error('the program of the worker holds a control character');
    plain = plain.replaceAll(char, mark);
  }
  return `export default "${plain}".replace(/[\x01-\x03]/g,c=>${JSON.stringify(ESCAPED)}[c.charCodeAt()-1])`;
}

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
      file.source = moduleOf(String(file.source));
    }
  },
});
