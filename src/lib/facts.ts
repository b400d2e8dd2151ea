import type { Fact } from '../facts/fact.ts';
import { facts, type FactId } from '../facts/index.ts';
import { sources, type Source, type SourceId } from '../facts/sources.ts';

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
export const valueText = (value: string | number): string =>
  typeof value === 'number' ? number.format(value) : value.replace(/^https:\/\//, '');
