import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { WRAP_MAX } from './limits.ts';
import { BINARY, fileEnd, IMAGE, UNREADABLE } from './lines.ts';
import { isBinary, readFile } from './readFile.ts';

interface Options {
  readonly box: RefObject<HTMLTextAreaElement>;
  /** Called after the box's text has changed, with a line about how it came in when there is one. */
  readonly onText: (note: string | null) => void;
  /** Called when something was refused and the box was left as it is. */
  readonly onRefused: (line: string) => void;
}

/** Every way into the box besides typing. What the reader typed is kept until they type again. */
export function useIntake({ box, onText, onRefused }: Options) {
  const kept = useRef<string | null>(null);
  const own = useRef(true);
  const [canRestore, setCanRestore] = useState(false);
  const [dragging, setDragging] = useState(false);

  const replace = (text: string, note: string | null = null): void => {
    const el = box.current;
    if (!el) return;
    if (own.current && el.value.trim()) kept.current = el.value;
    own.current = false;
    el.wrap = text.length > WRAP_MAX ? 'off' : 'soft';
    el.value = text;
    el.scrollTop = 0;
    setCanRestore(kept.current !== null);
    onText(note);
  };

  const typed = (): void => {
    own.current = true;
    kept.current = null;
    setCanRestore(false);
    onText(null);
  };

  const restore = (): void => {
    const el = box.current;
    if (!el || kept.current === null) return;
    el.value = kept.current;
    typed();
    el.focus();
  };

  const clear = (): void => {
    replace('');
    box.current?.focus();
  };

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
  const latest = useRef({ file, replace, onRefused });
  latest.current = { file, replace, onRefused };

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
      if (!dropped) return;
      e.preventDefault();
      void latest.current.file(dropped);
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
      if (inBox) (e.target as HTMLTextAreaElement).wrap = text.length > WRAP_MAX ? 'off' : 'soft';
      if (!text || elsewhere) return;
      e.preventDefault();
      latest.current.replace(text);
      box.current?.focus();
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

  return { canRestore, dragging, replace, typed, restore, clear, file };
}
