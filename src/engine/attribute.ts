import type { Client, Origin } from '../catalogue/define.ts';
import { observe, type Hit, type Reading } from './evidence.ts';
import type { Platform } from './types.ts';
import { scoreOf, type Score } from './score.ts';

export interface Speaker<T> {
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
  readonly claude: Speaker<Origin> | null;
  /** The best speaker through which nothing but Claude is reached. */
  readonly onlyClaude: Speaker<Origin> | null;
}

/** Observations in the chosen incident count in full, those elsewhere in the paste as weak ones. */
const NEAR = 1;
const FAR = 0.4;

function speakers<T extends Origin | Client>(
  list: readonly T[],
  kind: string,
  reading: Reading,
  incident: number | null,
): Speaker<T>[] {
  const found: Speaker<T>[] = [];
  for (const who of list) {
    const hits = observe(`${kind}:${who.id}`, who.signals, reading);
    if (hits.length === 0) continue;
    const near = incident === null ? hits : hits.filter((hit) => hit.incident === incident);
    const all = scoreOf(hits);
    const close = scoreOf(near);
    const points = Math.max(close.points * NEAR, all.points * FAR);
    if (points > 0) found.push({ who, hits, score: { ...all, points } });
  }
  return found.sort((a, b) => b.score.points - a.score.points);
}

/** Says who answered, over which platform, and which client printed the text. */
export function attribute(
  reading: Reading,
  incident: number | null,
  origins: readonly Origin[],
  clients: readonly Client[],
): Attribution {
  const found = speakers(origins, 'origin', reading, incident);
  const own = found.filter(({ who }) => who.foreign !== true);
  const origin = own[0] ?? null;
  const ways = own.filter(({ who }) => who.platform !== 'unknown');
  return {
    origin,
    platform: ways[0]?.who.platform ?? 'unknown',
    client: speakers(clients, 'client', reading, null)[0] ?? null,
    foreign: found.find(({ who }) => who.foreign === true) ?? null,
    claude: ways[0] ?? null,
    onlyClaude: ways.find(({ who }) => who.manyModels !== true) ?? null,
  };
}
