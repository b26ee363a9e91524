/** The actors that a text names anywhere, by the country to which they belong. */
import type { GazetteerEntry } from './entries.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { TextIndex } from './text-index.ts';

export type NamedByCountry = ReadonlyMap<string, ReadonlySet<GazetteerEntry>>;

/** In the order of the text; a country, its people and its name alike stand for the country itself. */
export function namedByCountry({ hits }: TextIndex, gazetteer: Gazetteer): NamedByCountry {
  const byCountry = new Map<string, Set<GazetteerEntry>>();
  for (const { named } of hits)
    for (const { entry } of named) {
      const country = entry.label === 'Actor' ? gazetteer.countryOf(entry) : undefined;
      if (!country) continue;
      const all = byCountry.get(country) ?? new Set();
      byCountry.set(country, all.add(entry));
    }
  return byCountry;
}
