import { href } from '../../lib/href.ts';

/** The promise, beside the box it is about. */
export function Privacy({ id }: { readonly id: string }) {
  return (
    <p class="dx-privacy" id={`${id}-privacy`}>
      Your text stays here: the browser forbids this page to send anything.{' '}
      <a href={href('/about/')}>Check it</a>
    </p>
  );
}
