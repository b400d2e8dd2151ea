import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { SHOW_MAX, WRAP_MAX } from './limits.ts';
import { BINARY, fileEnd, heldSays, IMAGE, UNREADABLE } from './lines.ts';
import { isBinary, readFile } from './readFile.ts';
import { dropTorn } from './dropTorn.ts';

interface Options {
  readonly box: RefObject<HTMLTextAreaElement>;
  /** Called after the text has changed, with a line about how it came in when there is one. */
  readonly onText: (text: string, note: string | null) => void;
  /** Called when something was refused and the box was left as it is. */
  readonly onRefused: (line: string) => void;
}

/**
 * Every way into the box besides typing. What the reader typed is kept until they type again. A text that is
 * too long for the box is held here, and the box says so; it cannot be typed in until the text has gone.
 */
export function useIntake({ box, onText, onRefused }: Options) {
  const kept = useRef<string | null>(null);
  const own = useRef(true);
  const long = useRef('');
  const [held, setHeld] = useState('');
  const [canRestore, setCanRestore] = useState(false);
  const [dragging, setDragging] = useState(false);

  const put = (el: HTMLTextAreaElement, text: string): void => {
    const says = text.length > SHOW_MAX ? heldSays(text.length) : '';
    long.current = says && text;
    setHeld(says);
    el.readOnly = says !== '';
    el.value = says || text;
    el.wrap = el.value.length > WRAP_MAX ? 'off' : 'soft';
    el.scrollTop = 0;
  };

  const replace = (text: string, note: string | null = null): void => {
    const el = box.current;
    if (!el) return;
    const before = long.current || el.value;
    if (before.trim() && (own.current || (long.current && !kept.current))) kept.current = before;
    own.current = false;
    put(el, text);
    setCanRestore(kept.current !== null);
    onText(text, note);
  };

  const typed = (): void => {
    own.current = true;
    kept.current = null;
    setCanRestore(false);
    onText(long.current || (box.current?.value ?? ''), null);
  };

  const restore = (): void => {
    const el = box.current;
    if (!el || kept.current === null) return;
    put(el, kept.current);
    typed();
    el.focus();
  };

  const replaceAndFocus = (text: string): void => {
    replace(text);
    box.current?.focus();
  };
  const clear = (): void => replaceAndFocus('');
  const showEnd = (): void => replaceAndFocus(dropTorn(long.current.slice(-WRAP_MAX)));

  const file = async (chosen: File): Promise<void> => {
    if (chosen.type.startsWith('image/')) return onRefused(IMAGE);
    try {
      const read = await readFile(chosen);
      if (isBinary(read.text)) return onRefused(BINARY);
      replace(read.text, read.read < read.size ? fileEnd(read) : null);
    } catch {
      onRefused(UNREADABLE);
    }
  };

  // The window's listeners outlive a render; they call whatever the newest render made.
  const latest = useRef({ file, replaceAndFocus, onRefused });
  latest.current = { file, replaceAndFocus, onRefused };

  useEffect(() => {
    const hasFiles = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') ?? false;
    const over = (e: DragEvent): void => {
      if (!hasFiles(e)) return;
      // Without this the browser would open the file and leave the page.
      e.preventDefault();
      setDragging(true);
    };
    const leave = (e: DragEvent): void => {
      if (e.relatedTarget === null) setDragging(false);
    };
    const drop = (e: DragEvent): void => {
      setDragging(false);
      const dropped = e.dataTransfer?.files[0];
      const text = e.dataTransfer?.getData('text/plain') ?? '';
      if (!dropped && (e.target !== box.current || text.length <= SHOW_MAX)) return;
      e.preventDefault();
      if (dropped) void latest.current.file(dropped);
      else latest.current.replaceAndFocus(text);
    };
    const paste = (e: ClipboardEvent): void => {
      const text = e.clipboardData?.getData('text/plain') ?? '';
      const inBox = e.target === box.current;
      const elsewhere =
        e.target instanceof Element && e.target.closest('input, textarea, select, [contenteditable]');
      if (!text && e.clipboardData?.files.length && (inBox || !elsewhere)) {
        e.preventDefault();
        return latest.current.onRefused(IMAGE);
      }
      const shown = inBox && !long.current && text.length <= SHOW_MAX;
      if (shown) (e.target as HTMLTextAreaElement).wrap = text.length > WRAP_MAX ? 'off' : 'soft';
      if (!text || shown || (elsewhere && !inBox)) return;
      e.preventDefault();
      latest.current.replaceAndFocus(text);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [box]);

  return { canRestore, dragging, held, replace, typed, restore, clear, showEnd, file };
}
