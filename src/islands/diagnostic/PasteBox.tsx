import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { SAMPLES } from './samples.ts';

interface Props {
  readonly id: string;
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly ready: boolean;
  readonly dragging: boolean;
  readonly canRestore: boolean;
  /** Whether the text is too long for the box and held beside it. */
  readonly held: boolean;
  readonly onText: () => void;
  readonly onFile: (file: File) => void;
  readonly onSample: (text: string) => void;
  readonly onClear: () => void;
  readonly onRestore: () => void;
  readonly onShowEnd: () => void;
}

/**
 * The text box and its tools. The box keeps its own text: what was typed before the script arrived stays,
 * and a long text is never copied through the component tree.
 */
export function PasteBox(p: Props) {
  const samples = useRef<HTMLSelectElement>(null);
  // The menu names the sample in the box, so it forgets one that has gone.
  const without = (act: () => void) => (): void => {
    if (samples.current) samples.current.value = '';
    act();
  };
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) p.onFile(file);
    input.value = '';
  };
  const sample = (event: Event): void => {
    const select = event.currentTarget as HTMLSelectElement;
    const chosen = SAMPLES[Number(select.value)];
    if (chosen) p.onSample(chosen.text);
  };
  return (
    <div class="dx-input" data-dragging={p.dragging}>
      <label class="dx-label" for={`${p.id}-text`}>
        Paste the error
      </label>
      <p class="dx-hint" id={`${p.id}-hint`}>
        A traceback, a JSON body, a terminal screen, an HTML page or a log.
      </p>
      <textarea
        id={`${p.id}-text`}
        ref={p.box}
        aria-describedby={`${p.id}-hint ${p.id}-privacy`}
        rows={9}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        placeholder="API Error: …"
        onInput={without(p.onText)}
      />
      <div class="dx-tools">
        <label class="dx-sample">
          <span class="hidden">Sample</span>
          <select ref={samples} onChange={sample} disabled={!p.ready}>
            <option value="">Samples</option>
            {SAMPLES.map((s, n) => (
              <option key={s.label} value={n}>
                {s.label}
              </option>
            ))}
          </select>
        </label>
        <label class="dx-button dx-file">
          Choose a file
          <input type="file" onChange={choose} disabled={!p.ready} />
        </label>
        <button type="button" class="dx-button" onClick={without(p.onClear)} disabled={!p.ready}>
          Clear
        </button>
        {p.held && (
          <button type="button" class="dx-button" onClick={p.onShowEnd}>
            Put its end into the box
          </button>
        )}
        {p.canRestore && (
          <button type="button" class="dx-button" onClick={without(p.onRestore)}>
            Bring my text back
          </button>
        )}
      </div>
    </div>
  );
}
