import { knownDate } from '../../model/dates.ts';
import { nameKey } from '../../model/names.ts';
import type { Named, Scene } from '../events/scene.ts';
import type { AgreementFact, KnownAgreement, StatusFact } from './agreement.ts';
import type { Phrase } from './phrases.ts';
import { type AgreementType, stageOf } from './words.ts';

/** An agreement of one article while it is read. */
export type Draft = {
  type?: AgreementType;
  kind: Phrase['kind'];
  name?: string;
  plural: boolean;
  parties: Named[];
  proposers: Named[];
  aims: AgreementFact['aims'];
  statuses: StatusFact[];
  promises: AgreementFact['promises'];
  phrases: Phrase[];
  /** The nouns that its phrases call it by. */
  nouns: Set<string>;
};

/** The agreements of an article, told apart and taken up. */
export class Drafts {
  readonly all: Draft[] = [];
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /**
   * The agreement that a phrase names: one of the same name or the same parties, or the last of its kind when the phrase only
   * takes one up; else a new one. Undefined for agreements in general.
   */
  of(phrase: Phrase, parties: readonly Named[], named: number, isTold: boolean): Draft | undefined {
    const ids = partyIds(parties);
    if (phrase.isPronoun) {
      const last = this.lastNear(phrase);
      return last && this.take(last, phrase, parties);
    }
    const same = this.recent().findLast((draft) => this.isSame(draft, phrase, ids));
    if (same) return this.take(same, phrase, parties);
    if (!phrase.isModel && (phrase.definite || this.isJustMade(phrase))) {
      const before =
        this.recent().findLast((draft) => this.hasNoun(draft, phrase) && this.canTakeUp(draft, phrase, ids, named)) ??
        this.recent().findLast(
          (draft) =>
            (draft.type === 'CEASEFIRE') === (phrase.type === 'CEASEFIRE') && this.canTakeUp(draft, phrase, ids, named),
        ) ??
        // "the protocol" of a force that was spoken of
        this.recent().findLast(
          (draft) =>
            draft.kind === 'FORCE' &&
            phrase.kind === 'AGREEMENT' &&
            !named &&
            !phrase.type &&
            !phrase.year &&
            !phrase.name,
        );
      if (before) return this.take(before, phrase, parties);
    }
    // "the migration deal" may be spoken of for the first time, "the force, which Chad proposed" too.
    if (
      phrase.isBack
        ? !(isTold && phrase.kind === 'FORCE')
        : phrase.kind === 'TEXT' && phrase.definite && !(isTold && phrase.isSpecific)
    )
      return undefined;
    if (phrase.plural && !named && parties.length < 2) return undefined;
    const { type, kind, name, plural } = phrase;
    const draft: Draft = {
      type,
      kind,
      name,
      plural,
      parties: [],
      proposers: [],
      aims: [],
      statuses: [],
      promises: [],
      phrases: [],
      nouns: new Set(),
    };
    this.all.push(draft);
    return this.take(draft, phrase, parties);
  }

  /** The agreement that was spoken of last, in this sentence or the one before. */
  private lastNear({ head }: Phrase): Draft | undefined {
    const { sentenceOf } = this.scene.document;
    let last: Draft | undefined;
    for (const draft of this.recent())
      if ((draft.phrases.at(-1)?.head ?? -1) > (last?.phrases.at(-1)?.head ?? -1)) last = draft;
    const at = last?.phrases.at(-1)?.head;
    return at !== undefined && (sentenceOf[head] as number) - (sentenceOf[at] as number) <= 1 ? last : undefined;
  }

  /** No text goes back over more than these; so the work stays in proportion to it. */
  private recent(): Draft[] {
    return this.all.slice(-40);
  }

  private isSame(draft: Draft, { type, name, head, definite, year }: Phrase, ids: readonly string[]): boolean {
    if (name && draft.name) return nameKey(name) === nameKey(draft.name);
    if (isOtherYear(draft, year)) return false;
    // "an accord and a protocol": two.
    const { sentenceOf } = this.scene.document;
    if (!definite && draft.phrases.some((one) => sentenceOf[one.head] === sentenceOf[head])) return false;
    // "a customs accord" is not the protocol that was spoken of.
    if (!definite && !draft.nouns.has(this.nounAt(head)) && type !== draft.type) return false;
    if (ids.length < 2 || (type && draft.type && type !== draft.type)) return false;
    return partyIds(draft.parties).join() === ids.join();
  }

