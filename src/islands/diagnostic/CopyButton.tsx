import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Read at the moment of the click, so that times in it are right. */
  readonly value: () => string;
  readonly label: string;
  /** Continues the label for those who cannot see what stands beside it. */
  readonly what?: string;
}

/** Copies a text. Where the clipboard is refused, the text is offered selected instead. */
export function CopyButton({ value, label, what }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'refused'>('idle');
  const refused = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (state === 'refused') refused.current?.select();
    if (state !== 'done') return;
    const timer = setTimeout(() => setState('idle'), 2_000);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = (): void => {
    const attempt = navigator.clipboard?.writeText(value()) ?? Promise.reject(new Error('no clipboard'));
    attempt.then(
      () => setState('done'),
      () => setState('refused'),
    );
  };

  return (
    <span class="dx-copy">
      <button type="button" class="dx-button" onClick={copy}>
        {state === 'done' ? 'Copied' : label}
        {what && <span class="hidden"> {what}</span>}
      </button>
      <span class="hidden" role="status">
        {state === 'done' ? 'Copied' : ''}
      </span>
      {state === 'refused' && (
        <label class="dx-refused">
          The browser refused to copy. The text is selected here: copy it with the keyboard.
          <textarea ref={refused} readOnly rows={3} value={value()} />
        </label>
      )}
    </span>
  );
}
