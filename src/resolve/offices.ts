/** People by their office or profession alone: "the minister", "the Algerian president", "the professor". */
import type { Bounds } from '../model/dates.ts';
import { ownedByState } from './bodies.ts';
import { at } from './cast.ts';
import { actorOf, type Entity } from './entity.ts';
import { DETERMINERS, PREPOSITIONS, STATUSES } from './lexicon.ts';
import { type Meaning, means, meansActor, unresolved, unsure } from './meaning.ts';
import type { Asked, Scene } from './scene.ts';
import { positionsOf } from './titles.ts';
import { sameWords, unnamed } from './unnamed.ts';
import { fold } from './words.ts';

/** A phrase headed by an office or a noun for a person, in the singular, without a name. */
export function meaningOfOffice(scene: Scene, all: Asked): Meaning {
  const body = meaningOfSpokesman(scene, all);
  if (body) return body;
  const asked = ownedByState(scene, all);
  const { phrase, sentence } = asked;
  if (phrase.determiner === 'INDEFINITE') return unnamed(scene, asked, 'not named');
  if (phrase.modifiers.includes('same')) return theSame(scene, asked);
  // "His spokesman", "Hamdi’s aide": somebody else than whose he is.
  if (phrase.pronoun || phrase.possessor) return unnamed(scene, asked, 'known only by whose he or she is');
  const words = wordsOf(asked, scene);
  const former = phrase.modifiers.some((word) => STATUSES.get(word) === 'FORMER');
  const of = ofWhat(scene, asked);
  const fits = (entity: Entity) =>
    entity.kind === 'PERSON' &&
    (of.length === 0 || entity.titles.some((title) => of.every((word) => title.words.includes(word)))) &&
    hasOffice(scene, entity, words, phrase.owner, former);
  const before: Entity[] = [];
  for (const { entity } of scene.discourse.before(phrase.from, sentence))
    if (!before.includes(entity) && fits(entity)) before.push(entity);
  const same = sameWords(scene, asked);
  // Somebody unnamed of just that noun, unless a title beside a name has it too.
  const noun = words.at(-1) ?? '';
  if (same && !before.some(({ titles }) => titles.some((title) => title.office.includes(noun))))
    return means(same, same.reason);
  const taken = before.length ? before : scene.cast.persons.slice(0, FIRST).filter(fits);
  const office = words.join(' ');
  if (taken.length === 1)
    return means(
      taken[0] as Entity,
      `the only ${office} named ${before.length ? 'before' : 'in the article'}, in ${at(taken[0]?.sentence ?? 0)}`,
    );
  if (taken.length > 1) return among(scene, asked, taken, office, fits);
  const compatriot = phrase.noun?.head?.class === 'PERSON' ? theOnlyOf(scene, asked) : undefined;
  if (compatriot) return compatriot;
  return former ? unnamed(scene, asked, 'a former holder whom the article does not name') : holder(scene, asked, words);
}

/** Who is not named and only lends a body the voice: "a spokesman for the ministry", "its spokeswoman", "an army spokesman". */
function meaningOfSpokesman(scene: Scene, asked: Asked): Meaning | undefined {
  const { phrase, sentence, holder } = asked;
  const noun = phrase.noun?.head?.singular ?? '';
  if (!/^spokes/.test(noun) || phrase.possessor) return undefined;
  const { complement } = phrase;
  if (!phrase.pronoun && complement && (complement.preposition === 'for' || complement.preposition === 'of')) {
    const { references } = asked.inside?.(complement.from, complement.to) ?? unresolved('');
    const [only] = references;
    if (
      only &&
      references.length === 1 &&
      only.judgement === 'POSITIVE' &&
      scene.gazetteer.entry(only.actor)?.kind !== 'PERSON'
    ) {
      const { entity } = unnamed(scene, asked, `a ${noun} who is not named speaks for ${only.actor}`);
      if (entity) entity.references = references;
      return entity && means(entity, `a ${noun} who is not named speaks for ${only.actor}; ${only.reason}`);
    }
  }
  let body = phrase.pronoun && holder && !holder.human ? holder : undefined;
  let id = body && actorOf(body);
  if (!id && phrase.owner && scene.gazetteer.entry(phrase.owner)?.kind === 'ORGANIZATION') id = phrase.owner;
  if (!id && phrase.owner && phrase.modifiers.length) {
    const [found] = scene.gazetteer
      .calledAtHome(phrase.modifiers.join(' '))
      .filter((entry) => entry.country === phrase.owner && entry.kind === 'ORGANIZATION');
    id = found?.id ?? (phrase.modifiers.at(-1) === 'government' ? phrase.owner : undefined);
  }
  if (!id) return undefined;
  const reason = `a ${noun} who is not named speaks for ${id}`;
  body = scene.discourse.actor(id, reason, sentence);
  const { entity } = unnamed(scene, asked, reason);
  if (entity) entity.references = body.references;
  return entity ? means(entity, reason) : undefined;
}

