import { CHECKED_ON } from './about.ts';
import type { SourceId } from './sources.ts';

/** What one official SDK does by itself, read in the source of the version named. */
export interface SdkRow {
  readonly language: string;
  /** Version whose source was read; a newer one may exist. */
  readonly version: string;
  /** Code that sets the number of retries. */
  readonly retries: string;
  /** Longest `retry-after` that the SDK waits for, in words. */
  readonly longestWait: string;
  /** Default timeout, in words. */
  readonly timeout: string;
  /** What the timeout measures; null where we have not read it. */
  readonly clock: string | null;
  /** Unit or type of a timeout of one's own. */
  readonly timeoutUnit: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** ISO date. */
  readonly verifiedOn: string;
  /** Days after `verifiedOn` from which the row is provisional. */
  readonly reviewAfterDays: number;
}

/** The sources of the current majors of these four were read again on this date. */
const LATER = '2026-11-25';

const read: readonly Omit<SdkRow, 'reviewAfterDays'>[] = [
  {
    language: 'Python',
    version: '2.12.0',
    retries: 'Anthropic(max_retries=5)',
    longestWait: '49 days',
    timeout: '10 minutes, 5 seconds to connect',
    clock: 'silence between two reads',
    timeoutUnit: 'seconds',
    sources: ['sdk-python-package', 'sdk-python-docs'],
    verifiedOn: LATER,
  },
  {
    language: 'TypeScript',
    version: '1.12.0',
    retries: 'new Anthropic({ maxRetries: 5 })',
    longestWait: '24 days',
    timeout: '10 minutes',
    clock: 'the wait for the response headers',
    timeoutUnit: 'milliseconds',
    sources: ['sdk-typescript', 'sdk-typescript-docs'],
    verifiedOn: LATER,
  },
  {
    language: 'Go',
    version: '2.13.0',
    retries: 'option.WithMaxRetries(5)',
    longestWait: 'any length',
    timeout: '10 minutes without streaming, none with it',
    clock: 'one attempt with its whole body',
    timeoutUnit: 'time.Duration',
    sources: ['sdk-go', 'sdk-go-docs'],
    verifiedOn: LATER,
  },
  {
    language: 'Java',
    version: '3.5.0',
    retries: '.maxRetries(5)',
    longestWait: 'any length',
    timeout: '30 seconds to 10 minutes by max_tokens, 10 to 60 minutes for a stream, 1 minute to connect',
    clock: 'one attempt with its whole body',
    timeoutUnit: 'java.time.Duration',
    sources: ['sdk-java', 'sdk-java-docs'],
    verifiedOn: LATER,
  },
  {
    language: 'Ruby',
    version: '1.65.0',
    retries: 'Anthropic::Client.new(max_retries: 5)',
    longestWait: 'any length',
    timeout: '10 minutes',
    clock: null,
    timeoutUnit: 'seconds',
    sources: ['sdk-ruby', 'sdk-ruby-docs'],
    verifiedOn: CHECKED_ON,
  },
  {
    language: 'C#',
    version: '12.38.0',
    retries: 'new AnthropicClient() { MaxRetries = 5 }',
    longestWait: 'under 1 minute; a longer one gets its own pause',
    timeout: '10 minutes',
    clock: null,
    timeoutUnit: 'TimeSpan',
    sources: ['sdk-csharp', 'sdk-csharp-docs'],
    verifiedOn: CHECKED_ON,
  },
  {
    language: 'PHP',
    version: '0.43.0',
    retries: 'RequestOptions::with(maxRetries: 5)',
    longestWait: 'any length in seconds; a date counts as no wait',
    timeout: '10 minutes, a request to the HTTP client',
    clock: null,
    timeoutUnit: 'seconds',
    sources: ['sdk-php', 'sdk-php-docs'],
    verifiedOn: CHECKED_ON,
  },
];

export const sdkRows: readonly SdkRow[] = read.map((row) => ({ ...row, reviewAfterDays: 60 }));
