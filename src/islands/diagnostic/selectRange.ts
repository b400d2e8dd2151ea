import type { Span } from '../../engine/types.ts';

/** Selects a stretch of a text box, focuses the box and brings the stretch into its view. */
export function selectRange(box: HTMLTextAreaElement, { start, end }: Span): void {
  box.focus();
  box.setSelectionRange(start, end);
  // Browsers do not scroll a box to its selection; the share of text before it is close enough.
  const share = start / Math.max(1, box.value.length);
  box.scrollTop = share * box.scrollHeight - box.clientHeight / 2;
}
