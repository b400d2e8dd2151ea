/** Something to run, with what it has to wait for. */
export interface Job {
  readonly name: string;
  /** Job that must have succeeded before. */
  readonly needs?: string;
  /** Job that must have ended before, however it ended. */
  readonly after?: string;
  /** Jobs that name the same thing never run together. */
  readonly alone?: string;
}

/**
 * Runs jobs side by side, in their order as far as what they wait for allows.
 *
 * @param lanes how many may run at a time
 * @param run runs one; resolves to whether it succeeded
 * @param skip told of a job whose `needs` failed or was skipped, instead of running it
 */
export function sideBySide<J extends Job>(
  jobs: readonly J[],
  lanes: number,
  run: (job: J) => Promise<boolean>,
  skip: (job: J) => void,
): Promise<void> {
  const names = new Set(jobs.map(({ name }) => name));
  const ended = new Map<string, boolean>();
  const running = new Set<J>();
  let waiting = [...jobs];

  const isOpen = (name: string | undefined): boolean =>
    name !== undefined && names.has(name) && !ended.has(name);
  const isReady = ({ needs, after, alone }: J): boolean =>
    !isOpen(needs) &&
    !isOpen(after) &&
    (alone === undefined || [...running].every((other) => other.alone !== alone));
  const isLost = ({ needs }: J): boolean => needs !== undefined && ended.get(needs) === false;

  return new Promise((resolve, reject) => {
    const next = (): void => {
      for (let lost = waiting.find(isLost); lost !== undefined; lost = waiting.find(isLost)) {
        drop(lost);
        ended.set(lost.name, false);
        skip(lost);
      }
      while (running.size < lanes) {
        const job = waiting.find(isReady);
        if (job === undefined) break;
        drop(job);
        running.add(job);
        run(job).then((ok) => {
          running.delete(job);
          ended.set(job.name, ok);
          next();
        }, reject);
      }
      if (running.size > 0) return;
      if (waiting.length === 0) resolve();
      else reject(new Error(`these wait for each other: ${waiting.map(({ name }) => name).join(', ')}`));
    };
    const drop = (job: J): void => {
      waiting = waiting.filter((other) => other !== job);
    };
    next();
  });
}
