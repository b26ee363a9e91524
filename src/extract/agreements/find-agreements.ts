import { knownDate, type TextDate } from '../../model/dates.ts';
import { type FoundDate, textDate } from '../dates/find-dates.ts';
import type { Document, Sentence } from '../document.ts';
import { spanOf } from '../document.ts';
import type { Named, Scene } from '../events/scene.ts';
import type { AgreementFact, KnownAgreement } from './agreement.ts';
import { addNamed, addStatus, agreementId, type Draft, Drafts } from './identity.ts';
import { agreementPhrases, listFrom, type Phrase } from './phrases.ts';
import { precedentsIn } from './precedents.ts';
import { type Predicate, predicatesOf } from './predicate.ts';
import { promisesOf } from './promises.ts';
import { type AgreementStatus, type AgreementType, typeBy } from './words.ts';

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

/** A force is not signed. */
const PAPER = new Set<AgreementStatus>(['SIGNED', 'TEXT_AGREED', 'RATIFIED']);

const SIGNING = new Set<AgreementStatus>([
  'SIGNED',
  'TEXT_AGREED',
  'RATIFIED',
  'UNDER_NEGOTIATION',
  'ACCEPTED',
  'IN_FORCE',
]);

/** What tells a status. */
type Told = Predicate & { status: AgreementStatus };

/** Parties, the number of them that the phrase names, and who would be one if nobody else is. */
type Sides = { parties: Named[]; named: number; outside: Named[] };

