import { useEffect, useRef } from 'preact/hooks';
import type { Diagnosis, Span } from '../../engine/types.ts';
import { hiddenIn, maskLabel } from '../../report/mask.ts';
import { lineOf, pieces, windows, type Piece } from './windows.ts';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly diagnosis: Diagnosis;
  /** A stretch to show and focus besides the evidence. */
  readonly picked: Span | null;
  /** Index of the evidence the reader is looking at. */
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
}

/** Masked stretches that get a window of their own; the counts name the rest. */
const SECRETS_SHOWN = 3;

export const sayId = (id: string, n: number): string => `${id}-say-${n + 1}`;

/** Moves focus, and with it the view, without changing the page's address. */
export function goTo(target: string): void {
  const element = document.querySelector<HTMLElement>(target);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The pasted text with its evidence marked; secrets and what was not read are masked, long stretches left out. */
export function EvidenceView({ id, text, diagnosis, picked, active, onActive }: Props) {
  const { evidence, redactions } = diagnosis;
  const marked: readonly Span[] = picked ? [...evidence, picked] : evidence;
  const views = windows(text, [...marked, ...redactions.slice(0, SECRETS_SHOWN)]);
  const hidden = hiddenIn(diagnosis);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const deciding = frame.current?.querySelector('mark[data-weight="decisive"]');
    if (!frame.current || !deciding) return;
    const below = deciding.getBoundingClientRect().top - frame.current.getBoundingClientRect().top;
    frame.current.scrollTop += below - frame.current.clientHeight / 2;
  }, [text]);

  useEffect(() => {
    // The picked stretch is numbered after the last evidence.
    if (picked) goTo(`mark[data-evidence~="${evidence.length + 1}"]`);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when something is picked
  }, [picked]);

  const render = (piece: Piece) => {
    const body =
      piece.redacted === null ? piece.text : <span class="dx-secret">{maskLabel(piece.redacted)}</span>;
    if (piece.marks.length === 0) return body;
    const weight = piece.marks.some((n) => evidence[n]?.weight === 'decisive') ? 'decisive' : 'other';
    return (
      <>
        <mark
          tabIndex={-1}
          data-evidence={piece.marks.map((n) => n + 1).join(' ')}
          data-weight={weight}
          data-active={active !== null && piece.marks.includes(active)}
          onPointerEnter={() => onActive(piece.marks[0] ?? null)}
          onPointerLeave={() => onActive(null)}
        >
          {body}
        </mark>
        {piece.ends
          .filter((n) => n < evidence.length)
          .map((n) => (
            <a
              key={n}
              class="dx-ref"
              href={`#${sayId(id, n)}`}
              aria-label={`Evidence ${n + 1}: ${evidence[n]?.says ?? ''}`}
              onClick={(e) => {
                e.preventDefault();
                goTo(`#${CSS.escape(sayId(id, n))}`);
              }}
            >
              {n + 1}
            </a>
          ))}
      </>
    );
  };

  return (
    <div
      ref={frame}
      class="dx-text"
      role="region"
      aria-label="Your text with the evidence marked"
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a scrolling frame must be reachable by keyboard
      tabIndex={0}
    >
      {views.map((view, i) => (
        <div key={view.start} class="dx-window">
          {views.length > 1 || view.start > 0 ? (
            <p class="dx-window-line">{`${i > 0 ? '… ' : ''}from line ${lineOf(text, view.start).toLocaleString('en')}`}</p>
          ) : null}
          <div class="dx-window-text">{pieces(text, view, marked, hidden).map(render)}</div>
        </div>
      ))}
    </div>
  );
}