/** "The Spanish diplomat": the only person of that country in the sentences before. */
function theOnlyOf({ discourse, gazetteer }: Scene, { phrase, sentence }: Asked): Meaning | undefined {
  const { owner } = phrase;
  if (!owner || gazetteer.entry(owner)?.kind !== 'COUNTRY' || phrase.determiner !== 'DEFINITE') return undefined;
  const found = discourse.actorsBefore(
    phrase.from,
    sentence,
    (entity) => entity.kind === 'PERSON' && entity.country === owner,
    4,
  );
  return found.length === 1 && found[0]
    ? means(found[0], `the only person of ${owner} named in the sentences before`)
    : undefined;
}

/** "The same official": who has just spoken. */
function theSame({ discourse }: Scene, { phrase, sentence }: Asked): Meaning {
  for (const { entity, source } of discourse.before(phrase.from, sentence, 2))
    if (source && entity.human && !entity.plural) return means(entity, `the same: ${entity.name} has just spoken`);
  return unresolved('nobody has just spoken');
}

/** "The president of the government of salvation": words that whoever is meant must bear too, where they name nobody known. */
function ofWhat({ index }: Scene, { phrase }: Asked): string[] {
  const { complement, owner } = phrase;
  if (owner || complement?.preposition !== 'of') return [];
  const words: string[] = [];
  for (let i = complement.from; i < complement.to; i++) {
    const key = index.key(i);
    if (index.hit(i)) return [];
    if (key && key !== 'and' && !DETERMINERS.has(key) && !PREPOSITIONS.has(key)) words.push(key);
  }
  return SAME.has(`head of ${words.join(' ')}`) ? [] : words;
}

/** How many of the cast may be meant by an office before they are named. */
const FIRST = 100;

/** The office's own words: without status, whose it is, or praise. */
function wordsOf({ phrase }: Asked, { index, gazetteer }: Scene): readonly string[] {
  const noun = phrase.noun?.head?.singular ?? phrase.noun?.key ?? '';
  const own = phrase.modifiers.filter((word) => !STATUSES.has(word) && !QUALITIES.has(word));
  // "The minister of justice": of what, where that is no name.
  const { complement } = phrase;
  if (complement?.preposition === 'of' && own.length === 0) {
    const words: string[] = [];
    for (let i = complement.from; i < complement.to; i++) {
      const key = index.key(i);
      if (index.hit(i) || index.textAt(i) === ',') break;
      if (key && !DETERMINERS.has(key) && !PREPOSITIONS.has(key) && key !== 'and') words.push(key);
    }
    const same = SAME.get(`${noun} of ${words.join(' ')}`);
    if (same) return same;
    // The last word is the office, as in "justice minister".
    const office = [...words, noun];
    if (words.length && gazetteer.calledAtHome(office.join(' ')).length) return office;
    if (words.length && noun === 'minister') return office;
  }
  return [...own, noun];
}

const QUALITIES = new Set([
  'new',
  'current',
  'outgoing',
  'then',
  'own',
  'elected',
  'embattled',
  'veteran',
  'top',
  'senior',
  'first',
  'old',
  'young',
  'country',
]);

