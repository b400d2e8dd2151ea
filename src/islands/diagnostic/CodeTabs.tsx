import { useId, useRef } from 'preact/hooks';
import { LANGUAGE_NAMES, type SnippetLanguage, type Snippets } from './snippets.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  readonly code: Snippets;
  readonly selected: SnippetLanguage;
  readonly onSelect: (language: SnippetLanguage) => void;
}

/** Code by language. Tabs as in the ARIA authoring practices: arrows move and select, Home and End jump. */
export function CodeTabs({ code, selected, onSelect }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const languages = (Object.keys(LANGUAGE_NAMES) as SnippetLanguage[]).filter((l) => code[l] !== undefined);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = languages.indexOf(selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : languages.at(to % languages.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`[data-language="${next}"]`)?.focus();
  };

  return (
    <div class="dx-code">
      {/* eslint-disable-next-line jsx-a11y-x/interactive-supports-focus -- focus moves between the tabs, not to their list */}
      <div class="dx-tabs" role="tablist" aria-label="Language of the code" ref={list} onKeyDown={onKeyDown}>
        {languages.map((l) => (
          <button
            key={l}
            type="button"
            role="tab"
            id={`${id}-tab-${l}`}
            data-language={l}
            aria-selected={l === selected}
            aria-controls={`${id}-panel`}
            tabIndex={l === selected ? 0 : -1}
            onClick={() => onSelect(l)}
          >
            {LANGUAGE_NAMES[l]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${selected}`}>
        {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a scrolling frame must be reachable by keyboard */}
        <pre tabIndex={0} aria-label={`${LANGUAGE_NAMES[selected]} code`} role="region">
          <code>{code[selected]}</code>
        </pre>
        <CopyButton
          key={selected}
          value={() => code[selected] ?? ''}
          label="Copy code"
          what={`in ${LANGUAGE_NAMES[selected]}`}
        />
      </div>
    </div>
  );
}
