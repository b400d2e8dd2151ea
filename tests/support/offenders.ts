/** Fails with every offender on a line of its own, so that one run shows all there is to mend. */
export function expectNoOffenders(offenders: readonly string[], rule: string): void {
  if (offenders.length === 0) return;
  const error = new Error(`${rule}: ${offenders.length}\n${offenders.map((line) => `  ${line}`).join('\n')}`);
  // The place in this file tells the reader nothing.
  error.stack = '';
  throw error;
}
