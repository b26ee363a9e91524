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
  of(phrase: Phrase, parties: readonly Named[], named: number): Draft | undefined {
    const ids = partyIds(parties);
    const same = this.recent().findLast((draft) => this.isSame(draft, phrase, ids));
    if (same) return this.take(same, phrase, parties);
    if (!phrase.isModel && (phrase.definite || this.isJustMade(phrase))) {
      const before =
        this.recent().findLast((draft) => this.hasNoun(draft, phrase) && this.canTakeUp(draft, phrase, ids, named)) ??
        this.recent().findLast((draft) => draft.type !== 'CEASEFIRE' && this.canTakeUp(draft, phrase, ids, named));
      if (before) return this.take(before, phrase, parties);
    }
    if (phrase.isBack || (phrase.kind === 'TEXT' && phrase.definite)) return undefined;
    if (phrase.plural && !named) return undefined;
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
      phrases: [],
      nouns: new Set(),
    };
    this.all.push(draft);
    return this.take(draft, phrase, parties);
  }

  /** No text goes back over more than these; so the work stays in proportion to it. */
  private recent(): Draft[] {
    return this.all.slice(-40);
  }

  private isSame(draft: Draft, { type, name }: Phrase, ids: readonly string[]): boolean {
    if (name && draft.name) return nameKey(name) === nameKey(draft.name);
    if (ids.length < 2 || (type && draft.type && type !== draft.type)) return false;
    return partyIds(draft.parties).join() === ids.join();
  }

  /** "the force" a force, "the text" what can be signed; of another kind of agreement only what bears that type. */
  private canTakeUp(
    draft: Draft,
    { type, kind, name, plural }: Phrase,
    ids: readonly string[],
    named: number,
  ): boolean {
    if ((name && draft.name) || (plural && !draft.plural)) return false;
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
    draft.nouns.add(this.nounOf(phrase));
    for (const party of parties) addNamed(draft.parties, party);
    return draft;
  }
}

/** Adds a status unless one as advanced or more is known for the same party; setbacks always count. Tells whether it did. */
export function addStatus({ statuses }: Draft, fact: StatusFact): boolean {
  const stage = stageOf(fact.status);
  const before = statuses.findLast(({ party }) => party === fact.party);
  if (before?.status === fact.status) return false;
  const reached = Math.max(
    -1,
    ...statuses.filter(({ party }) => !party || party === fact.party).map(({ status }) => stageOf(status) ?? -1),
  );
  if (stage !== undefined && stage <= reached) return false;
  statuses.push(fact);
  return true;
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
