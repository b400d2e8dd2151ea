/** The Diagnostic alone, for a page that holds everything it needs. */
import { render } from 'preact';
import Diagnostic from '../islands/Diagnostic.tsx';

const root = document.getElementById('tool');
if (root) {
  root.replaceChildren();
  render(<Diagnostic />, root);
}
