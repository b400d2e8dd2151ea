import type { Diagnosis } from '../../engine/types.ts';
import { PLATFORM_WORDS } from '../../report/words.ts';
import { CopyButton } from './CopyButton.tsx';
import { clientOf } from './names.ts';

/** Who answered, through what, and the identifiers a support team asks for. */
export function WhoPart({ diagnosis: d }: { readonly diagnosis: Diagnosis }) {
  const known = (word: string | null): word is string => word !== null && word !== '' && word !== 'unknown';
  return (
    <dl class="dx-who">
      <Row name="Answered by" value={known(d.origin) ? d.origin : 'not shown by the text'} />
      {d.platform !== 'unknown' && <Row name="Reached through" value={PLATFORM_WORDS[d.platform]} />}
      {d.client && <Row name="Printed by" value={clientOf(d.client)?.name ?? d.client} />}
      {d.errorType && <Row name="Error type" value={d.errorType} code />}
      {d.errorCode && <Row name="Error code" value={d.errorCode} code />}
      {d.requestId && <Row name="Request id" value={d.requestId} code copy />}
      {d.model && <Row name="Model" value={d.model} code copy />}
    </dl>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  readonly code?: boolean;
  readonly copy?: boolean;
}

function Row({ name, value, code, copy }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {code ? <code>{value}</code> : value}
        {copy && <CopyButton value={() => value} label="Copy" what={`the ${name.toLowerCase()}`} />}
      </dd>
    </div>
  );
}
