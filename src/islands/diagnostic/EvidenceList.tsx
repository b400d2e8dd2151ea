import type { Evidence } from '../../engine/types.ts';
import { goTo, sayId } from './EvidenceView.tsx';

const WEIGHT_WORDS: Readonly<Record<Evidence['weight'], string>> = {
  decisive: 'decides',
  strong: 'strong',
  weak: 'weak',
  against: 'speaks against it',
};

interface Props {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
}

/** What each marked stretch says, with a way back to the words themselves. */
export function EvidenceList({ id, evidence, active, onActive }: Props) {
  return (
    <ol class="dx-says">
      {evidence.map((e, n) => (
        <li
          key={e.signal + String(e.start)}
          id={sayId(id, n)}
          tabIndex={-1}
          data-active={active === n}
          onPointerEnter={() => onActive(n)}
          onPointerLeave={() => onActive(null)}
        >
          {e.weight === 'decisive' ? <strong>{e.says}</strong> : e.says}{' '}
          <span class="dx-weight">{WEIGHT_WORDS[e.weight]}</span>{' '}
          <button
            type="button"
            class="dx-show"
            aria-label={`Show evidence ${n + 1} in the text`}
            onClick={() => goTo(`mark[data-evidence~="${n + 1}"]`)}
            onFocus={() => onActive(n)}
            onBlur={() => onActive(null)}
          >
            show
          </button>
        </li>
      ))}
    </ol>
  );
}
