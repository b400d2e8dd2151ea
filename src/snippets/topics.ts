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
};
