/** Noun phrases, read from left to right without a parser: what heads them, whose it is, which name stands in them. */
import type { Gazetteer } from './gazetteer.ts';
import { BREAKS, DETERMINERS, type Head, headOf, NUMBERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import type { Hit, Named } from './name-trie.ts';
import type { PersonName } from './person-names.ts';
import type { TextIndex } from './text-index.ts';
import { isPerson, ownerOf, type TitleWords, titleIn } from './titles.ts';

/** The words [from, to) from the determiner to the head, or to the end of a complement with "of", "for" or "in". */
export type NounPhrase = {
  from: number;
  to: number;
  determiner?: 'DEFINITE' | 'INDEFINITE' | 'DEMONSTRATIVE' | 'POSSESSIVE';
  /** "his" in "his country". */
  pronoun?: string;
  /** The two of "the two countries"; of "both men". */
  number?: number;
  /** A person's name is the head. */
  name?: PersonName;
  /** The name of a country, a body or a group is the head. */
  hit?: Hit;
  /** A noun is the head: a word of the lexicon, or in a phrase of known extent any other word. */
  noun?: { key: string; at: number; head?: Head };
  /** Folded words between determiner and head. */
  modifiers: string[];
  /** The person's name in "Hamdi’s spokesman". */
  possessor?: PersonName;
  /** Country or body whose it is: "Tunisian", "Libya’s", "of Niger", "UN". */
  owner?: string;
  /** Such names stand in the phrase, but which one is meant is open. */
  place?: string;
  /** The complement: a preposition and the words after it. */
  complement?: { preposition: string; from: number; to: number };
  /** The name in "the minister, Mongi Hamdi" or "the guide (Sonia Maaroufi)". */
  apposition?: PersonName;
  /** The title in "Mongi Hamdi, the minister"; or the noun in "Karim Bessadok, a grocer". */
  epithet?: TitleWords;
};

export class PhraseReader {
  private readonly index: TextIndex;
  private readonly gazetteer: Gazetteer;
  private readonly nameAt: ReadonlyMap<number, PersonName>;
  private readonly titleAt: ReadonlyMap<number, PersonName>;

  constructor(index: TextIndex, gazetteer: Gazetteer, names: readonly PersonName[]) {
    this.index = index;
    this.gazetteer = gazetteer;
    this.nameAt = new Map(names.map((name) => [name.from, name]));
    this.titleAt = new Map(names.flatMap((name) => (name.title ? [[name.title.from, name]] : [])));
  }

  name(at: number): PersonName | undefined {
    return this.nameAt.get(at);
  }

  /**
   * The phrase that begins at `from` and goes no farther than `to`, nor than any phrase that somebody wrote. `whole`: it is known to be one phrase, a source, whose head
   * may be any noun.
   */
  read(from: number, to: number, whole = false): NounPhrase | undefined {
    const end = Math.min(to, from + LONGEST);
    const phrase: NounPhrase = { from, to: from, modifiers: [] };
    let i = this.determiners(phrase, from, end);
    // "the US Secretary of State John Kerry": a title goes on to its name, over any preposition.
    const titled = this.titleAt.get(i) ?? this.titleAt.get(from);
    if (titled && titled.to <= end && !titled.possessive) {
      phrase.name = titled;
      i = titled.to;
    }
    for (; i < end && !phrase.name; ) {
      const key = this.index.key(i);
      if (key === '') break;
      const name = this.nameAt.get(i);
      if (name && (name.sure || name.known.length || (whole && this.endsThere(name, end)))) {
        if (name.possessive && name.to < end && this.index.key(name.to) !== '') {
          Object.assign(phrase, { possessor: name, determiner: 'POSSESSIVE', noun: undefined, modifiers: [] });
          i = name.to;
          continue;
        }
        phrase.name = name;
        phrase.noun = undefined;
        i = name.to;
        break;
      }
      const hit = this.index.hit(i);
      if (hit && hit.from === i && hit.to <= end) {
        if (this.known(phrase, hit, end)) {
          i = hit.to;
          continue;
        }
        if (phrase.hit) i = hit.to;
        break;
      }
      if (!this.word(phrase, i, key, whole)) break;
      i++;
    }
    phrase.to = i;
    if (!phrase.name && !phrase.hit && !phrase.noun) return undefined;
    if (phrase.name) this.epithet(phrase, end);
    else {
      this.complement(phrase, end);
      this.apposition(phrase, end);
    }
    return phrase;
  }

  /** Nothing of the phrase comes after a name of which nothing tells that it is one: not so "Tuareg" in "the Tuareg-led MNLA". */
  private endsThere({ to, keys }: PersonName, end: number): boolean {
    const next = this.index.key(to);
    return (
      keys.length > 1 || to >= end || next === '' || next === 'and' || PREPOSITIONS.has(next) || PRONOUNS.has(next)
    );
  }

  /** Joined to the word before by a hyphen. */
  private isJoined(i: number): boolean {
    const [before, word] = [this.index.word(i - 1), this.index.word(i)];
    return before !== undefined && word !== undefined && before.token === word.token;
  }

  private determiners(phrase: NounPhrase, from: number, end: number): number {
    let i = from;
    for (; i < end; i++) {
      const key = this.index.key(i);
      const kind = DETERMINERS.get(key);
      const number = NUMBERS.get(key);
      if (!kind && !number && key !== 'all' && !(key === 'of' && i > from && phrase.number !== undefined)) break;
      if (kind === 'POSSESSIVE') phrase.pronoun = key;
      if (key === 'both') phrase.number = 2;
      if (number) phrase.number = number;
      if (kind && (!phrase.determiner || kind === 'INDEFINITE')) phrase.determiner = kind;
      if (number && !phrase.determiner) phrase.determiner = 'INDEFINITE';
    }
    return i;
  }

  /** Takes in a known name: as whose the head is, or as the head. False when the phrase ends with it. */
  private known(phrase: NounPhrase, hit: Hit, end: number): boolean {
    const { index } = this;
    const owner = ownerOf(hit.named, this.gazetteer);
    const next = index.key(hit.to);
    const last = index.word(hit.to - 1);
    const adjective = hit.named.every(({ name }) => name.kind === 'DEMONYM');
    const modifies = hit.to < end && next !== '' && !BREAKS.has(next) && !PREPOSITIONS.has(next) && !PRONOUNS.has(next);
    if ((last?.possessive && modifies) || (modifies && (adjective || this.isNoun(hit.to, end)))) {
      if (owner && this.gazetteer.entry(owner)) phrase.owner = owner;
      else phrase.place = hit.named.find(({ entry }) => entry.label === 'Place')?.entry.country ?? undefined;
      if (last?.possessive) Object.assign(phrase, { determiner: 'POSSESSIVE', noun: undefined, modifiers: [] });
      return true;
    }
    if (adjective && !(index.key(hit.to - 1).endsWith('s') && !phrase.noun)) return !!phrase.noun || !modifies;
    if (adjective) {
      // "Libyans": a people.
      phrase.owner = owner;
      phrase.noun = { key: 'people', at: hit.to - 1, head: { class: 'PEOPLE', singular: 'people', plural: true } };
      return true;
    }
    if (phrase.noun?.head) return false;
    if (phrase.noun) phrase.modifiers.push(phrase.noun.key);
    phrase.noun = undefined;
    phrase.hit = hit;
    return false;
  }

  /** Takes in an ordinary word. False when the phrase ends before it. */
  private word(phrase: NounPhrase, i: number, key: string, whole: boolean): boolean {
    if (PREPOSITIONS.has(key)) return false;
    if (BREAKS.has(key) && !this.isJoined(i)) return key === 'and' && !!phrase.noun && this.isTitlePair(i);
    const head = headOf(key);
    const adjective = key === 'military' && DEED.test(this.index.key(i + 1));
    const known = head && !adjective && !(head.class === 'TEXT' && !phrase.determiner) ? head : undefined;
    if (known) {
      if (phrase.noun) phrase.modifiers.push(phrase.noun.key);
      phrase.noun = { key, at: i, head: known };
      return !this.index.word(i)?.possessive || this.passOn(phrase);
    }
    if (phrase.noun && (!whole || phrase.noun.head)) {
      // "the minister said": what follows a known noun is no part of it, unless another noun comes.
      if (!whole || !this.isNoun(i, i + 3)) return false;
    }
    if (
      !whole &&
      (phrase.modifiers.length >= 4 ||
        (!phrase.determiner && !phrase.owner && i > phrase.from && this.index.word(i)?.shape === 0))
    )
      return false;
    if (phrase.noun) phrase.modifiers.push(phrase.noun.key);
    phrase.noun = undefined;
    if (whole) phrase.noun = { key, at: i };
    else phrase.modifiers.push(key);
    return true;
  }

  /** "the army’s spokesman": the noun so far is only whose it is. */
  private passOn(phrase: NounPhrase): boolean {
    phrase.determiner = 'POSSESSIVE';
    phrase.modifiers.push(phrase.noun?.key as string);
    phrase.noun = undefined;
    return true;
  }

  /** A noun of the lexicon stands at `i`, or within the words up to `end` that can modify it. */
  private isNoun(i: number, end: number): boolean {
    for (let k = i; k < Math.min(end, i + 4); k++) {
      const key = this.index.key(k);
      if (key === '' || PREPOSITIONS.has(key) || BREAKS.has(key)) return false;
      if (this.index.hit(k) && k > i) return false;
      if (headOf(key)) return true;
    }
    return false;
  }

  private isTitlePair(i: number): boolean {
    const next = headOf(this.index.key(i + 1));
    return (
      (next?.class === 'OFFICE' || next?.class === 'PERSON') &&
      DETERMINERS.get(this.index.key(i + 1)) === undefined &&
      this.index.key(i - 1) !== '' &&
      headOf(this.index.key(i - 1))?.class === next.class &&
      !next.plural
    );
  }

  private complement(phrase: NounPhrase, end: number): void {
    let preposition = this.index.key(phrase.to);
    while (COMPLEMENTS.has(preposition)) {
      const from = phrase.to + 1;
      let i = from;
      // "to Libya", "to the talks"; not "to secure".
      if (preposition === 'to' && this.isPlain(from)) return;
      let owner: string | undefined;
      while (i < end && DETERMINERS.has(this.index.key(i))) i++;
      for (let n = 0; i < end && n < 6; n++) {
        const hit = this.index.hit(i);
        const name = this.nameAt.get(i);
        if (hit && hit.to <= end && !name) {
          // "The commander of Libya's air base" is not Libya's commander.
          const possessive = this.index.word(hit.to - 1)?.possessive;
          if (!possessive) owner = ownerOf(hit.named, this.gazetteer) ?? owner;
          if (!owner && !possessive) phrase.place ??= hit.named[0]?.entry.country ?? undefined;
          i = hit.to;
          continue;
        }
        if (name) {
          i = name.to;
          continue;
        }
        const key = this.index.key(i);
        // "peace and security": two small words that make one purpose.
        const pair = key === 'and' && i > from && this.isPlain(i - 1) && this.isPlain(i + 1);
        if (key === '' || (BREAKS.has(key) && !pair) || PREPOSITIONS.has(key) || PRONOUNS.has(key)) break;
        // "for Libya said": beyond a name only capitals and nouns go on.
        if (owner && !(this.index.word(i)?.shape ?? 0) && !headOf(key)) break;
        i++;
      }
      if (i === from) return;
      phrase.complement ??= { preposition, from, to: i };
      if (owner && (preposition === 'of' || preposition === 'for' || preposition === 'to')) phrase.owner ??= owner;
      else if (owner) phrase.place ??= this.countryOf(owner);
      phrase.to = i;
      phrase.complement.to = i;
      preposition = this.index.key(i);
    }
  }

  private isPlain(i: number): boolean {
    const key = this.index.key(i);
    return (
      key !== '' &&
      this.index.word(i)?.shape === 0 &&
      !this.index.hit(i) &&
      !BREAKS.has(key) &&
      !DETERMINERS.has(key) &&
      !PREPOSITIONS.has(key)
    );
  }

  private countryOf(id: string): string | undefined {
    const entry = this.gazetteer.entry(id);
    return entry && this.gazetteer.countryOf(entry);
  }

  /** "…, Ibrahim Dabbashi," after a noun. */
  private apposition(phrase: NounPhrase, end: number): void {
    const mark = this.index.textAt(phrase.to);
    const head = phrase.noun?.head;
    if (!phrase.noun || (mark !== ',' && mark !== '(')) return;
    const hit = mark === '(' ? this.index.hit(phrase.to + 1) : undefined;
    if (hit?.from === phrase.to + 1 && this.index.textAt(hit.to) === ')' && hit.to <= end) {
      phrase.hit = hit;
      return;
    }
    const name = this.nameAt.get(phrase.to + 1) ?? this.titleAt.get(phrase.to + 1);
    if (!name || name.to > end || name.possessive || head?.plural) return;
    // "The Special Representative of the Secretary-General, Bernardino León": not the Secretary-General's name.
    const before = phrase.from - 1;
    if (COMPLEMENTS.has(this.index.key(before)) && headOf(this.index.key(before - 1))?.class === 'OFFICE') return;
    if (head && head.class !== 'OFFICE' && head.class !== 'PERSON') return;
    const after = this.index.textAt(name.to);
    if (name.to < end && after !== '' && !/^[,.;:—–)]/.test(after)) return;
    phrase.apposition = name;
  }

  /** "…, Special Representative of the Secretary-General for Libya," or "…, a grocer" after a name. */
  private epithet(phrase: NounPhrase, end: number): void {
    if (this.index.textAt(phrase.to) !== ',') return;
    const from = phrase.to + 1;
    const first = this.index.key(from);
    if (first === '' || PREPOSITIONS.has(first) || this.nameAt.has(from)) return;
    const noun = this.read(from, end);
    if (!noun?.noun || noun.pronoun || noun.possessor) return;
    if (noun.noun.head?.class !== 'OFFICE' && noun.noun.head?.class !== 'PERSON') return;
    if (noun.noun.head.plural || (!noun.determiner && noun.noun.head.class === 'PERSON')) return;
    phrase.epithet = titleIn(this.index, this.gazetteer, noun.from, noun.to);
  }
}

/** "The military option" is no army. */
const DEED =
  /(?:[ts]ion|ment|ance|ence|hip)s?$|^(?:aid|coup|campaigns?|exercises?|bases?|might|power|help|support|victory|pact|role|means|forces?)$/;

/** Words of the longest phrase. */
const LONGEST = 40;

const COMPLEMENTS = new Set(['of', 'for', 'to', 'in', 'at', 'from']);

/** The words that stand for whom a phrase means: a name without its title. */
export const coreOf = ({ from, to, name, apposition, hit }: NounPhrase): { from: number; to: number } =>
  name ?? apposition ?? hit ?? { from, to };

/** A country, body or group that a known name names as an actor, not as an adjective. */
export const isBodyOrState = ({ entry, name }: Named): boolean =>
  entry.label === 'Actor' && !isPerson({ entry, name }) && name.kind !== 'DEMONYM';
