import type { Diagnosis } from '../../engine/types.ts';

/** ISO date of the last day on which what is said of an error, a client (`client …`) or an origin (`origin …`) is fresh. */
export type Fresh = Readonly<Record<string, string>>;

/**
 * The earliest day, ISO, by which something that an answer says was due for another check; undefined while
 * all of it is fresh at `now` (ISO date and time).
 */
export const dueSince = (
  fresh: Fresh,
  { kind, client, origin }: Pick<Diagnosis, 'kind' | 'client' | 'origin'>,
  now: string,
): string | undefined =>
  [kind, `client ${client}`, `origin ${origin}`]
    .flatMap((part) => fresh[part] ?? [])
    .filter((until) => `${until}Z` < now)
    .sort()[0];
