/** The article read in its order: every name, and every phrase that means somebody, takes its place in the discourse. */
import { isActingPlace, isPartOfName, meaningOfName } from './known-names.ts';
import { DETERMINERS, headOf, NEIGHBOURING, NUMBERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { meansActor } from './meaning.ts';
import type { Meanings } from './meanings.ts';
import type { Mentions } from './mentions.ts';
import type { Hit } from './name-trie.ts';
import { coreOf, isBodyOrState, type NounPhrase } from './noun-phrases.ts';
import type { PersonName } from './person-names.ts';
import type { Scene } from './scene.ts';
import { CAPITAL } from './words.ts';

/** A phrase in what an attribution, `outer`, says. */
export type Reported = { phrase: NounPhrase; sentence: number; outer: number };

export class Narration {
  private readonly scene: Scene;
  private readonly names: readonly PersonName[];
  private readonly meanings: Meanings;
  private readonly mentions: Mentions;

  constructor(scene: Scene, names: readonly PersonName[], meanings: Meanings, mentions: Mentions) {
    this.scene = scene;
    this.names = names;
    this.meanings = meanings;
    this.mentions = mentions;
  }

  /**
   * Reads all sentences. `outerOf` tells in what attribution each word stands, `reach` is called before each word so that who
   * speaks there comes in its turn. Gives the phrases inside attributions, which need to know who speaks.
   */
  read(outerOf: Int32Array, reach: (word: number) => void): Reported[] {
    const { index, reader } = this.scene;
    const reported: Reported[] = [];
    let hit = 0;
    let name = 0;
    for (const [sentence, { from, to }] of index.sentences.entries()) {
      for (; hit < index.hits.length && (index.hits[hit] as Hit).from < to; hit++)
        this.known(index.hits[hit] as Hit, sentence);
      for (; name < this.names.length && (this.names[name] as PersonName).from < to; name++)
        this.called(this.names[name] as PersonName);
      let hasSubject = false;
      for (let i = from; i < to; ) {
        reach(i);
        if (!hasSubject && (outerOf[i] ?? -1) < 0 && this.goesOn(i, sentence)) hasSubject = true;
        const phrase = this.beginsPhrase(i) ? reader.read(i, to) : undefined;
        if (!phrase || this.isBare(phrase)) {
          i++;
          continue;
        }
        const outer = outerOf[i] ?? -1;
        if (outer >= 0) reported.push({ phrase, sentence, outer });
        else if (this.narrated(phrase, sentence, !hasSubject && this.canBeSubject(i))) hasSubject = true;
        i = Math.max(i + 1, phrase.noun ? phrase.noun.at + 1 : phrase.to);
      }
    }
    return reported;
  }

  /** "He" or "she" as the subject of a sentence that the article tells itself: whom it takes up, the article goes on to speak of. */
  private goesOn(i: number, sentence: number): boolean {
    const { index, discourse } = this.scene;
    if (!/^s?he$/.test(index.key(i)) || !this.canBeSubject(i)) return false;
    const { entity } = this.meanings.ofPronoun(i, { sentence, outer: -1, attribution: -1, speaks: false });
    if (entity) discourse.stands(entity, i, i + 1, 'SUBJECT');
    return entity !== undefined;
  }

  /** A phrase in what somebody says: "his country" is the speaker's. */
  report({ phrase, sentence, outer }: Reported): void {
    if (!phrase.noun) return;
    this.mention(phrase, this.meanings.of(phrase, { sentence, outer, attribution: -1, speaks: false }));
  }

  private narrated(phrase: NounPhrase, sentence: number, isSubject: boolean): boolean {
    const meaning = this.meanings.of(phrase, { sentence, outer: -1, attribution: -1, speaks: false });
    const { from, to } = coreOf(phrase);
    if (meaning.entity) this.scene.discourse.stands(meaning.entity, from, to, isSubject ? 'SUBJECT' : 'OTHER');
    this.mention(phrase, meaning);
    return isSubject && meaning.entity !== undefined;
  }

  private mention(phrase: NounPhrase, meaning: ReturnType<Meanings['of']>): void {
    if (phrase.noun && !phrase.apposition && !phrase.hit && meaning.references.length)
      this.mentions.add(phrase.from, phrase.to, 'NOMINAL', meaning);
  }

  /** A known country, body or group, wherever it stands. */
  private known(hit: Hit, sentence: number): void {
    if (isPartOfName(this.scene, hit)) return;
    this.possessor(hit, sentence);
    if (!hit.named.some(isBodyOrState) && !isActingPlace(this.scene, hit)) return;
    const meaning = meaningOfName(this.scene, hit, sentence, true);
    if (meaning.references.length === 0) return;
    this.mentions.add(hit.from, hit.to, 'NAME', meaning);
    if (meaning.entity) this.stands(meaning.entity, hit);
  }

  /** "Sudan" in the name "Sudan’s armed forces". */
  private possessor({ from, to }: Hit, sentence: number): void {
    const { index, gazetteer } = this.scene;
    for (let i = from; i < to - 1; i++) {
      if (!index.word(i)?.possessive) continue;
      const words = index.words.slice(from, i + 1).map(({ key }) => key);
      const countries = gazetteer
        .named(words.join(' '))
        .filter(({ entry, name }) => entry.kind === 'COUNTRY' && name.kind === 'NAME');
      const [country] = countries;
      if (!country || countries.length > 1) return;
      const reason = 'the gazetteer knows the name';
      this.mentions.add(from, i + 1, 'NAME', meansActor(this.scene, country.entry.id, sentence, reason));
    }
  }

  /** A person's name, wherever it stands. */
  private called(name: PersonName): void {
    const naming = name.title ? this.scene.cast.confirm(name) : this.scene.cast.naming(name);
    if (!naming?.entity) return;
    const { kind, references } = naming.entity;
    // Capitals that nothing else tells to be a person's are taken for one where they begin a sentence and do something.
    if (!name.sure && references.length === 0 && !(kind === 'PERSON' && this.isFirst(name.from))) return;
    this.stands(naming.entity, name);
    this.mentions.name(name, naming);
  }

  private stands(
    entity: Parameters<Scene['discourse']['stands']>[0],
    { from, to }: { from: number; to: number },
  ): void {
    this.scene.discourse.stands(entity, from, to, this.isFirst(from) ? 'SUBJECT' : 'OTHER');
  }

  /** The first word of its sentence, but for marks and determiners. */
  private isFirst(word: number): boolean {
    const { index } = this.scene;
    let i = index.sentences[index.sentenceOf(word)]?.from ?? word;
    while (i < word && (index.key(i) === '' || DETERMINERS.has(index.key(i)))) i++;
    return i === word;
  }

  /** A word that a phrase worth reading begins with: of small words only determiners and nouns of the lexicon. */
  private beginsPhrase(i: number): boolean {
    const { index } = this.scene;
    const key = index.key(i);
    if (DETERMINERS.has(key)) return true;
    if (key === '' || PRONOUNS.has(key)) return false;
    if (((index.word(i)?.shape ?? 0) & CAPITAL) !== 0 || index.hit(i)) return true;
    return NEIGHBOURING.has(key) || NUMBERS.has(key) || headOf(key) !== undefined;
  }

  /** "mission" in "peacekeeping mission": a noun that nothing makes a certain one. */
  private isBare({ from, noun, name, hit, apposition, determiner, owner, possessor }: NounPhrase): boolean {
    if (!noun || name || hit || apposition || determiner || owner || possessor) return false;
    if (noun.head?.class === 'STATE' && noun.head.plural) return false;
    return ((this.scene.index.word(from)?.shape ?? 0) & CAPITAL) === 0;
  }

  /** It stands in the article's own words, and no preposition or conjunction comes right before. */
  private canBeSubject(i: number): boolean {
    const { index } = this.scene;
    const before = index.key(i - 1);
    // "As for the former diplomat Mohieddine Tlili, he": whom the sentence is about.
    if (before === 'for' && index.key(i - 2) === 'as') return true;
    return index.quotationOf(i) === 0 && !PREPOSITIONS.has(before) && !SUBORDINATES.has(before);
  }
}

const SUBORDINATES = new Set(['whether', 'that', 'if']);
