export interface Topic {
  /** Imperative, sentence case. */
  readonly title: string;
  /** What its programs do, one sentence. */
  readonly does: string;
}

/** The topics that have programs, in the order in which one meets them. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  check: {
    title: 'Tell network, key and model apart',
    does: 'Asks for the list of models, which costs no token, and says which of the three is at fault.',
  },
  retry: {
    title: 'Let the SDK repeat',
    does: 'Raises the number of attempts in one place and says what was left when they are used up.',
  },
  'rate-limit': {
    title: 'Wait out a rate limit',
    does: 'Waits as long as the server says, up to a limit of patience, and stops when waiting is useless.',
  },
  timeout: {
    title: 'Bound the time of a call',
    does: 'Sets a limit for all attempts together and streams, so that long answers do not time out.',
  },
  stream: {
    title: 'Go on after a broken stream',
    does: 'Keeps what has arrived, and asks for the rest in a new request.',
  },
  fallback: {
    title: 'Ask another model',
    does: 'Goes through a list of models while they fail on the server’s side, and never for a wrong request.',
  },
  batch: {
    title: 'Send work that can wait as a batch',
    does: 'Creates a batch, polls, matches results by id and names those worth sending again.',
  },
  'spend-limit': {
    title: 'Stop at a spend limit',
    does: 'Works through a queue, keeps the SDK from repeating what cannot pass this month, and says what is left.',
  },
  branch: {
    title: 'Decide by status, type and code',
    does: 'Reads status, type, error code and request id of a failure, and names what to do.',
  },
  'model-check': {
    title: 'Check model ids before use',
    does: 'Asks the API about each id of a configuration: active, retiring, or unknown, which is what a retired one becomes.',
  },
  'count-tokens': {
    title: 'Measure a prompt before sending it',
    does: 'Counts the tokens of a conversation and drops its oldest turns until it fits.',
  },
  log: {
    title: 'Log every attempt',
    does: 'Hangs a log below the SDK, so that each failed attempt leaves one line of JSON, also when the call succeeds.',
  },
  budget: {
    title: 'Stay below the rate limit',
    does: 'Sends few requests at once, spreads them evenly, and slows down when the headers say that nothing is left.',
  },
  circuit: {
    title: 'Stop a retry storm',
    does: 'Pays for retries with successes, and stops sending for a while after failures in a row.',
  },
  proxy: {
    title: 'Go through a proxy with its own certificate authority',
    does: 'Adds a company’s authority to the trusted ones, uses its proxy, and shows which of the two is at fault.',
  },
  'upload-size': {
    title: 'Measure a file before sending it',
    does: 'Counts the bytes of the whole request, refuses what is too large, and says who answered a 413.',
  },
  'test-handling': {
    title: 'Test your error handling',
    does: 'Starts the stub server for each case, lets your own code meet the failure, and counts the requests.',
  },
};
