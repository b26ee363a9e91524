import { knownDate, type TextDate } from '../../model/dates.ts';
import { type FoundDate, textDate } from '../dates/find-dates.ts';
import type { Document } from '../document.ts';
import { spanOf } from '../document.ts';
import type { Named, Scene } from '../events/scene.ts';
import type { AgreementFact, KnownAgreement } from './agreement.ts';
import { addNamed, addStatus, agreementId, type Draft, Drafts } from './identity.ts';
import { agreementPhrases, listFrom, type Phrase } from './phrases.ts';
import { precedentsIn } from './precedents.ts';
import { type Predicate, predicateOf } from './predicate.ts';
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
  for (const phrase of agreementPhrases(scene)) {
    const read = predicateOf(scene.document, phrase);
    // What becomes of the one that is to be like it is not told of the model.
    const predicate = phrase.isModel && !read?.presupposed ? undefined : read;
    // "a text", "a partnership" is an agreement only where one signs it or the like; else it may still take one up.
    if (phrase.kind === 'TEXT' && !phrase.definite && !(predicate && SIGNING.has(predicate.status))) continue;
    const sides = sidesOf(scene, phrase, predicate);
    const draft = drafts.of(phrase, sides.parties, sides.named);
    if (!draft || !predicate) continue;
    addFacts(scene, draft, phrase, predicate, sides, said);
  }
  const precedents = precedentsIn(scene, drafts.all).filter(({ agreement }) => agreement.statuses.length);
  const models = new Set(precedents.map(({ precedent }) => precedent));
  // Of a model the text may tell no more than whose it is.
  const kept = drafts.all.filter((draft) => draft.statuses.length || (models.has(draft) && isTold(draft)));
  const facts = new Map(kept.map((draft) => [draft, agreementOf(scene, draft, known)]));
  for (const { agreement, precedent, span } of precedents) {
    const [one, model] = [facts.get(agreement), facts.get(precedent)];
    if (one && model && one.id !== model.id) one.precedents.push({ agreement: model.id, span });
  }
  return [...facts.values()];
}

const isTold = ({ name, parties }: Draft): boolean => name !== undefined || parties.length > 1;

const SIGNING = new Set<AgreementStatus>([
  'SIGNED',
  'TEXT_AGREED',
  'RATIFIED',
  'UNDER_NEGOTIATION',
  'ACCEPTED',
  'IN_FORCE',
]);

type Sides = { parties: Named[]; named: number; subject: Named[] };

/** Who agrees with whom: whom the phrase names, who signs, and for "with Sudan" the country of who speaks. */
function sidesOf(scene: Scene, phrase: Phrase, predicate: Predicate | undefined): Sides {
  const subject = predicate ? subjectOf(scene, predicate) : [];
  const fronted = phrase.parties.length ? [] : frontedParties(scene, phrase);
  const named = each(scene, [...phrase.parties, ...fronted]);
  const oneSided = phrase.oneSided || fronted.length > 0;
  const parties = [...named];
  // Whoever signs does so for a state or a body; of a person for whom it is may not be known.
  const controlled = predicate ? controlledBy(scene, predicate) : [];
  const acting = each(scene, controlled.length ? controlled : subject).filter(
    ({ actor }) => scene.kindOf(actor) !== 'PERSON',
  );
  // Who would sign with each of several is the proposer of all, and no party beside them.
  const isEach = phrase.plural && phrase.kind === 'AGREEMENT' && predicate?.status === 'PROPOSED' && oneSided;
  if (predicate && JOINS.has(predicate.status) && (oneSided || !named.length) && !isEach)
    for (const one of acting)
      if (oneSided || acting.length > 1 || predicate.status !== 'PROPOSED') addNamed(parties, one);
  const isOpen =
    parties.length === named.length && !(isEach && acting.some(({ actor }) => scene.kindOf(actor) === 'COUNTRY'));
  const home = oneSided && isOpen ? scene.homeAt(phrase.head) : undefined;
  if (home) addNamed(parties, home);
  return { parties: parties.filter(({ actor }) => scene.kindOf(actor) !== 'PERSON'), named: named.length, subject };
}

