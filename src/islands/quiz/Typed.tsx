interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly onInput: (value: string) => void;
}

/** A typed number with its one line of complaint. */
export function Typed({ id, label, value, error, onInput }: Props) {
  return (
    <p class="quiz-typed">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error !== null && (
        <span class="quiz-error stop" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </p>
  );
}
