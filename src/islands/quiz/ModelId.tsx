import { CopyButton } from './CopyButton.tsx';

/** An exact id with its copy button. */
export const ModelId = ({ id }: { id: string }) => (
  <p class="quiz-id">
    <code>{id}</code> <CopyButton text={id} label="Copy id" />
  </p>
);

/** A list of sentences; words between backticks are shown as code. */
export const Sentences = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>
        {line.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}
      </li>
    ))}
  </ul>
);
