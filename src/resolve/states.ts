import { actorOf, type Entity } from './entity.ts';
import { NEIGHBOURING } from './lexicon.ts';
import { type Meaning, means, meansActor, unresolved, unsure } from './meaning.ts';
import { isBodyOrState } from './noun-phrases.ts';
import type { Asked, Scene } from './scene.ts';
import { sameWords, unnamed } from './unnamed.ts';

const NEIGHBOURS = new Set(['neighbours', 'neighbors']);

/** Countries in the plural: neighbours, or those that the sentences before list. */
export function meaningOfStates(scene: Scene, asked: Asked): Meaning {
  const { phrase, sentence } = asked;
  const key = phrase.noun?.key ?? '';
  if (NEIGHBOURS.has(key) || phrase.modifiers.some((word) => NEIGHBOURING.has(word))) {
    if (phrase.determiner === 'INDEFINITE') return unnamed(scene, asked, 'only some of the neighbours, not named');
    return neighbours(scene, asked);
  }
  if (
    phrase.modifiers.length === 0 &&
    (phrase.determiner === 'DEMONSTRATIVE' || (phrase.determiner === 'DEFINITE' && phrase.number))
  ) {
    const listed = listedBefore(scene, phrase.from, sentence, phrase.number);
    if (listed)
      return group(scene, listed.members, sentence, `the countries listed in sentence ${listed.sentence + 1}`);
    const all = [...scene.focus.weights.keys()];
    if (phrase.number === all.length) {
      return group(scene, all, sentence, `the only ${all.length} countries that the article speaks of`);
    }
  }
  const before = sameWords(scene, asked);
  if (before && phrase.determiner === 'DEMONSTRATIVE') return means(before, before.reason);
  return unnamed(scene, asked, 'countries that the article does not list');
}

/** Of the country that the words name, of the one before for "its neighbours", else of the country in focus. */
function neighbours(scene: Scene, { phrase, sentence }: Asked): Meaning {
  const { focus, discourse, gazetteer } = scene;
  const isCountry = (entity: Entity) => entity.kind === 'COUNTRY';
  let country = phrase.owner && gazetteer.entry(phrase.owner)?.kind === 'COUNTRY' ? phrase.owner : undefined;
  let whose = 'named with them';
  if (!country && (phrase.pronoun === 'its' || phrase.pronoun === 'their')) {
    const [last] = discourse.actorsBefore(phrase.from, sentence, isCountry, 2);
    country = last && actorOf(last);
    whose = 'the country named last';
  }
  if (!country) {
    country = focus.country;
    whose = focus.reason;
  }
  if (!country)
    return unresolved(
      `neighbours of whom is open: ${focus.reason}`,
      unnamed(scene, { phrase, sentence }, 'neighbours').entity,
    );
  const id = scene.groups.neighboursOf(country);
  const reason = `the neighbours of ${country}: ${whose}`;
  // "The neighbours" alone may as well be those of another country, or people next door.
  const bare = !phrase.owner && !phrase.pronoun && phrase.modifiers.length === 0;
  if (whose === focus.reason && (bare || focus.basis !== 'CLEAR'))
    return unsure([id], reason, unnamed(scene, { phrase, sentence }, 'neighbours').entity);
  return meansActor(scene, id, sentence, reason);
}

/** The last list of countries ("Algeria, Egypt and Tunisia") before a word; with `number`, of so many. */
function listedBefore(
  { index }: Scene,
  at: number,
  sentence: number,
  number: number | undefined,
): { members: string[]; sentence: number } | undefined {
  for (let s = sentence; s >= Math.max(0, sentence - 4); s--) {
    const { from, to } = index.sentences[s] as { from: number; to: number };
    let list: string[] = [];
    let best: string[] | undefined;
    let end = -1;
    for (let i = Math.max(from, Math.min(to, at) - LOOKED_AT); i < Math.min(to, at); i++) {
      const hit = index.hit(i);
      const id = hit?.from === i ? countryOf(hit.named) : undefined;
      if (!hit || !id) continue;
      const joined = end >= 0 && i > end && i - end <= 3 && links(index, end, i);
      list = joined ? [...list, id] : [id];
      end = hit.to;
      if (list.length > 1 && (!number || list.length === number)) best = list;
      else if (number && list.length > number) best = undefined;
      i = hit.to - 1;
    }
    if (best) return { members: best, sentence: s };
  }
  return undefined;
}

/** Words of a sentence that are looked at for a list, so that one without end costs no more. */
const LOOKED_AT = 150;

const links = (index: Scene['index'], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = index.word(i);
    const text = word && index.text.slice(word.start, word.end);
    if (text !== ',' && text !== 'and' && text !== 'the' && text !== 'with') return false;
  }
  return to > from;
};

const countryOf = (named: Parameters<typeof isBodyOrState>[0][]): string | undefined =>
  named.find((one) => isBodyOrState(one) && one.entry.kind === 'COUNTRY')?.entry.id;

function group(scene: Scene, members: readonly string[], sentence: number, reason: string): Meaning {
  const id = scene.groups.of(members);
  return meansActor(scene, id, sentence, reason);
}

/** "The country", "his country": whose it is by the last speaker or the last country named. */
export function meaningOfState(scene: Scene, asked: Asked): Meaning {
  const { phrase, sentence, holder: owner } = asked;
  const { discourse } = scene;
  const id = owner?.country;
  if (owner && id) {
    const reason = `the country of ${owner.name}`;
    return meansActor(scene, id, sentence, reason);
  }
  const isCertain = phrase.determiner === 'DEFINITE' || phrase.determiner === 'DEMONSTRATIVE';
  if (phrase.pronoun || !isCertain || phrase.modifiers.length || phrase.complement)
    return unnamed(scene, asked, 'a country that the article does not name here');
  const countries = discourse.actorsBefore(phrase.from, sentence, ({ kind }) => kind === 'COUNTRY', 2);
  const [last] = countries;
  if (!last) return unnamed(scene, asked, 'no country is named before');
  const { entity } = unnamed(scene, asked, 'which country is open');
  if (countries.length > 1) return unresolved(`${countries.length} countries are named before`, entity);
  // Named in passing, it is not "the country" of an article about another one.
  const { focus } = scene;
  if (actorOf(last) === focus.country || focus.weights.size === 1)
    return means(last, 'the only country in the sentences before');
  return unsure(
    [actorOf(last), focus.country].flatMap((one) => one ?? []),
    `the country named before, or that of the article: ${focus.reason}`,
    entity,
  );
}
