/** The Diagnostic alone, for a page that holds everything it needs. */
import { render } from 'preact';
import type { Fresh } from '../islands/diagnostic/fresh.ts';
import Diagnostic from '../islands/Diagnostic.tsx';

/** Filled in by the build. */
declare const FRESH_ANSWERS: Fresh;

const root = document.getElementById('tool');
if (root) {
  root.replaceChildren();
  render(<Diagnostic fresh={FRESH_ANSWERS} />, root);
}
