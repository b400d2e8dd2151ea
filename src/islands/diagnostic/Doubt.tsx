import type { Answer } from './answer.ts';
import { Command } from './Steps.tsx';
import { Text } from './Text.tsx';

/** What is not certain: the observation that would settle it, and what was ruled out. */
export function Doubt({ answer: { diagnosis, titles } }: { readonly answer: Answer }) {
  const { settle, ruledOut } = diagnosis;
  return (
    <>
      {settle && (
        <section class="dx-part">
          <h3>What would settle it</h3>
          <p>
            <Text text={settle.ask} />
          </p>
          {settle.command && <Command command={settle.command} />}
        </section>
      )}
      {ruledOut.length > 0 && (
        <section class="dx-part">
          <h3>Ruled out</h3>
          <ul>
            {ruledOut.map((r) => (
              <li key={r.kind + r.because}>
                <strong>{titles[r.kind] ?? r.kind}:</strong> {r.because}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
