import type { Side } from '../../catalogue/define.ts';
import { sideWords } from '../../catalogue/words.ts';

/** Whose side a failure is on: a colour, a sign (in styles/parts.css) and a word. */
export function SideBadge({ side }: { readonly side: Side }) {
  return <span class={`side ${side}`}>{sideWords[side].label}</span>;
}
