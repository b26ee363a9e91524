/** The actors, positions and places that are known, in memory, for finding and resolving names in texts without a database. */
import type { Bounds } from '../model/dates.ts';
import { nameKey, nameSound } from '../model/names.ts';
import type { GazetteerEntry, Occupancy } from './entries.ts';
import { type Hit, type Named, NameTrie } from './name-trie.ts';
import type { Word } from './words.ts';

export type Holder = { person: GazetteerEntry; occupancy: Occupancy };

export class Gazetteer {
  private readonly byId = new Map<string, GazetteerEntry>();
  private readonly byKey = new Map<string, Named[]>();
  private readonly trie = new NameTrie();
  private readonly held = new Map<string, Holder[]>();
  private readonly capitals = new Map<string, string>();
  private readonly countryKeys = new Map<string, string[]>();
  /** What a body or office is called at home, without its country: "interior ministry". */
  private readonly atHome = new Map<string, GazetteerEntry[]>();
  private readonly roles = new Map<string, GazetteerEntry[]>();
  private sounds: Map<string, Named[]> | undefined;

  constructor(entries: readonly GazetteerEntry[]) {
    for (const entry of entries) {
      if (entry.label !== 'Place') this.byId.set(entry.id, entry);
      if (entry.kind === 'COUNTRY') this.countryKeys.set(entry.id, [...new Set(entry.names.map(({ key }) => key))]);
      if (entry.capital) this.capitals.set(entry.capital, entry.id);
    }
    for (const entry of entries) {
      for (const name of entry.names) this.addName({ entry, name });
      for (const occupancy of entry.held ?? []) push(this.held, occupancy.position, { person: entry, occupancy });
      this.addAtHome(entry);
      const country = entry.role ? this.countryOf(entry) : undefined;
      if (country) push(this.roles, `${country} ${entry.role}`, entry);
    }
  }

  /** An actor or position. */
  entry(id: string): GazetteerEntry | undefined {
    return this.byId.get(id);
  }

  /** All that has a name with this key. */
  named(key: string): readonly Named[] {
    return this.byKey.get(key) ?? [];
  }

  /** Names of actors and places in `words` (see `NameTrie.find`). */
  find(words: readonly Word[], language?: string): Hit[] {
    return this.trie.find(words, language);
  }

  /** Bodies and positions so called in their own country, of every country. */
  calledAtHome(key: string): readonly GazetteerEntry[] {
    return this.atHome.get(homeKey(key)) ?? [];
  }

  /** Who held a position at some time in `bounds`; without bounds, who ever did. */
  holders(position: string, bounds?: Bounds): Holder[] {
    return (this.held.get(position) ?? []).filter(({ occupancy }) => isHeld(occupancy, bounds));
  }

  /** Positions of one role in a country, its bodies' included. */
  offices(country: string, role: string): readonly GazetteerEntry[] {
    return this.roles.get(`${country} ${role}`) ?? [];
  }

  /** The country of which a place is the capital. */
  countryOfCapital(place: string): string | undefined {
    return this.capitals.get(place);
  }

  /** The country to which an actor or a position belongs; a country is its own. */
  countryOf(entry: GazetteerEntry): string | undefined {
    if (entry.kind === 'COUNTRY') return entry.id;
    if (entry.country) return entry.country;
    const owner = entry.of ? this.byId.get(entry.of) : undefined;
    return owner && owner !== entry ? this.countryOf(owner) : undefined;
  }

  /** Persons, bodies, groups and countries with a name that sounds alike (`nameSound`). */
  soundingLike(sound: string): readonly Named[] {
    this.sounds ??= this.bySound();
    return this.sounds.get(sound) ?? [];
  }

  private addName(named: Named): void {
    const { key } = named.name;
    if (key === '') return;
    push(this.byKey, key, named);
    // Positions are read from title words, whatever stands between them.
    if (named.entry.label !== 'Position') this.trie.add(named);
  }

  private addAtHome(entry: GazetteerEntry): void {
    if (entry.label === 'Position') push(this.atHome, homeKey(nameKey(entry.name)), entry);
    const country = entry.kind === 'ORGANIZATION' ? entry.country : undefined;
    const keys = new Set<string>();
    for (const { key } of country ? entry.names : [])
      for (const owner of this.countryKeys.get(country as string) ?? []) {
        if (key.startsWith(`${owner} `)) keys.add(key.slice(owner.length + 1));
        for (const link of [' of ', ' in ', ' of the '])
          if (key.endsWith(link + owner)) keys.add(key.slice(0, -owner.length - link.length));
      }
    for (const key of keys) push(this.atHome, homeKey(key), entry);
  }

  private bySound(): Map<string, Named[]> {
    const sounds = new Map<string, Named[]>();
    for (const all of this.byKey.values())
      for (const named of all) {
        const { entry, name } = named;
        if (entry.label !== 'Actor' || name.kind === 'DEMONYM') continue;
        const sound = name.sound ?? nameSound(name.name);
        if (sound) push(sounds, sound, named);
      }
    return sounds;
  }
}

/** Whether an office can have been held so at some time in `bounds`. */
export const isHeld = ({ earliest, latest }: Occupancy, bounds?: Bounds): boolean =>
  !bounds || ((earliest ?? '') <= bounds.latest && (latest ?? '9999') >= bounds.earliest);

const homeKey = (key: string): string => key.replaceAll('defense', 'defence').replace(/ of the /g, ' of ');

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
}
