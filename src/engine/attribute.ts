import type { Client, Origin } from '../catalogue/define.ts';
import { offered, uninvolved } from '../catalogue/words.ts';
import { observe, type Hit, type Reading } from './evidence.ts';
import type { Platform } from './types.ts';
import { scoreOf, type Score } from './score.ts';

interface Speaker<T> {
  readonly who: T;
  readonly score: Score;
  readonly hits: readonly Hit[];
}

export interface Attribution {
  /** Who wrote the bytes; null when nothing tells. */
  readonly origin: Speaker<Origin> | null;
  readonly platform: Platform;
  readonly client: Speaker<Client> | null;
  /** The best speaker that is not a way to reach Claude. */
  readonly foreign: Speaker<Origin> | null;
  /** The best speaker that is. */
  readonly route: Speaker<Origin> | null;
  /** The best speaker through which nothing but Claude is reached. */
  readonly onlyRoute: Speaker<Origin> | null;
}

/** Observations outside the chosen incident count for less than those in it. */
const FAR = 0.4;

function speakers<T extends Origin | Client>(
  list: readonly T[],
  reading: Reading,
  incident: number | null,
): Speaker<T>[] {
  const found: Speaker<T>[] = [];
  for (const who of list) {
    const apart = 'foreign' in who && who.foreign === true ? offered : uninvolved;
    const proposed = ({ signal, start }: Hit): boolean => {
      apart.lastIndex = start;
      return 'text' in signal.find && apart.test(reading.text);
    };
    const hits = observe(who.id, who.signals, reading, who.says).filter((hit) => !proposed(hit));
    if (hits.length === 0) continue;
    const near = incident === null ? hits : hits.filter((hit) => hit.incident === incident);
    const all = scoreOf(hits);
    const close = scoreOf(near);
    const points = Math.max(close.points, all.points * FAR);
    if (points > 0) found.push({ who, hits, score: { ...all, points } });
  }
  return found.sort((a, b) => b.score.points - a.score.points);
}

/** The way over which the call went; `ways` in the order of their points. */
function routeOf(ways: readonly Speaker<Origin>[]): Speaker<Origin> | null {
  const [first] = ways;
  if (first === undefined || first.who.servedByOthers !== true) return first ?? null;
  const gateway = ways.find(({ who, score }) => who.passesOn === true && score.decisive);
  if (first.score.decisive) return gateway ?? first;
  return (
    ways.find(({ who, score }) => who.servedByOthers !== true && (score.decisive || score.strong)) ?? first
  );
}

/**
 * The platform of the call. Who stands in the path but never before the provider's own API shows, in a text
 * about Claude, that the call went elsewhere; only the provider's address says more.
 */
function platformOf(
  origin: Speaker<Origin> | null,
  route: Speaker<Origin> | null,
  client: Speaker<Client> | null,
): Platform {
  const own = route?.who.platform ?? client?.who.platform ?? 'unknown';
  const before = origin?.score.decisive === true ? origin.who.inFrontOf : undefined;
  const elsewhere = route !== null && (route.score.decisive || route.who.servedByOthers !== true);
  return before === undefined || own === 'unknown' || elsewhere ? own : before;
}

/** Says who answered, over which platform, and which client printed the text. */
export function attribute(
  reading: Reading,
  incident: number | null,
  origins: readonly Origin[],
  clients: readonly Client[],
): Attribution {
  const found = speakers(origins, reading, incident);
  const own = found.filter(({ who }) => who.foreign !== true);
  const origin = own.find(({ who, score }) => who.between === true && score.decisive) ?? own[0] ?? null;
  const ways = own.filter(({ who }) => who.platform !== 'unknown');
  const route = routeOf(ways);
  const client = speakers(clients, reading, null)[0] ?? null;
  return {
    origin,
    platform: platformOf(origin, route, client),
    client,
    foreign: found.find(({ who }) => who.foreign === true) ?? null,
    route,
    onlyRoute: ways.find(({ who }) => who.manyModels !== true) ?? null,
  };
}