/** The members of groups, and for whom each acts. */
const each = (scene: Scene, all: readonly Named[]): Named[] =>
  all.flatMap(({ actor, span }) => scene.members(actor).map((one) => ({ actor: scene.principal(one), span })));

/** Whose doing makes him a party. */
const JOINS = new Set<AgreementStatus>([
  'PROPOSED',
  'UNDER_NEGOTIATION',
  'SIGNED',
  'TEXT_AGREED',
  'RATIFIED',
  'IN_FORCE',
  'ACCEPTED',
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

/** Who does it: the subject of the verb or of one above it, the agent after "by", what a relative pronoun takes up. */
function subjectOf(scene: Scene, { at, status, reading }: Predicate): Named[] {
  const { document } = scene;
  // Of "the signing of …" the subject of the verb says nothing, of "proposed the creation of …" it proposes.
  const isNoun = /^NN/.test(document.tokens[at]?.pos ?? '');
  for (const verb of isNoun && status !== 'PROPOSED' ? [] : [at, ...reading.verbs]) {
    const speakers = scene.speakersBy(verb) ?? [];
    const named = speakers.length ? speakers : subjectOfVerb(scene, verb, verb === at ? undefined : at);
    if (named.length) return named;
  }
  return [];
}

/** "urged Libya to sign": who is to do it is not who wants it. */
function controlledBy(scene: Scene, { at }: Predicate): Named[] {
  const { tokens, children } = scene.document;
  const { head, deprel } = tokens[at] as Document['tokens'][number];
  if (head < 0 || !/^(?:xcomp|advcl|ccomp)/.test(deprel)) return [];
  for (const child of children[head] ?? []) {
    const isOn = (children[child] ?? []).some((one) => /^(?:on|upon|to)$/.test(tokens[one]?.lower ?? ''));
    if (child < at && (tokens[child]?.deprel === 'obj' || (/^obl/.test(tokens[child]?.deprel ?? '') && isOn)))
      return scene.subject(child);
  }
  return [];
}

/** `below` is the verb that this one governs: "the two countries were expected to sign". */
function subjectOfVerb(scene: Scene, verb: number, below?: number): Named[] {
  const { document } = scene;
  const { tokens, children } = document;
  if (!document.sentences[document.sentenceOf[verb] as number]?.parsed) return subjectBefore(scene, verb);
  for (const child of children[verb] ?? []) {
    const { deprel, lower } = tokens[child] as Document['tokens'][number];
    const byAgent = /^obl/.test(deprel) && (children[child] ?? []).some((one) => tokens[one]?.lower === 'by');
    if (byAgent) return scene.subject(child);
    if (!/^nsubj/.test(deprel) || (below === undefined && isPassive(document, verb))) continue;
    if (!/^(?:who|which|that)$/.test(lower)) return scene.subject(child);
    const antecedent = tokens[verb]?.head ?? -1;
    return antecedent >= 0 ? scene.subject(antecedent) : [];
  }
  return [];
}

/** Without a parse: who is named just before an active verb, or after the "by" of a passive one. */
function subjectBefore(scene: Scene, verb: number): Named[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  const sentence = sentences[sentenceOf[verb] as number];
  let at = verb - 1;
  let passive = false;
  for (; at > 0 && /^(?:VB|MD|RB|TO)/.test(tokens[at]?.pos ?? ''); at--)
    passive ||= /^(?:be|been|being|was|were|is|are)$/.test(tokens[at]?.lower ?? '');
  if (passive) {
    for (let t = verb + 1; t < Math.min(sentence?.to ?? verb, verb + 6); t++)
      if (tokens[t]?.lower === 'by') return listFrom(scene, t + 1, sentence?.to ?? t).named;
    return [];
  }
  for (let from = Math.max(sentence?.from ?? 0, at - 12); from <= at; from++) {
    const list = scene.at(from).length ? listFrom(scene, from, at + 1) : undefined;
    if (list?.to === at + 1) return list.named;
  }
  return [];
}

const isPassive = ({ tokens, children }: Document, verb: number): boolean =>
  tokens[verb]?.pos === 'VBN' && (children[verb] ?? []).some((child) => /:pass$/.test(tokens[child]?.deprel ?? ''));

function addFacts(
  scene: Scene,
  draft: Draft,
  phrase: Phrase,
  { at, status, reading, presupposed }: Predicate,
  { subject }: Sides,
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
    reading.modality === 'HAPPENED',
    statement === undefined ? undefined : said[statement],
  );
  const [only, ...others] = subject.map(({ actor }) => scene.principal(actor));
  const alone = only && !others.length && !phrase.oneSided && BY_PARTY.has(own) ? only : undefined;
  const isNew = addStatus(draft, {
    status: own,
    ...(alone && { party: alone }),
    ...(asOf && { asOf }),
    sentence: scene.sentenceOf(at),
    trigger: spanOf(scene.document, at, at + 1),
    at,
    isNews: !presupposed && !/^had$/.test(pluperfect(scene.document, at)),
    ...(statement !== undefined && { statement }),
  });
  if (alone && own !== 'REJECTED') for (const one of subject) addNamed(draft.parties, { ...one, actor: alone });
  if (own === 'PROPOSED' && (isNew || draft.statuses.every(({ status }) => status === 'PROPOSED'))) {
    const proposers = subject.length ? subject : scene.speakersAt(at);
    for (const one of proposers) addNamed(draft.proposers, { ...one, actor: proposerOf(scene, one.actor) });
  }
  for (const aim of aimsOf(scene, phrase))
    if (!draft.aims.some(({ topic }) => topic === aim.topic)) draft.aims.push(aim);
}

/** "had" where the verb stands in the past before the past. */
const pluperfect = ({ tokens, children }: Document, at: number): string =>
  (children[at] ?? []).map((child) => tokens[child]?.lower ?? '').find((word) => word === 'had') ?? '';

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
      if (date === said) return false;
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
  const type = draft.type ?? (isPlain(scene, draft) ? typeAround(scene, draft) : undefined) ?? 'OTHER';
  const first = draft.phrases[0] as Phrase;
  const words = document.text.slice(...spanOf(document, first.from, first.to)).replace(/^an? /, '');
  return {
    id: agreementId(draft, type, words, known),
    name: draft.name ?? words,
    type,
    parties: draft.parties,
    proposers: draft.proposers,
    aims: draft.aims,
    precedents: [],
    statuses: draft.statuses,
    mentions: draft.phrases.map(({ from, to }) => spanOf(document, from, to)),
  };
}

/** "the accord", "a text": what about is said elsewhere; "a mobility partnership" says it. */
function isPlain({ document: { tokens } }: Scene, { phrases }: Draft): boolean {
  return phrases.every(({ from, head, name }) => !name && !tokens.slice(from, head).some(({ pos }) => /^NN/.test(pos)));
}

const PEACE = /^(?:cease-?fire|peace|mediat)/i;

/** Where the phrases do not tell the type: by the sentence that first speaks of it, else by how the article begins. */
function typeAround({ document, topics }: Scene, { phrases }: Draft): AgreementType | undefined {
  const { sentences, sentenceOf, text } = document;
  const own = sentences[sentenceOf[phrases[0]?.head ?? 0] as number];
  for (const sentence of [own, sentences[0], sentences[1]]) {
    const type = sentence && typeBy(text.slice(sentence.start, sentence.end).toLowerCase());
    if (type) return type;
  }
  return topics.some(({ span }) => PEACE.test(text.slice(...span))) ? 'PEACE' : undefined;
}
