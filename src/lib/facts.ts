import { isDue, type Certainty, type Fact } from '../facts/fact.ts';
import { AREA_TITLES, factIds, facts, type AreaId, type FactId } from '../facts/index.ts';
import { sources, type Source, type SourceId } from '../facts/sources.ts';
import { longDate } from './dates.ts';

/** @throws when the id is unknown */
export function factOf(id: FactId): Fact {
  const found = facts[id] as Fact | undefined;
  if (!found) throw new Error(`Unknown fact "${id}": it is not in src/facts/index.ts`);
  return found;
}

/** @throws when the id is unknown */
export function sourceOf(id: SourceId): Source {
  const found = sources[id] as Source | undefined;
  if (!found) throw new Error(`Unknown source "${id}": it is not in src/facts/sources.ts`);
  return found;
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A fact's value as a reader writes it: grouped thousands, addresses without their scheme. */
const valueText = (value: string | number): string =>
  typeof value === 'number' ? number.format(value) : value.replace(/^https:\/\//, '');

/** A fact's value with its unit. */
export const factText = ({ value, unit }: Fact): string =>
  unit === '' ? valueText(value) : `${valueText(value)}\u{a0}${unit}`;

/** What stands behind a fact, in a word or two. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  primary: 'documented',
  measured: 'measured',
  maintainer: 'said by its maintainers',
  observed: 'reported by users',
  secondary: 'reported',
};

/** Id of an area as a part of an address. */
const areaSlug = (area: string): string => area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Site path of the place where a fact stands with its sources and dates. */
export const factPath = (id: FactId): string => {
  const [area = '', name = ''] = id.split('.');
  return `/facts/${areaSlug(area)}/#${name}`;
};

/** Every area with its facts, in the order of the area's name. */
export const factAreas = (Object.entries(AREA_TITLES) as [AreaId, string][]).map(([area, title]) => ({
  slug: areaSlug(area),
  title,
  facts: factIds
    .filter((id) => id.startsWith(`${area}.`))
    .map((id) => ({ name: id.slice(area.length + 1), fact: factOf(id) })),
}));

interface FactView {
  /** The value as it stands in a sentence; past its review date it says so. */
  readonly text: string;
  /** Who says it and when that was checked, in few words. */
  readonly origin: string;
  /** Where the whole account of it stands. */
  readonly path: string;
  /** Address that the value is, or null. */
  readonly address: string | null;
  readonly due: boolean;
}

/**
 * How a sentence shows a fact on `today` (ISO date).
 *
 * @param bare leaves the unit out where the sentence already names it
 * @throws when the id is unknown
 */
export function factView(id: FactId, bare: boolean, today: string): FactView {
  const fact = factOf(id);
  const due = isDue(fact, today);
  const checked = longDate(fact.verifiedOn);
  const value = bare ? valueText(fact.value) : factText(fact);
  const first = fact.sources[0];
  const address = String(fact.value);
  return {
    text: due ? `${value} (provisional, checked ${checked})` : value,
    origin: `${first ? sourceOf(first).publisher : ''}, ${checked}`,
    path: factPath(id),
    address: address.startsWith('https://') ? address : null,
    due,
  };
}
