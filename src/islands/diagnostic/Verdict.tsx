import type { Diagnosis } from '../../engine/types.ts';
import { CERTAINTY_WORDS } from '../../report/words.ts';
import { SideBadge } from './SideBadge.tsx';
import { CodeTabs } from './CodeTabs.tsx';
import { Doubt } from './Doubt.tsx';
import { RetryPart } from './RetryPart.tsx';
import { href } from '../../lib/href.ts';
import { snippetsFor, type SnippetLanguage } from './snippets.ts';
import { Steps } from './Steps.tsx';
import { WhoPart } from './WhoPart.tsx';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly diagnosis: Diagnosis;
  readonly since: number;
  /** Opened from a link: no text, so nothing about certainty or speaker is known. */
  readonly shared: boolean;
  readonly language: SnippetLanguage;
  readonly onLanguage: (language: SnippetLanguage) => void;
  /** Notes about the text itself. */
  readonly children?: ComponentChildren;
  /** Buttons of the last line. */
  readonly actions: ComponentChildren;
}

/** The answer: what, whose side, retry or not, what to do now, and why it was read that way. */
export function Verdict({ diagnosis, since, shared, language, onLanguage, children, actions }: Props) {
  const { advice, status, certainty } = diagnosis;
  const code = snippetsFor(advice.snippet);
  return (
    <article class={`dx-verdict ${advice.side ?? ''}`}>
      <header class="dx-head">
        {status !== null && <p class="dx-status">{status}</p>}
        <div>
          <h2>{advice.title}</h2>
          <p class="dx-badges">
            {advice.side && <SideBadge side={advice.side} />}
            {!shared && <span class="dx-certainty">{CERTAINTY_WORDS[certainty]}</span>}
          </p>
        </div>
      </header>
      {advice.summary && <p class="dx-summary">{advice.summary}</p>}
      <RetryPart diagnosis={diagnosis} since={since} />
      {advice.steps.length > 0 && (
        <section class="dx-part">
          <h3>Do now</h3>
          <Steps steps={advice.steps} />
        </section>
      )}
      {advice.dont.length > 0 && (
        <section class="dx-part">
          <h3>What not to do</h3>
          <ul class="dx-dont">
            {advice.dont.map((d) => (
              <li key={d}>{d}</li>
            ))}
          </ul>
        </section>
      )}
      {code && (
        <section class="dx-part">
          <h3>In code</h3>
          <CodeTabs code={code} selected={language} onSelect={onLanguage} />
        </section>
      )}
      {!shared && <WhoPart diagnosis={diagnosis} />}
      <Doubt diagnosis={diagnosis} />
      {children}
      <p class="dx-actions">
        {advice.page && (
          <a class="dx-page" href={href(advice.page)}>
            All about this error
          </a>
        )}
        {advice.statusPage && <a href={advice.statusPage}>Published status</a>}
        {actions}
      </p>
    </article>
  );
}
