import type { FoundDate } from '../dates/find-dates.ts';
import { spanOf } from '../document.ts';
import type { Scene } from '../events/scene.ts';
import type { AgreementFact, KnownAgreement } from './agreement.ts';
import { addNamed, agreementId, type Draft, Drafts } from './identity.ts';
import { sidesOf, statesOf, type Told } from './parties.ts';
import { agreementPhrases, type Phrase } from './phrases.ts';
import { precedentsIn } from './precedents.ts';
import { predicatesOf } from './predicate.ts';
import { promisesOf } from './promises.ts';
import { addFacts, OPEN, PAPER } from './status-facts.ts';
import type { Predicate } from './told.ts';
import { isPlain, typeAround } from './type-around.ts';
import type { AgreementStatus } from './words.ts';

/**
 * The agreements of an article whose status it tells, proposals included. `said` is, for each attribution, the date on which it
 * was said; `known` are agreements of other articles, so that their ids are kept.
 */
export function findAgreements(
  scene: Scene,
  said: readonly (FoundDate | undefined)[],
  known: readonly KnownAgreement[] = [],
): AgreementFact[] {
  const drafts = new Drafts(scene);
  const { clauses } = scene;
  for (const phrase of agreementPhrases(scene)) {
    const read = predicatesOf(scene, clauses, phrase);
    const told = read.filter((one): one is Told => isTold(scene, phrase, one));
    // "a text", "a plan" is an agreement only by what is done to it or by whose it is; else it may still take one up.
    if (phrase.kind === 'TEXT' && !phrase.definite && !isMeant(phrase, told)) continue;
    const sides = sidesOf(scene, phrase, told);
    const draft = drafts.of(phrase, sides.parties, sides.named, told.length > 0);
    if (!draft) continue;
    if (draft.phrases.length === 1) for (const one of sides.outside) addNamed(draft.parties, one);
    for (const one of told) addFacts(scene, draft, phrase, one, said);
    for (const one of read) draft.promises.push(...promisesOf(scene, one, said));
  }
  const precedents = precedentsIn(scene, drafts.all).filter(({ agreement }) => agreement.statuses.length);
  const models = new Set(precedents.map(({ precedent }) => precedent));
  // Of a model the text may tell no more than whose it is.
  const kept = drafts.all.filter(
    (draft) => (draft.statuses.length && isKnown(draft)) || (models.has(draft) && isOneOfItsOwn(draft)),
  );
  const facts = new Map(kept.map((draft) => [draft, agreementOf(scene, draft, known)]));
  for (const { agreement, precedent, span } of precedents) {
    const [one, model] = [facts.get(agreement), facts.get(precedent)];
    if (one && model && one.id !== model.id) one.precedents.push({ agreement: model.id, span });
  }
  return [...facts.values()];
}

/** What tells a status. What becomes of the one that is to be like it is not told of the model. */
const isTold = (scene: Scene, phrase: Phrase, { status, presupposed, at }: Predicate): boolean =>
  status !== undefined &&
  (!phrase.isModel || presupposed) &&
  !(phrase.kind === 'FORCE' && PAPER.has(status)) &&
  !(status === 'PROPOSED' && isWish(scene, at) && !phrase.type && !phrase.parties.length);

/** "Egypt wanted a treaty": of none that is told of. */
const isWish = (scene: Scene, at: number): boolean => /^(?:want|seek|demand)$/.test(scene.clauses.at(at)?.base ?? '');

const isOneOfItsOwn = ({ name, parties }: Draft): boolean => name !== undefined || parties.length > 1;

/** Of "an accord" that is nobody's and about nothing there is nothing to tell, nor of a truce that somebody only talks of. */
const isKnown = ({ name, type, kind, parties, proposers, phrases, statuses }: Draft): boolean => {
  if (parties.length || proposers.length || name !== undefined) return true;
  if (statuses.every(({ status }) => OPEN.has(status)))
    return type !== undefined && statuses.some(({ status }) => status !== 'PROPOSED');
  const [first] = phrases;
  return (
    type !== undefined || phrases.length > 1 || (first?.definite === true && (kind === 'AGREEMENT' || first.isSpecific))
  );
};

function isMeant({ type, parties, isVague }: Phrase, predicates: readonly Told[]): boolean {
  if (!predicates.length) return false;
  // "preparing a plan of action"
  if (isVague && predicates.every(({ status }) => status === 'UNDER_NEGOTIATION')) return false;
  if (type !== undefined || parties.length > 0) return true;
  return predicates.some(({ status, modality, subject }) =>
    status === 'PROPOSED'
      ? modality === 'HAPPENED' && subject.length > 0
      : SIGNING.has(status) && modality !== 'WANTED',
  );
}

const SIGNING = new Set<AgreementStatus>([
  'SIGNED',
  'TEXT_AGREED',
  'RATIFIED',
  'UNDER_NEGOTIATION',
  'ACCEPTED',
  'IN_FORCE',
]);

function agreementOf(scene: Scene, draft: Draft, known: readonly KnownAgreement[]): AgreementFact {
  const { document } = scene;
  const isForce =
    draft.kind === 'FORCE' &&
    /^(?:force|unit|brigade|battalion)$/.test(document.tokens[draft.phrases[0]?.head ?? 0]?.lemma ?? '');
  const type =
    draft.type ??
    (isForce ? 'JOINT_FORCE' : undefined) ??
    (isPlain(scene, draft) ? typeAround(scene, draft) : undefined) ??
    'OTHER';
  const first = draft.phrases[0] as Phrase;
  const words = first.noun ?? document.text.slice(...spanOf(document, first.from, first.to)).replace(/^an? /, '');
  return {
    id: agreementId(draft, type, words, known),
    name: draft.name ?? words,
    type,
    parties: statesOf(scene, draft.parties),
    proposers: draft.proposers,
    aims: draft.aims,
    precedents: [],
    statuses: draft.statuses,
    promises: draft.promises,
    mentions: draft.phrases.map(({ from, to }) => spanOf(document, from, to)),
  };
}
