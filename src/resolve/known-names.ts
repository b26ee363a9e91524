/** Names of countries, bodies, groups and capitals: which actor is meant. */
import type { GazetteerEntry } from './entries.ts';
import { hasRivalGovernments } from './focus.ts';
import { headOf, NO_NAMES } from './lexicon.ts';
import { type Meaning, meansActor, unresolved, unsure } from './meaning.ts';
import type { Hit } from './name-trie.ts';
import { isBodyOrState } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import { CAPITAL } from './words.ts';

/** `acts`: the name is that of who speaks or does something, so a capital stands for its country. */
export function meaningOfName(scene: Scene, hit: Hit, sentence: number, acts: boolean): Meaning {
  const { gazetteer, discourse } = scene;
  if (isPartOfName(scene, hit)) return unresolved('only part of a longer name, which is not known');
  const named = hit.named.filter(isBodyOrState);
  // A usual name before other names: "Niger" is the country, whatever else is called so.
  const usual = named.filter(({ name }) => name.kind === 'NAME');
  const isCountry = usual.some(({ entry }) => entry.kind === 'COUNTRY');
  const entries = [...new Set((isCountry ? usual : named).map(({ entry }) => entry))];
  if (entries.length === 0) return acts ? capital(scene, hit, sentence) : unresolved('no actor is called so');
  if (entries.length === 1) return sure(scene, entries[0] as GazetteerEntry, sentence, 'the gazetteer knows the name');
  const ids = entries.map(({ id }) => id);
  const before = entries.filter(({ id }) => discourse.has(id));
  if (before.length === 1)
    return sure(scene, before[0] as GazetteerEntry, sentence, 'of several so called, the one named before');
  const seat = countryOfSeat(scene, hit);
  const seated = seat ? entries.filter((entry) => gazetteer.countryOf(entry) === seat) : [];
  if (seated.length === 1)
    return sure(
      scene,
      seated[0] as GazetteerEntry,
      sentence,
      `of several so called, the one of ${seat}, where it sits`,
    );
  const { country, reason } = scene.focus;
  const local = country ? entries.filter((entry) => gazetteer.countryOf(entry) === country) : [];
  if (local.length === 1)
    return sure(scene, local[0] as GazetteerEntry, sentence, `of several so called, the one of ${country}: ${reason}`);
  const mentioned = entries.filter((entry) => scene.focus.weights.has(gazetteer.countryOf(entry) ?? ''));
  if (mentioned.length === 1)
    return sure(
      scene,
      mentioned[0] as GazetteerEntry,
      sentence,
      'of several so called, the only one whose country the article names',
    );
  return unsure(ids, `${ids.length} are called so: ${ids.join(', ')}`);
}

/** "The House of Representatives in Tobruk": the country of the place behind the name. */
function countryOfSeat({ index, gazetteer }: Scene, hit: Hit): string | undefined {
  if (!/^(?:in|of|at)$/.test(index.key(hit.to))) return undefined;
  const countries = new Set(index.hit(hit.to + 1)?.named.flatMap(({ entry }) => gazetteer.countryOf(entry) ?? []));
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

function sure(scene: Scene, entry: GazetteerEntry, sentence: number, reason: string): Meaning {
  return meansActor(scene, entry.id, sentence, reason);
}

/** "Algiers would provide training": a capital that acts is the government there, so the country, unless two claim to rule it. */
function capital(scene: Scene, hit: Hit, sentence: number): Meaning {
  const { gazetteer, on } = scene;
  const countries = [
    ...new Set(
      hit.named.flatMap(({ entry }) => (entry.label === 'Place' ? (gazetteer.countryOfCapital(entry.id) ?? []) : [])),
    ),
  ];
  const [country] = countries;
  if (!country || countries.length > 1) return unresolved('a place that is no capital, or of more than one country');
  const name = gazetteer.entry(country)?.name ?? country;
  if (hasRivalGovernments(gazetteer, country, on))
    return unsure(
      [country],
      `the capital stands for the government of ${name}, but two governments claim to rule it then`,
    );
  // Brussels and Vienna may as well stand for a body that sits there.
  if (!scene.named.has(country))
    return unsure([country], `the capital of ${name}, which the article does not name otherwise`);
  const reason = `the capital stands for the government of ${name}`;
  return meansActor(scene, country, sentence, reason);
}

/** A known name that is only part of a longer one that is not known: "Niger Delta", "Libya Dawn". */
export function isPartOfName({ index }: Scene, hit: Hit): boolean {
  const next = index.word(hit.to);
  if (!next || next.key === '' || (next.shape & CAPITAL) === 0 || index.word(hit.to - 1)?.possessive) return false;
  if (index.sentenceOf(hit.to) !== index.sentenceOf(hit.from) || index.hit(hit.to)) return false;
  return (
    !NO_NAMES.has(next.key) &&
    !headOf(next.key) &&
    hit.named.some(({ entry }) => entry.label === 'Place' || entry.kind === 'COUNTRY')
  );
}

/** Words after which a place name is of a place. */
const PLACED = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'of',
  'into',
  'around',
  'outside',
  'between',
  'and',
  'or',
  'via',
  'towards',
  'toward',
  'on',
  'over',
]);
const AUXILIARIES = new Set(
  'would will has had must should could cannot wants wanted refuses refused insists insisted says said denies denied accuses accused rejects rejected supports supported hopes hoped'.split(
    ' ',
  ),
);

/** A capital that does something: the first word of its clause, before a verb that no town is the subject of. */
export const isActingPlace = ({ index }: Scene, hit: Hit): boolean =>
  AUXILIARIES.has(index.key(hit.to)) && !PLACED.has(index.key(hit.from - 1)) && !index.word(hit.to - 1)?.possessive;
