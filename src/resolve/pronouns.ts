/** Whom "he", "they", "it", "I" and "we" take up; nobody, when two could be meant alike. */
import { at } from './cast.ts';
import type { Contents } from './contents.ts';
import type { Occurrence } from './discourse.ts';
import { actorOf, type Entity } from './entity.ts';
import { PRONOUNS, type Pronoun } from './lexicon.ts';
import { type Meaning, means, meansActor, unresolved, unsure } from './meaning.ts';
import type { Scene } from './scene.ts';

/** A pronoun that speaks, and the attribution around it, if any: who says so, and whether in quotation marks. */
export type AskedPronoun = {
  key: string;
  at: number;
  sentence: number;
  quotation: number;
  /** What it says itself: nobody in there is its antecedent. */
  contents: Contents;
  outer?: { speaker?: Entity; contents: Contents };
  author?: Entity;
};

export function meaningOfPronoun(scene: Scene, asked: AskedPronoun): Meaning {
  const pronoun = PRONOUNS.get(asked.key);
  if (!pronoun) return unresolved('no pronoun that takes up a person or a body');
  if (pronoun.person === 2) return unresolved('“you” may be anybody');
  if (pronoun.person === 1) return firstPerson(scene, asked, pronoun);
  if (asked.outer) return within(scene, asked, pronoun);
  if (asked.quotation) return inQuotation(scene, asked, pronoun);
  return takenUp(scene, asked, pronoun);
}

function firstPerson(
  scene: Scene,
  { outer, author, quotation, at: word, sentence }: AskedPronoun,
  pronoun: Pronoun,
): Meaning {
  const speaker = outer ? outer.speaker : quotation ? undefined : author;
  if (!speaker) return unresolved('who speaks here is not known');
  if (!pronoun.plural)
    return means(speaker, outer ? `${speaker.name} speaks here` : `${speaker.name} writes the article`);
  if (!speaker.human) return means(speaker, `${speaker.name} speaks here`);
  const state = speaker.country && speaksForState(scene, word, sentence);
  if (state && speaker.country) {
    const id = speaker.country;
    const reason = `${speaker.name} speaks for ${id}: “our ${state}”`;
    return meansActor(scene, id, sentence, reason);
  }
  return unsure(
    actorOf(speaker) ? [actorOf(speaker) as string] : [],
    `“we” is ${speaker.name} and others whom the text does not give`,
  );
}

const OF_STATES = new Set([
  'army',
  'soil',
  'constitution',
  'borders',
  'territory',
  'country',
  'government',
  'troops',
  'forces',
  'soldiers',
  'state',
]);

/** "Our army" in the same sentence: "we" is the country. */
function speaksForState({ index }: Scene, word: number, sentence: number): string | undefined {
  const { from, to } = index.sentences[sentence] ?? { from: word, to: word };
  for (let i = from; i + 1 < to; i++)
    if (index.key(i) === 'our' && OF_STATES.has(index.key(i + 1))) return index.key(i + 1);
  return undefined;
}

/** In what somebody else is reported to say. */
function within(scene: Scene, asked: AskedPronoun, pronoun: Pronoun): Meaning {
  const { outer, at: word, sentence, quotation } = asked;
  const inside = [...scene.discourse.before(word, sentence, 6)].filter(
    (one) => outer && lies(scene, one, outer.contents) && couldBe(pronoun, one.entity),
  );
  const others = [...new Set(inside.map(({ entity }) => entity))].filter((entity) => entity !== outer?.speaker);
  if (quotation) {
    // The speaker is "I" there, so somebody else is meant.
    if (others.length === 1 && others[0])
      return means(others[0], `the only one in the quotation whom “${asked.key}” fits`);
    const subject = inside.find((one) => one.subject && one.sentence < sentence && one.entity !== outer?.speaker);
    if (subject)
      return means(
        subject.entity,
        `“${asked.key}” takes up ${subject.entity.name}, what the quotation is about in ${at(subject.sentence)}`,
      );
    return unresolved(
      others.length
        ? `“${asked.key}” in the quotation fits ${others.length}`
        : `whom “${asked.key}” means stands outside the quotation`,
    );
  }
  const speaker = outer?.speaker;
  if (speaker && couldBe(pronoun, speaker)) {
    if (others.length === 0) return means(speaker, `the speaker of the sentence, ${speaker.name}`);
    return unsure(
      [speaker, ...others].flatMap((entity) => actorOf(entity) ?? []),
      `“${asked.key}” fits ${speaker.name} and ${others.map(({ name }) => name).join(', ')}`,
    );
  }
  if (others.length === 1 && others[0]) return means(others[0], `the only one before whom “${asked.key}” fits`);
  if (others.length) return unresolved(`“${asked.key}” fits ${others.length} before`);
  return speaker && !couldBe(pronoun, speaker)
    ? takenUp(scene, asked, pronoun)
    : unresolved(`nobody before whom “${asked.key}” fits`);
}

