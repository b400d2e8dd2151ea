import type { Span } from '../../engine/types.ts';
import { redactionCounts } from '../../report/mask.ts';
import type { Reading } from './reader.ts';
import { lineOf } from './windows.ts';

interface Props {
  readonly reading: Reading;
  /** Shows a stretch of the text. */
  readonly onSelect: (span: Span) => void;
}

/** Other errors in the same paste, and what was masked before anything looked at it. */
export function TextNotes({ reading: { text, diagnosis, titles }, onSelect }: Props) {
  const { also, redactions } = diagnosis;
  const kinds = [...new Set(also.map(({ kind }) => kind))];
  return (
    <>
      {kinds.length > 0 && (
        <section class="dx-part">
          <h3>Also in this text</h3>
          <ul class="dx-also">
            {kinds.map((kind) => {
              const all = also.filter((a) => a.kind === kind);
              // The first and the last are enough to find one's way in a log that repeats an error.
              const ends = all.length > 1 ? [all[0], all.at(-1)] : all;
              return (
                <li key={kind}>
                  {titles[kind] ?? kind}
                  {all.length > 1 && `, ${all.length} times`}{' '}
                  {ends.map((a) => a && <Place key={a.start} text={text} span={a} onSelect={onSelect} />)}
                </li>
              );
            })}
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

interface PlaceProps {
  readonly text: string;
  readonly span: Span;
  readonly onSelect: (span: Span) => void;
}

function Place({ text, span, onSelect }: PlaceProps) {
  return (
    <button type="button" class="dx-button" onClick={() => onSelect(span)}>
      line {lineOf(text, span.start)}
      <span class="hidden">, show it in the text</span>
    </button>
  );
}
