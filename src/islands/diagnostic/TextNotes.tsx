import type { Span } from '../../engine/types.ts';
import { redactionCounts } from '../../report/mask.ts';
import type { Reading } from './reader.ts';
import { lineOf } from './windows.ts';

interface Props {
  readonly reading: Reading;
  /** Selects a stretch in the text box. */
  readonly onSelect: (span: Span) => void;
}

/** Other errors in the same paste, and what was masked before anything looked at it. */
export function TextNotes({ reading: { text, diagnosis, titles }, onSelect }: Props) {
  const { also, redactions } = diagnosis;
  return (
    <>
      {also.length > 0 && (
        <section class="dx-part">
          <h3>Also in this text</h3>
          <ul class="dx-also">
            {also.map((a) => (
              <li key={`${a.kind} ${a.start}`}>
                <button type="button" class="dx-button" onClick={() => onSelect(a)}>
                  {titles[a.kind] ?? a.kind}
                  <span class="dx-quiet"> line {lineOf(text, a.start)}</span>
                  <span class="hidden">, select it in the text box</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {redactions.length > 0 && (
        <section class="dx-part">
          <h3>Masked before reading</h3>
          <p>
            {redactionCounts(redactions)
              .map(({ what, count }) => `${count} × ${what}`)
              .join(', ')}
            . These are left out of the report. Treat a key that has been pasted anywhere else as published.
          </p>
        </section>
      )}
    </>
  );
}
