import { useState } from 'preact/hooks';
import type { Diagnosis, Span } from '../../engine/types.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { EvidenceView } from './EvidenceView.tsx';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly diagnosis: Diagnosis;
  /** A stretch that the reader asked to see besides the evidence. */
  readonly picked: Span | null;
}

/** The words that decided, in the reader's own text, and what each of them says. */
export function Why({ id, text, diagnosis, picked }: Props) {
  const [active, setActive] = useState<number | null>(null);
  const { evidence, redactions } = diagnosis;
  if (evidence.length === 0 && redactions.length === 0) return null;
  const shared = { id, active, onActive: setActive };
  return (
    <section class="dx-why" aria-labelledby={`${id}-why`}>
      <h2 id={`${id}-why`}>Why this verdict</h2>
      <EvidenceView {...shared} text={text} diagnosis={diagnosis} picked={picked} />
      <EvidenceList {...shared} evidence={evidence} />
    </section>
  );
}
