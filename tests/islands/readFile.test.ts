import { describe, expect, it } from 'vitest';
import { FILE_MAX } from '../../src/islands/diagnostic/limits.ts';
import { isBinary, readFile } from '../../src/islands/diagnostic/readFile.ts';

const file = (...parts: BlobPart[]): File => new File(parts, 'app.log');

describe('readFile', () => {
  it('reads UTF-8 and drops its byte order mark', async () => {
    expect((await readFile(file('\ufeffError – 529'))).text).toBe('Error – 529');
  });
  it('reads UTF-16, with and without a byte order mark', async () => {
    const utf16 = new Uint8Array(Uint16Array.from('Error 529', (c) => c.charCodeAt(0)).buffer);
    expect((await readFile(file(new Uint8Array([0xff, 0xfe]), utf16))).text).toBe('Error 529');
    expect((await readFile(file(utf16))).text).toBe('Error 529');
  });
  it('reads the end of a long file and says how much', async () => {
    const read = await readFile(file('a'.repeat(FILE_MAX), 'the end!'));
    expect([read.text.endsWith('the end!'), read.read, read.size]).toEqual([true, FILE_MAX, FILE_MAX + 8]);
  });
});

describe('isBinary', () => {
  it.each([
    ['a NUL', 'PNG\0\0', true],
    ['failed decoding', '\ufffd'.repeat(20) + 'a'.repeat(100), true],
    ['ANSI colours and tabs', '\u001b[31mError\u001b[0m\t529\n', false],
    ['one broken character', `${'Error 529 '.repeat(20)}\ufffd`, false],
    ['nothing', '', false],
  ])('%s', (_, text, binary) => expect(isBinary(text)).toBe(binary));
});
