import { href } from '../../lib/href.ts';

interface Props {
  readonly id: string;
  /** Whether the text outlives a reload; null where nothing can be kept. */
  readonly keeps: boolean | null;
  readonly onKeep: (wanted: boolean) => void;
}

/** The promise, beside the box it is about, and the choice that goes with it. */
export function Privacy({ id, keeps, onKeep }: Props) {
  return (
    <>
      <p class="dx-privacy" id={`${id}-privacy`}>
        Your text stays here: the browser forbids this page to send anything.{' '}
        <a href={href('/about/')}>Check it</a>
      </p>
      <label class="dx-privacy dx-keep">
        <input
          type="checkbox"
          checked={!!keeps}
          disabled={keeps === null}
          onChange={(event) => onKeep(event.currentTarget.checked)}
        />
        Keep it in this tab for a reload, secrets masked
      </label>
    </>
  );
}
