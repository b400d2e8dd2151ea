import type { Step } from '../../catalogue/define.ts';
import { CopyButton } from './CopyButton.tsx';
import { Text } from './Text.tsx';
import { href } from '../../lib/href.ts';

/** A command with its copy button. */
export function Command({ command }: { readonly command: string }) {
  return (
    <div class="dx-command">
      <pre>
        <code>{command}</code>
      </pre>
      <CopyButton value={() => command} label="Copy" what="the command" />
    </div>
  );
}

/** What to do, in order. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol class="dx-steps">
      {steps.map((step) => (
        <li key={step.text}>
          <Text text={step.text} />
          {step.page && (
            <>
              {' '}
              <a href={href(step.page)}>Read more</a>
            </>
          )}
          {step.command && <Command command={step.command} />}
        </li>
      ))}
    </ol>
  );
}
