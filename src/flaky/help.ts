import { PAUSE_MS } from './report/calls.ts';
import { OPTIONS } from './script.ts';

/** Started as the downloaded file, or through npm from the source. */
const command = process.argv[1]?.endsWith('.mjs') ? 'node flaky-claude.mjs' : 'npm run -s flaky --';

const stepOptions = Object.entries(OPTIONS).map(([name, says]) => `    :${`${name}=…`.padEnd(17)}${says}`);

/** What `--help` prints. */
export const HELP = `usage: ${command} [--script 503,503,200] [--port 8529] [options]

A local server that answers like the Claude API and fails on command, to test how a program
handles errors. Needs no key and no network; uses nothing but Node.

  ${command} --script 503,503,200 --port 8529
  ANTHROPIC_BASE_URL=http://127.0.0.1:8529 ANTHROPIC_API_KEY=test your-program

At the end, or on Ctrl-C, it prints what the program did: attempts, gaps, and whether it obeyed
retry-after. SDKs count their attempts in a header. Without it, the same request counts as a repeat
when it comes within ${PAUSE_MS / 60_000} minutes of a failure, or of the wait that was asked for; a new call looks no
different from here, and the summary says how often it had to assume.

what to answer
  --script STEPS        statuses or scenario names, by commas; the last step repeats. 529*3 is
                        three times 529. Default: 200. Each step can carry options:
${stepOptions.join('\n')}
  --model ID=STEPS      a script for one model; may be given several times
  --list                every scenario with a sentence
  --answer-tokens N     length of an ordinary answer. Default: 6
  --polls N             status requests until a batch has ended. Default: 1

token buckets, for each class of models, refilled continuously; 429 with retry-after when empty
  --rpm N               requests a minute
  --itpm N              input tokens a minute
  --otpm N              output tokens a minute
  --window SECONDS      what a bucket can save up, 1 to 60. Default: 60. Short ones punish bursts

running
  --port N              0 takes any free port. Default: 8529
  --requests N          end after N requests
  --seconds N           end after N seconds
  --json                print the summary as JSON and nothing else
  --seed TEXT           the same request ids every time
  --help                this text

examples
  --script 529:retry-after=2,200          does it wait two seconds?
  --script spend-cap                      does it stop, although the status is 429?
  --script stream-overloaded:after=3,200  an error after three pieces of a stream
  --script reset,200                      a connection reset, then success
  --script 200:delay=30000                an answer after half a minute: does it hang up?
  --rpm 50 --itpm 30000                   the limits of a small organisation

Exit status: 0 at the end, 2 when an option cannot be used or the port is taken.
`;
