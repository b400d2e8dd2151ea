import type { Answer } from './answer.ts';
import { CopyButton } from './CopyButton.tsx';
import { reportMarkdown, shareAddress } from './outputs.ts';

interface Props {
  readonly answer: Answer;
  /** The text that was read, or null for a shared verdict: without a text there is nothing to report. */
  readonly text: string | null;
}

/** Copies the report for the owner of the failure, and the link that holds no text. */
export function Actions({ answer, text }: Props) {
  const { share } = answer;
  return (
    <>
      {text !== null && <CopyButton value={() => reportMarkdown({ ...answer, text })} label="Copy report" />}
      {share && (
        <CopyButton
          value={() => shareAddress(share)}
          label="Copy link to this verdict"
          what="without the text"
        />
      )}
    </>
  );
}
