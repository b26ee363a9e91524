import type { Named, Scene } from '../events/scene.ts';
import { addNamed } from './identity.ts';
import { listFrom, type Phrase } from './phrases.ts';
import type { Predicate } from './told.ts';
import type { AgreementStatus } from './words.ts';

/** What tells a status. */
export type Told = Predicate & { status: AgreementStatus };

/** Parties, the number of them that the phrase names, and who would be one if nobody else is. */
type Sides = { parties: Named[]; named: number; outside: Named[] };

/** Who agrees with whom: whom the phrase names, who signs, and for "with Sudan" the country of who speaks. */
export function sidesOf(scene: Scene, phrase: Phrase, predicates: readonly Told[]): Sides {
  const fronted = phrase.parties.length ? [] : frontedParties(scene, phrase);
  const named = bodies(scene, [...phrase.parties, ...fronted]);
  const withOne =
    bodies(
      scene,
      predicates.flatMap(({ partners }) => partners),
    ).length === 1 && !named.length;
  const oneSided = phrase.oneSided || fronted.length > 0 || withOne;
  const parties = [...named];
  const outside: Named[] = [];
  for (const { status, modality, subject, partners } of predicates) {
    const with_ = bodies(scene, partners).filter(
      ({ actor }) => /^(?:COUNTRY|GROUP)$/.test(scene.kindOf(actor) ?? '') || status !== 'PROPOSED',
    );
    if (named.length < 2 || oneSided) for (const one of with_) addNamed(parties, one);
    // Whoever signs does so for a state or a body.
    const acting = bodies(scene, subject);
    // Who would sign with each of several is the proposer of all, and no party beside them.
    const isEach = phrase.plural && phrase.kind === 'AGREEMENT' && status === 'PROPOSED' && oneSided;
    if (isEach || !JOINS.has(status) || (named.length > 1 && !oneSided)) continue;
    // Who ends what was spoken of before may be no party to it.
    const isOutside = phrase.definite && !named.length && (FROM_WITHIN.has(status) || modality !== 'HAPPENED');
    const isWanted = status === 'PROPOSED' && modality === 'HAPPENED';
    for (const one of acting)
      if (oneSided || with_.length || !isWanted || acting.length > 1) addNamed(isOutside ? outside : parties, one);
  }
  const isPlural =
    phrase.plural && phrase.kind === 'AGREEMENT' && predicates.some(({ status }) => status === 'PROPOSED');
  const subjects = predicates.flatMap(({ subject }) => bodies(scene, subject));
  const isOpen =
    parties.length === (withOne ? 1 : named.length) &&
    !(isPlural && subjects.some(({ actor }) => scene.kindOf(actor) === 'COUNTRY'));
  const home = oneSided && isOpen ? (scene.homeAt(phrase.head) ?? scene.homeOfArticle(phrase.head)) : undefined;
  if (home && named.every(({ actor }) => scene.kindOf(actor) === 'COUNTRY' || scene.isFormal(actor)))
    addNamed(parties, home);
  return { parties, named: named.length, outside };
}

/** For whom each acts: states and bodies, no persons. A parliament that decides on a treaty does so for its state. */
export const bodies = (scene: Scene, all: readonly Named[]): Named[] => {
  const found: Named[] = [];
  for (const { actor, span } of all)
    for (const one of scene.members(actor)) {
      const principal = scene.principal(one);
      if (scene.kindOf(principal) !== 'PERSON') addNamed(found, { actor: principal, span });
    }
  // "Libya’s General National Congress": the body, not the state too.
  return found.filter(
    ({ actor }) => !found.some((one) => scene.isLegislature(one.actor) && scene.countryOf(one.actor) === actor),
  );
};

/** A parliament ratifies for its state. */
export const stateOf = (scene: Scene, actor: string): string =>
  (scene.isLegislature(actor) ? scene.countryOf(actor) : undefined) ?? actor;

/** Beside other states a parliament stands for its own. */
export function statesOf(scene: Scene, parties: readonly Named[]): Named[] {
  const isOfStates = parties.some(({ actor }) => scene.kindOf(actor) === 'COUNTRY');
  const found: Named[] = [];
  for (const one of parties) addNamed(found, { ...one, actor: isOfStates ? stateOf(scene, one.actor) : one.actor });
  return found;
}

/** What only a party can do to it. */
export const FROM_WITHIN = new Set<AgreementStatus>(['ACCEPTED', 'REJECTED', 'SUSPENDED', 'TERMINATED']);

/** Whose doing makes him a party. */
const JOINS = new Set<AgreementStatus>([
  'PROPOSED',
  'UNDER_NEGOTIATION',
  'SIGNED',
  'TEXT_AGREED',
  'RATIFIED',
  'IN_FORCE',
  'ACCEPTED',
  'TERMINATED',
  'SUSPENDED',
]);

/** "With Niger, an agreement was being negotiated". */
function frontedParties(scene: Scene, { from }: Phrase): Named[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  const sentence = sentences[sentenceOf[from] as number];
  const begin = sentence?.from ?? 0;
  if (tokens[begin]?.lower !== 'with') return [];
  const list = listFrom(scene, begin + 1, from);
  return tokens[list.to]?.lower === ',' ? list.named : [];
}
