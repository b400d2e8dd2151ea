import { href } from '../../lib/href.ts';

/** The promise, beside the box it is about. */
export function Privacy({ id }: { readonly id: string }) {
  return (
    <p class="dx-privacy" id={`${id}-privacy`}>
      Your text stays here: this page’s security policy forbids the browser to send anything.{' '}
      <a href={href('/about/')}>How to check that</a>
    </p>
  );
}
