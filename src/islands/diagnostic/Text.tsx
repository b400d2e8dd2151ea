/** Plain text from the catalogue; words between backticks are shown as code. */
export function Text({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, n) => (n % 2 === 1 ? <code key={n}>{part}</code> : part))}</>;
}