/** In quotation marks that no known speaker opened: only who stands there too. */
function inQuotation(scene: Scene, asked: AskedPronoun, pronoun: Pronoun): Meaning {
  const { at: word, sentence, quotation } = asked;
  const inside = new Set<Entity>();
  for (const one of scene.discourse.before(word, sentence, 6))
    if (one.quotation === quotation && couldBe(pronoun, one.entity)) inside.add(one.entity);
  const [only] = inside;
  if (only && inside.size === 1) return means(only, `the only one in the quotation whom “${asked.key}” fits`);
  return unresolved(`“${asked.key}” of a quotation`);
}

const NEAR = 5;

/** In the article's own voice: the subject of the sentence so far, else of the nearest sentence before that has a fitting one. */
function takenUp(scene: Scene, asked: AskedPronoun, pronoun: Pronoun): Meaning {
  const { at: word, sentence, contents } = asked;
  for (let s = sentence; s >= Math.max(0, sentence - NEAR); s--) {
    const fitting = scene.discourse
      .in(s)
      .filter((one) => one.to <= word && one.quotation === 0 && couldBe(pronoun, one.entity))
      .filter((one) => !lies(scene, one, contents))
      // "They" may be anybody; a body only where it does something.
      .filter((one) => !pronoun.plural || one.entity.kind !== 'ORGANIZATION' || one.subject || one.source);
    // Of this sentence only its subject counts: what stands in passing is no antecedent, and the sentence before tells more.
    const subjects = fitting.filter((one) => one.subject || one.source);
    const best = s === sentence ? subjects : subjects.length ? subjects : fitting;
    const chosen = best.at(subjects.length ? -1 : 0);
    if (!chosen) continue;
    const { entity } = chosen;
    const different = new Set(best.map((one) => one.entity));
    if (different.size > 1 && (subjects.length === 0 || pronoun.gender !== undefined))
      return unsure(
        [...different].flatMap((one) => actorOf(one) ?? []),
        `“${asked.key}” fits ${[...different].map(({ name }) => name).join(' and ')} in ${at(s)}`,
      );
    return means(
      entity,
      `“${asked.key}” takes up ${entity.name}, ${subjects.length ? 'subject' : 'the only one whom it fits'} of ${at(s)}`,
    );
  }
  return unresolved(`nobody in the ${NEAR} sentences before whom “${asked.key}” fits`);
}

function lies({ index }: Scene, { from, to }: Occurrence, contents: Contents): boolean {
  const first = index.word(from);
  const last = index.word(to - 1);
  return first !== undefined && last !== undefined && contents.hold(first.start, last.end);
}

function couldBe({ plural, gender }: Pronoun, entity: Entity): boolean {
  if (plural) return entity.plural || entity.kind === 'ORGANIZATION' || entity.kind === 'GROUP';
  if (entity.plural && entity.kind !== 'ORGANIZATION') return false;
  if (gender === 'N') return !entity.human && entity.kind !== 'PERSON';
  return entity.human && (entity.gender === undefined || entity.gender === gender);
}
