/** Who a name may mean, for review and search: a list by score, never a decision. */
import type { Bounds } from '../model/dates.ts';
import { nameKey, nameSound } from '../model/names.ts';
import type { GazetteerEntry } from './entries.ts';
import { type Gazetteer, isHeld } from './gazetteer.ts';
import type { Named } from './name-trie.ts';
import { parts, similarity } from './similarity.ts';

/** What stands beside the name, as far as it is known. */
export type NameContext = {
  kind?: NonNullable<GazetteerEntry['kind']>;
  country?: string;
  /** Positions that the title gives. */
  positions?: readonly string[];
  /** When the name was used: offices count that were held then. */
  on?: Bounds;
};

/** `score` is 1 for the name as it stands with nothing against it; what is below 0.6 is not listed. `name` is the one that fits. */
export type Candidate = { id: string; name: string; score: number; reason: string };

export const LEAST_SCORE = 0.6;

/** At most `limit`, best first, equals by id. */
export function candidates(gazetteer: Gazetteer, name: string, context: NameContext = {}, limit = 5): Candidate[] {
  const key = nameKey(name);
  const best = new Map<string, Candidate>();
  for (const named of lookAlikes(gazetteer, name, key)) {
    const candidate = scored(gazetteer, key, named, context);
    if (!candidate || candidate.score < LEAST_SCORE) continue;
    const before = best.get(candidate.id);
    if (!before || before.score < candidate.score) best.set(candidate.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** Names with this key or sound, and those whose family name has it. */
function lookAlikes(gazetteer: Gazetteer, name: string, key: string): Named[] {
  const found = [...gazetteer.named(key)];
  const sound = nameSound(name);
  if (sound) found.push(...gazetteer.soundingLike(sound));
  const last = parts(key).at(-1);
  if (last && last !== key) {
    found.push(...gazetteer.named(last));
    const lastSound = nameSound(last);
    if (lastSound) found.push(...gazetteer.soundingLike(lastSound));
  }
  return found.filter(({ entry, name: { kind } }) => entry.label === 'Actor' && kind !== 'DEMONYM');
}

function scored(gazetteer: Gazetteer, key: string, named: Named, context: NameContext): Candidate | undefined {
  const { entry } = named;
  if (context.kind && entry.kind !== context.kind) return undefined;
  // A family name found alone is compared with the person's full names, or "Ali Zeidan" would be any Zeidan.
  const names = entry.kind === 'PERSON' && parts(key).length > 1 ? fullNames(entry) : [named.name];
  let score = 0;
  let fits = named.name.name;
  for (const { key: other, name } of names) {
    const alike = similarity(key, other);
    if (alike <= score) continue;
    score = alike;
    fits = name;
  }
  const reasons = [score === 1 ? `called ${fits}` : `called ${fits}, which is ${Math.round(score * 100)} % alike`];
  const held = (entry.held ?? []).filter(({ position }) => context.positions?.includes(position));
  if (held.some((occupancy) => isHeld(occupancy, context.on))) {
    score += (1 - score) * 0.7;
    reasons.push('held that office then');
  } else if (held.length) reasons.push('held that office at another time');
  const country = gazetteer.countryOf(entry);
  if (context.country && country) {
    if (country === context.country) {
      score += (1 - score) * 0.2;
      reasons.push('of that country');
    } else {
      score *= 0.8;
      reasons.push('of another country');
    }
  }
  return { id: entry.id, name: fits, score: Math.round(score * 1000) / 1000, reason: reasons.join('; ') };
}

const fullNames = (entry: GazetteerEntry): GazetteerEntry['names'] => {
  const full = entry.names.filter(({ key }) => parts(key).length > 1);
  return full.length ? full : entry.names;
};
