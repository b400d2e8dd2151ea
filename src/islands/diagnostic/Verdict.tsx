import type { ComponentChildren } from 'preact';
import { href } from '../../lib/href.ts';
import { CERTAINTY_WORDS } from '../../report/words.ts';
import type { Answer } from './answer.ts';
import { CodeTabs } from './CodeTabs.tsx';
import { Doubt } from './Doubt.tsx';
import { dueSince, type Fresh } from './fresh.ts';
import { RetryPart } from './RetryPart.tsx';
import { SideBadge } from './SideBadge.tsx';
import { snippetsFor, type SnippetLanguage } from './snippets.ts';
import { Steps } from './Steps.tsx';
import { Text } from './Text.tsx';
import { Identifiers, Speakers } from './WhoPart.tsx';

interface Props {
  readonly answer: Answer;
  readonly since: number;
  /** Opened from a link: no text, so nothing about certainty or speaker is known. */
  readonly shared: boolean;
  readonly language: SnippetLanguage;
  readonly onLanguage: (language: SnippetLanguage) => void;
  readonly fresh: Fresh;
  /** Notes about the text itself. */
  readonly children?: ComponentChildren;
  /** Buttons of the last line. */
  readonly actions: ComponentChildren;
}

/** The answer: what, whose side, who answered, retry or not, what to do now, and what stays in doubt. */
export function Verdict({ answer, since, shared, language, onLanguage, fresh, children, actions }: Props) {
  const { advice, status, certainty, kind } = answer.diagnosis;
  const code = snippetsFor(advice.snippet);
  const due = dueSince(fresh, answer.diagnosis, new Date(since).toISOString());
  return (
    <article class={`dx-verdict ${advice.side ?? ''}`} data-verdict={kind}>
      <header class="dx-head">
        {status !== null && <p class="dx-status">{status}</p>}
        <div>
          <h2>{advice.title}</h2>
          <p class="dx-badges">
            {advice.side && <SideBadge side={advice.side} />}
            {!shared && kind !== 'unknown' && <span class="dx-certainty">{CERTAINTY_WORDS[certainty]}</span>}
          </p>
        </div>
      </header>
      <p class="dx-summary">
        <Text text={advice.summary} />
      </p>
      {!shared && kind !== 'unknown' && <Speakers answer={answer} />}
      {due && (
        <p class="dx-quiet">Provisional: due for another check since {due}; see the sources of its page.</p>
      )}
      <RetryPart answer={answer} since={since} />
      {advice.steps.length > 0 && (
        <section class="dx-part">
          <h3>Do now</h3>
          <Steps steps={advice.steps} />
        </section>
      )}
      {advice.dont.length > 0 && (
        <section class="dx-part">
          <h3>What not to do</h3>
          <ul>
            {advice.dont.map((d) => (
              <li key={d}>
                <Text text={d} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {code && (
        <section class="dx-part">
          <h3>In code</h3>
          <CodeTabs code={code} selected={language} onSelect={onLanguage} />
          <p>
            <a href={href(`/programs/${advice.snippet}/`)}>Whole program and tests</a>
          </p>
        </section>
      )}
      <Doubt answer={answer} />
      {!shared && <Identifiers answer={answer} />}
      {children}
      <p class="dx-actions">
        {advice.page && (
          <a class="dx-page" href={href(advice.page)}>
            All about this error
          </a>
        )}
        {actions}
        {advice.statusPage && <a href={advice.statusPage}>Published status</a>}
      </p>
    </article>
  );
}