  /** "the force" a force, "the text" what can be signed; of another kind of agreement only what bears that type. */
  private canTakeUp(
    draft: Draft,
    { type, kind, name, plural, year }: Phrase,
    ids: readonly string[],
    named: number,
  ): boolean {
    if ((name && draft.name) || (plural && !draft.plural) || isOtherYear(draft, year)) return false;
    const fits =
      kind === 'FORCE'
        ? draft.kind === 'FORCE'
        : kind === 'AGREEMENT'
          ? draft.kind !== 'FORCE' || type === 'JOINT_FORCE'
          : true;
    const parties = partyIds(draft.parties);
    if (!fits || (type && draft.type && type !== draft.type)) return false;
    // Parties that are named must be these; who signs only joins them.
    return named ? parties.length <= ids.length && ids.every((id) => parties.includes(id)) : true;
  }

  private hasNoun(draft: Draft, phrase: Phrase): boolean {
    return draft.nouns.has(this.nounOf(phrase));
  }

  private nounOf({ head }: Phrase): string {
    return this.nounAt(head);
  }

  private nounAt(head: number): string {
    return this.scene.document.tokens[head]?.lemma ?? '';
  }

  /** "form forces with Algeria … by activating joint forces agreements": in one sentence, of one type, without parties. */
  private isJustMade({ type, head, parties }: Phrase): boolean {
    const last = this.all.at(-1);
    const before = last?.phrases.at(-1);
    const { sentenceOf } = this.scene.document;
    return !parties.length && !!before && !!type && type === last?.type && sentenceOf[before.head] === sentenceOf[head];
  }

  private take(draft: Draft, phrase: Phrase, parties: readonly Named[]): Draft {
    draft.type ??= phrase.type;
    draft.name ??= phrase.name;
    draft.phrases.push(phrase);
    if (!phrase.isPronoun) draft.nouns.add(this.nounOf(phrase));
    for (const party of parties) addNamed(draft.parties, party);
    return draft;
  }
}

/** "the 1989 pact" is none that is signed today. */
const isOtherYear = ({ phrases, statuses }: Draft, year: string | undefined): boolean =>
  year !== undefined &&
  !phrases.some((phrase) => phrase.year === year) &&
  !statuses.some(({ asOf }) => asOf && (knownDate(asOf) ?? '').startsWith(year));

/** Adds a status unless one as advanced or more is known for the same party; setbacks always count. Tells whether it did. */
export function addStatus({ statuses }: Draft, fact: StatusFact): boolean {
  const stage = stageOf(fact.status);
  const before = statuses.findLast(({ party }) => party === fact.party);
  if (before?.status === fact.status) return false;
  const reached = Math.max(
    -1,
    ...statuses
      .filter(({ party }) => !party || !fact.party || party === fact.party)
      .map(({ status }) => stageOf(status) ?? -1),
  );
  if (stage !== undefined && stage <= reached && before) return false;
  // What is recalled of an earlier day stands before the news.
  const at = statuses.findIndex((one) => isEarlier(fact, one));
  if (at < 0) statuses.push(fact);
  else statuses.splice(at, 0, fact);
  return true;
}

function isEarlier(one: StatusFact, other: StatusFact): boolean {
  const [a, b] = [one.asOf && knownDate(one.asOf), other.asOf && knownDate(other.asOf)];
  if (a && b) return a.slice(0, 10) < b.slice(0, Math.min(10, a.length));
  return !one.isNews && other.isNews && a !== undefined;
}

export function addNamed(all: Named[], one: Named): void {
  if (!all.some(({ actor }) => actor === one.actor)) all.push(one);
}

export const partyIds = (parties: readonly Named[]): string[] => [...new Set(parties.map(({ actor }) => actor))].sort();

/**
 * An id that other articles give the same agreement: that of a known one with its name, or its type and parties; else from its
 * name, from type and parties, or from the words by which it is first called.
 */
export function agreementId(
  draft: Draft,
  type: AgreementType,
  words: string,
  known: readonly KnownAgreement[],
): string {
  const ids = partyIds(draft.parties);
  const key = draft.name && nameKey(draft.name);
  const meant = known.find(
    ({ type: other, names, parties }) =>
      (key && names.some((name) => nameKey(name) === key)) ||
      (!key && ids.length > 1 && other === type && [...parties].sort().join() === ids.join()),
  );
  if (meant) return meant.id;
  if (key) return slug(key);
  const parts = ids.length ? ids : partyIds(draft.proposers);
  if (!parts.length) return slug(words);
  return slug([type === 'OTHER' ? 'agreement' : type.toLowerCase(), ...parts].join(' '));
}

const slug = (text: string): string => nameKey(text.replaceAll('_', ' ')).replaceAll(' ', '-');
