export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

export const vitestCounts = (report: unknown): Counts => {
  const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
  // A file that fails to load fails the run without failing a test.
  const failed = success ? 0 : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
};

export const playwrightCounts = (report: unknown): Counts => {
  const { stats } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
};
