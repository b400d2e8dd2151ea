import type { Side } from '../../catalogue/define.ts';
import { sideShapes } from '../../lib/side-shapes.ts';
import { sideWords } from '../../catalogue/words.ts';

/** Whose side a failure is on: a colour, a shape and a word. */
export function SideBadge({ side }: { readonly side: Side }) {
  return (
    <span class={`side ${side}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={sideShapes[side]} />
      </svg>
      {sideWords[side].label}
    </span>
  );
}
