import { PLATFORM_WORDS } from '../../report/words.ts';
import type { Answer } from './answer.ts';
import { CopyButton } from './CopyButton.tsx';

/** Who answered, through what, and which program printed it. */
export function Speakers({ answer: { diagnosis: d, client } }: { readonly answer: Answer }) {
  return (
    <p class="dx-speakers">
      Answered by: <strong>{d.origin || 'not stated in the text'}</strong>.
      {d.platform !== 'unknown' && d.platform !== 'other' && (
        <>
          {' '}
          Reached through: <strong>{PLATFORM_WORDS[d.platform]}</strong>.
        </>
      )}
      {d.client && (
        <>
          {' '}
          Printed by: <strong>{client?.name ?? d.client}</strong>.
        </>
      )}
    </p>
  );
}

/** The identifiers a support team asks for, ready to copy. */
export function Identifiers({ answer: { diagnosis: d } }: { readonly answer: Answer }) {
  const rows = [
    { name: 'Request id', value: d.requestId },
    { name: 'Model', value: d.model },
    { name: 'Error type', value: d.errorType },
    { name: 'Error code', value: d.errorCode },
  ].filter((row): row is { name: string; value: string } => row.value !== null);
  if (rows.length === 0) return null;
  return (
    <dl class="dx-who">
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code>{value}</code>
            <CopyButton value={() => value} label="Copy" what={`the ${name.toLowerCase()}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
