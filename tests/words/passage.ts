/**
 * A piece of text that a reader gets to see, out of whatever file it is written in.
 * `prose` is a sentence or a part of one, merged over its inline markup: code inside it stands as `verbatim`,
 * a value that a component or an expression fills in as `…`. `code` is text in a monospaced face.
 * `address` is the target of a link.
 */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly kind: 'prose' | 'code' | 'address';
  readonly text: string;
  /** Name of the property that holds the text, where it stands in data. */
  readonly key?: string;
}

/** Stands for a value in merged prose. */
export const VALUE = '…';
/** Stands for code in merged prose; a noun, so that a sentence stays one. */
export const CODE = 'verbatim';

/** Collects passages of one file, gathering the pieces of a sentence until something ends it. */
export class Collector {
  readonly passages: Passage[] = [];
  readonly file: string;
  #text = '';
  #line = 0;

  constructor(file: string) {
    this.file = file;
  }

  /** Adds a piece to the sentence at hand. */
  add(text: string, line: number): void {
    if (this.#text.trim() === '') this.#line = line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
    this.#text += text;
  }

  /** Ends the sentence at hand. */
  flush(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    this.#text = '';
    if (/\p{L}|\d/u.test(text)) this.put('prose', text, this.#line);
  }

  /** Adds a passage that stands by itself. */
  put(kind: Passage['kind'], text: string, line: number, key?: string): void {
    if (!/\S/.test(text)) return;
    this.passages.push({ file: this.file, line, kind, text, ...(key === undefined ? {} : { key }) });
  }
}