/** Who agrees with whom: whom the phrase names, who signs, and for "with Sudan" the country of who speaks. */
function sidesOf(scene: Scene, phrase: Phrase, predicates: readonly Told[]): Sides {
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
const bodies = (scene: Scene, all: readonly Named[]): Named[] => {
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

function addFacts(
  scene: Scene,
  draft: Draft,
  phrase: Phrase,
  { at, status, modality, subject, partners, presupposed, withOthers }: Told,
  said: readonly (FoundDate | undefined)[],
): void {
  const chain = scene.saidIn(at);
  const statement = chain[0];
  const denied = !presupposed && chain.some((one) => scene.attributions[one]?.polarity === 'DENIED');
  const own: AgreementStatus = denied && status !== 'REJECTED' ? 'UNCLEAR' : status;
  const asOf = dateOf(
    scene,
    at,
    own,
    modality === 'HAPPENED' || modality === 'DECIDED',
    statement === undefined ? undefined : said[statement],
  );
  const isOfStates = draft.parties.some(({ actor }) => scene.kindOf(actor) === 'COUNTRY');
  const doers = bodies(scene, subject).map((one) => ({
    ...one,
    actor: isOfStates || own === 'RATIFIED' ? stateOf(scene, one.actor) : one.actor,
  }));
  const [only, ...others] = doers;
  const isJoint = (phrase.oneSided || partners.length > 0 || withOthers) && (own === 'SIGNED' || own === 'TEXT_AGREED');
  const alone = only && !others.length && !isJoint && BY_PARTY.has(own) ? only : undefined;
  const isNews = !presupposed && !isRecalled(scene.document, at) && !chain.some((one) => isRecalling(scene, one));
  // What others than the parties hold of it is not its status.
  const isThird =
    alone &&
    FROM_WITHIN.has(own) &&
    draft.parties.length > 1 &&
    !draft.parties.some(({ actor }) =>
      [actor, stateOf(scene, actor)].some((one) => one === alone.actor || one === scene.countryOf(alone.actor)),
    );
  if (isThird) return;
  const isNew = addStatus(draft, {
    status: own,
    ...(alone && { party: alone.actor }),
    ...(asOf && { asOf }),
    sentence: scene.sentenceOf(at),
    trigger: spanOf(scene.document, at, at + 1),
    at,
    isNews,
    isDeed: isNews && modality === 'HAPPENED' && !isOld(scene, asOf),
    ...(statement !== undefined && { statement }),
  });
  // Who does not sign what others have signed is no party.
  const isClosed =
    own === 'REJECTED' && draft.statuses.some(({ status }) => PAPER.has(status) || status === 'IN_FORCE');
  const joins = own === 'REJECTED' || own === 'ACCEPTED' ? draft.parties.length < 2 && !isClosed : true;
  if (alone && joins) addNamed(draft.parties, alone);
  if (own === 'PROPOSED' && (isNew || draft.statuses.every(({ status }) => status === 'PROPOSED'))) {
    const proposers = subject.length ? subject : scene.speakersAt(at);
    for (const one of proposers) addNamed(draft.proposers, { ...one, actor: proposerOf(scene, one.actor) });
  }
  for (const aim of aimsOf(scene, phrase))
    if (!draft.aims.some(({ topic }) => topic === aim.topic)) draft.aims.push(aim);
}

/** A parliament ratifies for its state. */
const stateOf = (scene: Scene, actor: string): string =>
  (scene.isLegislature(actor) ? scene.countryOf(actor) : undefined) ?? actor;

/** Beside other states a parliament stands for its own. */
function statesOf(scene: Scene, parties: readonly Named[]): Named[] {
  const isOfStates = parties.some(({ actor }) => scene.kindOf(actor) === 'COUNTRY');
  const found: Named[] = [];
  for (const one of parties) addNamed(found, { ...one, actor: isOfStates ? stateOf(scene, one.actor) : one.actor });
  return found;
}

/** Two years before the article or more: no news, but history. */
function isOld(scene: Scene, date: TextDate | undefined): boolean {
  const day = date && knownDate(date);
  return (
    day !== undefined && scene.year !== undefined && /^\d{4}/.test(day) && Number(day.slice(0, 4)) < scene.year - 1
  );
}

/** "recalled that it has concluded agreements" */
const isRecalling = (scene: Scene, attribution: number): boolean =>
  (scene.attributions[attribution]?.cue ?? []).some((span) =>
    /^(?:recall|remind|remember)/.test(scene.document.text.slice(...span)),
  );

/** In the past before the past. */
function isRecalled({ tokens }: Document, at: number): boolean {
  for (let t = at - 1; t > at - 4 && t >= 0; t--) {
    if (tokens[t]?.lower === 'had') return true;
    if (!/^(?:RB|VB)/.test(tokens[t]?.pos ?? '')) return false;
  }
  return false;
}

/** One party can do these without the others. */
const BY_PARTY = new Set<AgreementStatus>([
  'SIGNED',
  'TEXT_AGREED',
  'RATIFIED',
  'ACCEPTED',
  'REJECTED',
  'SUSPENDED',
  'TERMINATED',
]);

/** What only a party can do to it. */
const FROM_WITHIN = new Set<AgreementStatus>(['ACCEPTED', 'REJECTED', 'SUSPENDED', 'TERMINATED']);

/** A person proposes for himself; a ministry for its country. */
const proposerOf = (scene: Scene, actor: string): string =>
  scene.kindOf(actor) === 'PERSON' ? actor : scene.principal(actor);

/** The date of the deed, where it stands with the verb; of what is only wanted or under way, the day on which it was said. */
function dateOf(
  scene: Scene,
  at: number,
  status: AgreementStatus,
  happened: boolean,
  said: FoundDate | undefined,
): TextDate | undefined {
  const { tokens, sentences, sentenceOf } = scene.document;
  const sentence = sentences[sentenceOf[at] as number];
  if (happened && status !== 'UNCLEAR') {
    const near = scene.datesIn(sentence?.from ?? at, sentence?.to ?? at).find((date) => {
      if (date === said || (date.to <= at && isOthers(scene, date.from, at))) return false;
      const [from, to] = date.from > at ? [at + 1, date.from] : [date.to, at];
      for (let t = from; t < to; t++)
        if (
          /^(?:VB|MD|WP|WDT)/.test(tokens[t]?.pos ?? '') &&
          !/^(?:had|has|have|was|were|been|be|is|are)$/.test(tokens[t]?.lower ?? '')
        )
          return false;
      return to - from < 20;
    });
    if (near) return textDate(near);
  }
  return said && OPEN.has(status) && knownDate(said) !== undefined ? textDate(said) : undefined;
}

/** A date before a verb that an earlier verb has: "concluded in 2014 has entered into force". */
function isOthers(scene: Scene, date: number, at: number): boolean {
  const { tokens } = scene.document;
  const own = scene.clauses.at(at);
  const before = scene.clauses.before(date);
  if (!before || before === own || own?.form === 'INFINITIVE') return false;
  for (let t = before.to; t < date; t++) if (/^[,;:—–]$/.test(tokens[t]?.lower ?? '')) return false;
  return true;
}

const OPEN = new Set<AgreementStatus>(['PROPOSED', 'UNDER_NEGOTIATION', 'ACCEPTED', 'UNCLEAR']);

/** "… to secure the border, curb illegal immigration and stop arms smuggling": the topics of a purpose behind the phrase. */
function aimsOf(scene: Scene, { to }: Phrase): { topic: string; span: readonly [number, number] }[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  const opens =
    tokens[to]?.lower === 'to' ||
    /^(?:aimed|designed|intended|meant)$/.test(tokens[to]?.lower ?? '') ||
    tokens[to]?.lower === 'against';
  if (!opens) return [];
  const end = sentences[sentenceOf[to] as number]?.to ?? to;
  return scene.topicsIn(to, end).map(({ topic, span }) => ({ topic, span }));
}

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

/** "the accord", "a draft text": what about is said elsewhere; "a mobility partnership" says it. */
function isPlain({ document: { tokens } }: Scene, { phrases }: Draft): boolean {
  return phrases.every(
    ({ from, head, name }) =>
      !name &&
      tokens.slice(from, head).every(({ pos, lower }) => /^(?:DT|PRP\$|CD|JJS|VBN)/.test(pos) || PLAIN.test(lower)),
  );
}

/** What may stand before the noun and tells nothing of what is agreed. */
const PLAIN =
  /^(?:new|draft|final|formal|landmark|historic|bilateral|joint|first|second|last|latest|preliminary|tentative|initial|written|oral|interim|provisional|comprehensive|broad|wider|similar|separate|common|proposed|same|old|original|long-awaited|fragile|partial)$/;

const PEACE = /^(?:cease-?fire|peace|mediat)/i;

/** Where the phrases do not tell the type: by the sentence that first speaks of it, else by how the article begins. */
function typeAround(scene: Scene, { phrases }: Draft): AgreementType | undefined {
  const { sentences, sentenceOf, text } = scene.document;
  const own = sentences[sentenceOf[phrases[0]?.head ?? 0] as number];
  for (const sentence of [own, sentences[0], sentences[1]]) {
    const type = sentence && typeBy(wordsOf(scene, sentence));
    if (type) return type;
  }
  return scene.topics.some(({ span }) => PEACE.test(text.slice(...span))) ? 'PEACE' : undefined;
}

/** The words of a sentence but for names: a Security Council or a Defence Ministry tells nothing. */
function wordsOf(scene: Scene, { from, to }: Sentence): string {
  const words: string[] = [];
  for (let t = from; t < Math.min(to, from + 120); t++)
    words.push(scene.at(t).length ? '·' : (scene.document.tokens[t]?.lower ?? ''));
  return words.join(' ');
}
