import type { Diagnosis } from '../../engine/types.ts';
import { CopyButton } from './CopyButton.tsx';
import { reportMarkdown, shareAddress } from './outputs.ts';

interface Props {
  readonly diagnosis: Diagnosis;
  /** The text that was read, or null for a shared verdict: without a text there is nothing to report. */
  readonly text: string | null;
}

/** Copies the report for the owner of the failure, and the link that holds no text. */
export function Actions({ diagnosis, text }: Props) {
  const sharable = diagnosis.advice.page !== null;
  return (
    <>
      {text !== null && <CopyButton value={() => reportMarkdown({ text, diagnosis })} label="Copy report" />}
      {sharable && (
        <CopyButton
          value={() => shareAddress(diagnosis) ?? location.href}
          label="Copy link to this verdict"
          what="without the text"
        />
      )}
    </>
  );
}
