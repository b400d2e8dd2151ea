/** Holds the verdict's place, so that nothing moves when it arrives, and shows what it will say. */
export function Nothing() {
  return (
    <div class="dx-nothing">
      <h2>The answer appears here</h2>
      <dl class="terms">
        {[
          ['Whose side', 'who answered, and who has to act'],
          ['Retry', 'whether, and how long to wait'],
          ['Now', 'the next minute, with code for your client'],
          ['Why', 'the words in your text that decided'],
        ].map(([term, says]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