/** Of several who hold such an office: the one whose title is just that, or whom the sentences before speak of. */
function among(
  { discourse, focus }: Scene,
  { phrase, sentence }: Asked,
  taken: readonly Entity[],
  office: string,
  fits: (entity: Entity) => boolean,
): Meaning {
  const home = taken.filter(({ country }) => country !== undefined && country === focus.country);
  if (!phrase.owner && home.length === 1 && STATE.has(office))
    return means(home[0] as Entity, `of ${taken.length} in the article, the one of ${focus.country}: ${focus.reason}`);
  const exact = taken.filter(({ titles }) => titles.some((title) => title.office.join(' ') === office));
  if (exact.length === 1) return means(exact[0] as Entity, `the only one whose title is just ${office}`);
  const near = new Set<Entity>();
  for (const { entity, quotation } of discourse.before(phrase.from, sentence, 2))
    if (quotation === 0 && fits(entity)) near.add(entity);
  const [one] = near;
  if (one && near.size === 1) return means(one, `the ${office} that the sentences before speak of`);
  return unsure(
    taken.flatMap((entity) => actorOf(entity) ?? []),
    `${taken.length} in the article are ${office}: ${taken.map(({ name }) => name).join(', ')}`,
  );
}

/** The person bears such a title in the article, or held such an office then. */
function hasOffice(
  scene: Scene,
  entity: Entity,
  words: readonly string[],
  owner: string | undefined,
  former: boolean,
): boolean {
  const { gazetteer, on } = scene;
  const wanted = SAME.get(words.join(' ')) ?? words;
  for (const title of entity.titles) {
    if (former !== (title.status === 'FORMER') && former) continue;
    const home = title.of ?? entity.country;
    // "The French consul" is no consul of whom the article does not say whose he is, unless it is about France.
    if (owner && !home && owner !== scene.focus.country) continue;
    if (contains(title.office, wanted) && agreesWith(scene, owner, home)) return true;
  }
  if (former) return false;
  const person = gazetteer.entry(actorOf(entity) ?? '');
  for (const { position } of heldOn(person?.held ?? [], on)) {
    const entry = gazetteer.entry(position);
    if (!entry || !agreesWith(scene, owner, entry.of ?? undefined)) continue;
    if (contains(fold(entry.name).split(' '), wanted)) return true;
    if (entry.of === owner && HEADS.has(words.join(' ')) && entry.role && CHIEFS.includes(entry.role)) return true;
    // "The leader" alone may lead anything.
    if (entry.role && (owner || words.join() !== 'leader') && ROLES.get(words.join(' '))?.includes(entry.role))
      return true;
  }
  return false;
}

const heldOn = (
  held: readonly { position: string; earliest?: string | null; latest?: string | null }[],
  on: Bounds | undefined,
) => held.filter(({ earliest, latest }) => !on || ((earliest ?? '') <= on.latest && (latest ?? '9999') >= on.earliest));

/** All wanted words, in any order, the last of both alike. "Minister" is no prime minister. */
function contains(office: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 1 && wanted[0] === 'minister' && office.includes('prime')) return false;
  // "the Secretary-General" is not the Special Representative of the Secretary-General.
  const links = ['of', 'for', 'to'].map((link) => office.indexOf(link)).filter((at) => at > 0);
  const head = office.slice(0, Math.min(office.length, ...links));
  if (!head.includes(wanted.at(-1) as string)) return false;
  return wanted.every((word) => office.includes(word) || (word === 'defence' && office.includes('defense')));
}

/** Whose office it is, as far as both say so: the same, or of the same country. */
function agreesWith({ gazetteer }: Scene, wanted: string | undefined, owner: string | undefined): boolean {
  if (!wanted || !owner || wanted === owner) return true;
  const [a, b] = [gazetteer.entry(wanted), gazetteer.entry(owner)];
  const [home, other] = [a && gazetteer.countryOf(a), b && gazetteer.countryOf(b)];
  return home !== undefined && home === other && (a?.kind === 'COUNTRY' || b?.kind === 'COUNTRY');
}

