/** Holds the verdict's place, so that nothing moves when it arrives. */
export function Nothing() {
  return (
    <div class="dx-nothing">
      <p>The answer appears here as you paste:</p>
      <ul>
        <li>who answered, and whose side it is on</li>
        <li>whether to retry, and how long to wait</li>
        <li>what to do in the next minute, with code for your client</li>
        <li>the words in your text that decided it</li>
      </ul>
    </div>
  );
}
