import type { Diagnosis } from '../../engine/types.ts';
import { kindTitle } from './names.ts';
import { Command } from './Steps.tsx';

/** What is not certain: the observation that would settle it, and what was ruled out. */
export function Doubt({ diagnosis: { settle, ruledOut } }: { readonly diagnosis: Diagnosis }) {
  return (
    <>
      {settle && (
        <section class="dx-part">
          <h3>What would settle it</h3>
          <p>{settle.ask}</p>
          {settle.command && <Command command={settle.command} />}
        </section>
      )}
      {ruledOut.length > 0 && (
        <section class="dx-part">
          <h3>Ruled out</h3>
          <ul>
            {ruledOut.map((r) => (
              <li key={r.kind + r.because}>
                <strong>{kindTitle(r.kind)}:</strong> {r.because}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
