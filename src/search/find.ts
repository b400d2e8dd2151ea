import MiniSearch from 'minisearch';
import { OPTIONS, SEARCH, type Place, type Shown } from './options.ts';

const LIMIT = 10;

export type Find = (query: string) => Shown[];

/** Search over places: the best for a query, at most ten; those with every word, or else with some. */
export function finder(places: readonly Place[]): Find {
  const index = new MiniSearch<Place>(OPTIONS);
  index.addAll(places);
  return (query) => {
    const all = index.search(query, { ...SEARCH, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { ...SEARCH, combineWith: 'OR' });
    return found.slice(0, LIMIT) as unknown as Shown[];
  };
}
