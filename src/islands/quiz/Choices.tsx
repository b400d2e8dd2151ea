export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

interface Props {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Short answers side by side. */
  readonly row?: boolean;
}

/** One native radio group. */
export function Choices({ name, choices, value, onChange, row = false }: Props) {
  return (
    <div class={row ? 'quiz-choices row' : 'quiz-choices'}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note && <small>{choice.note}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