/** Offices that every state has: "the president" is that of the country the article is about. */
const STATE = new Set([
  'president',
  'prime minister',
  'premier',
  'king',
  'foreign minister',
  'defence minister',
  'interior minister',
]);

const SAME = new Map([
  ['premier', ['prime', 'minister']],
  ['head of state', ['president']],
  ['head of government', ['prime', 'minister']],
]);
/** "The UN chief": whoever leads the body. */
const HEADS = new Set(['chief', 'head', 'boss', 'leader']);
const CHIEFS = ['SECRETARY_GENERAL', 'HEAD_OF_GOVERNMENT', 'HEAD_OF_STATE'];
const ROLES = new Map([
  ['envoy', ['ENVOY']],
  ['special envoy', ['ENVOY']],
  ['special representative', ['ENVOY']],
  ['minister', ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'INTERIOR_MINISTER', 'MINISTER']],
  ['diplomat', ['FOREIGN_MINISTER']],
  ['speaker', ['SPEAKER']],
  ['parliament speaker', ['SPEAKER']],
  ['premier', ['HEAD_OF_GOVERNMENT']],
  ['ambassador', ['AMBASSADOR']],
  ['secretary general', ['SECRETARY_GENERAL']],
  ['lawmaker', ['LEGISLATOR']],
  ['leader', ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']],
  ['army chief', ['MILITARY_CHIEF']],
  ['chief of staff', ['MILITARY_CHIEF']],
]);

/** "The Secretary-General": of the only body named in the article that has one, where no country does. */
function bodyWith({ gazetteer, index }: Scene, office: string): string | undefined {
  const offices = gazetteer.calledAtHome(office).filter(({ label }) => label === 'Position');
  const owners = new Set(offices.flatMap(({ of }) => of ?? []));
  if ([...owners].some((id) => gazetteer.entry(id)?.kind === 'COUNTRY')) return undefined;
  const named = new Set<string>();
  for (const { named: all } of index.hits) {
    for (const { entry } of all) {
      if (entry.kind !== 'ORGANIZATION') continue;
      // A mission of the United Nations names them too.
      for (const id of owners)
        if (entry.id === id || entry.name.startsWith(`${gazetteer.entry(id)?.name} `)) named.add(id);
    }
  }
  return named.size === 1 ? [...named][0] : undefined;
}

/** Nobody in the article: who held the office on its day. Whose office it is must be said to be sure. */
function holder(scene: Scene, asked: Asked, words: readonly string[]): Meaning {
  const { gazetteer, on, focus } = scene;
  const { phrase, sentence } = asked;
  const office = (SAME.get(words.join(' ')) ?? words).join(' ');
  const body = phrase.owner ? undefined : bodyWith(scene, office);
  const owner = phrase.owner ?? body ?? focus.country;
  if (phrase.noun?.head?.class !== 'OFFICE' || !owner || !on)
    return unnamed(scene, asked, 'nobody named before has such a title');
  const persons = new Map(
    positionsOf(gazetteer, '', office, owner).flatMap((position) =>
      gazetteer.holders(position, on).map((one) => [one.person.id, position]),
    ),
  );
  const day = on.earliest === on.latest ? on.earliest : `${on.earliest} to ${on.latest}`;
  const { entity } = unnamed(scene, asked, 'nobody named before has such a title');
  if (persons.size === 0) return unresolved(entity?.reason ?? '', entity);
  const ids = [...persons.keys()];
  if (persons.size > 1) return unsure(ids, `${ids.length} held the office of ${office} in ${owner} on ${day}`, entity);
  const [[id, position]] = [...persons] as [[string, string]];
  const reason = `holder of ${position} on ${day}`;
  if (body) return meansActor(scene, id, sentence, `${reason}: of the bodies named, only ${body} has that office`);
  if (!phrase.owner) return unsure([id], `${reason}, if the office is that of ${owner}: ${focus.reason}`, entity);
  return meansActor(scene, id, sentence, reason);
}
