/** What a gazetteer is made from: an entry for each actor, position and place, with its names. */
import type { Rows, Value } from '../model/rows.ts';
import type { OccupancyStatus } from './types.ts';

export type AliasKind = 'NAME' | 'ALIAS' | 'DEMONYM' | 'SPELLING' | 'SYNONYM';
/** `key` and `sound` as `nameKey` and `nameSound` give them. */
export type EntryName = { name: string; key: string; sound?: string | null; kind: AliasKind; language?: string | null };
/** First and last day are ISO; what is unknown is left out or null. */
export type Occupancy = {
  position: string;
  earliest?: string | null;
  latest?: string | null;
  status: OccupancyStatus;
  /** The article of which it was read; none where a gazetteer states it. */
  articleId?: string | null;
};

/** The row shape of `cypher/gazetteer.cypher`. */
export type GazetteerEntry = {
  id: string;
  label: 'Actor' | 'Position' | 'Place';
  /** Its usual name, or a position's title. */
  name: string;
  names: EntryName[];
  /** Of actors. */
  kind?: 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'GROUP' | null;
  /** Of organizations. */
  type?: string | null;
  /** Nationality, seat, or in which country a place lies. */
  country?: string | null;
  /** Of a country: the place that is its capital. */
  capital?: string | null;
  /** Of a position: its role, and whose office it is. */
  role?: string | null;
  of?: string | null;
  /** Of a person. */
  held?: Occupancy[];
};

/** The entries that rows of the graph state, as seeds give them before or without any database. */
export function entriesOf({ nodes, relationships }: Rows): GazetteerEntry[] {
  const entries = new Map<string, GazetteerEntry>();
  const aliases = new Map<string, EntryName>();
  for (const { label, id, properties } of nodes) {
    const text = (key: string): string | undefined => textOf(properties[key]);
    if (label === 'Alias')
      aliases.set(id, {
        name: text('name') ?? '',
        key: text('key') ?? '',
        sound: text('sound'),
        kind: text('kind') as AliasKind,
        language: text('language'),
      });
    if (label !== 'Actor' && label !== 'Position' && label !== 'Place') continue;
    entries.set(`${label} ${id}`, {
      id,
      label,
      name: text('name') ?? text('title') ?? id,
      names: [],
      kind: text('kind') as GazetteerEntry['kind'],
      type: text('type'),
      role: text('role'),
    });
  }
  for (const { type, from, to, properties } of relationships) {
    const source = entries.get(`${from.label} ${from.id}`);
    const alias = type === 'NAMES' ? aliases.get(from.id) : undefined;
    if (alias) entries.get(`${to.label} ${to.id}`)?.names.push(alias);
    else if (!source) continue;
    else if (type === 'OF_COUNTRY' || type === 'LIES_IN') source.country = to.id;
    else if (type === 'HAS_CAPITAL') source.capital = to.id;
    else if (type === 'OF') source.of = to.id;
    else if (type === 'HELD') {
      source.held ??= [];
      source.held.push({
        position: to.id,
        earliest: textOf(properties.fromEarliest),
        latest: textOf(properties.toLatest),
        status: properties.status as OccupancyStatus,
        articleId: textOf(properties.articleId),
      });
    }
  }
  return [...entries.values()];
}

const textOf = (value: Value | undefined): string | undefined => (value === undefined ? undefined : String(value));
