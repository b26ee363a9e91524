/** Who is meant: from an article's words to actors, each with its reason, or to nobody. */
import type { Span } from '../extract/span.ts';
import { authorOf, interviewedIn } from './author.ts';
import { meaningOfBody, meaningOfText, sameWords, unnamed } from './bodies.ts';
import { Cast } from './cast.ts';
import { meaningOfPeople, meaningOfState, meaningOfStates } from './collectives.ts';
import { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { focusOf } from './focus.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Groups } from './groups.ts';
import { isActingPlace, isPartOfName, meaningOfName } from './known-names.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts';
import { type Meaning, means, unresolved } from './meaning.ts';
import { Mentions } from './mentions.ts';
import type { Hit } from './name-trie.ts';
import { Nesting } from './nesting.ts';
import { isBodyOrState, type NounPhrase, PhraseReader } from './noun-phrases.ts';
import { meaningOfOffice } from './offices.ts';
import { type PersonName, personNames } from './person-names.ts';
import { meaningOfPronoun } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { TextIndex } from './text-index.ts';
import { titleIn } from './titles.ts';
import type { ArticleText, Resolution } from './types.ts';
import { CAPITAL } from './words.ts';

/**
 * Resolves the sources and hearers of all attributions and every name in the text. Pure; never throws, whatever the text; the
 * work is in proportion to its length.
 */
export function resolveActors(article: ArticleText, gazetteer: Gazetteer): Resolution {
  return new Resolving(article, gazetteer).resolution();
}

class Resolving {
  private readonly article: ArticleText;
  private readonly scene: Scene;
  private readonly names: readonly PersonName[];
  private readonly mentions: Mentions;
  private readonly nesting: Nesting;
  private readonly sources: number[][];
  private readonly hearers: number[][];
  /** Of each attribution, once it is known. */
  private readonly speakers: (Entity | undefined)[] = [];
  private readonly author: Entity | undefined;
  private readonly answers: Entity | undefined;

  constructor(article: ArticleText, gazetteer: Gazetteer) {
    this.article = article;
    const index = new TextIndex(article, gazetteer);
    this.names = personNames(index, gazetteer);
    this.scene = {
      index,
      gazetteer,
      reader: new PhraseReader(index, gazetteer, this.names),
      cast: new Cast(this.names, index, gazetteer, article.published),
      discourse: new Discourse(index.sentences.length, gazetteer),
      focus: focusOf(article, index, gazetteer),
      groups: new Groups(gazetteer),
      collectives: new Map(),
      on: article.published,
    };
    this.mentions = new Mentions(this.scene);
    this.nesting = new Nesting(article.attributions);
    this.sources = article.attributions.map(() => []);
    this.hearers = article.attributions.map(() => []);
    this.author = authorOf(article, this.scene, this.names);
    this.answers = interviewedIn(this.scene, this.names);
  }

  resolution(): Resolution {
    const { attributions } = this.article;
    const order = attributions.map((_, i) => i).sort((a, b) => this.place(a)[0] - this.place(b)[0]);
    const outside = order.filter((i) => this.nesting.depth[i] === 0);
    const inside = order
      .filter((i) => this.nesting.depth[i])
      .sort((a, b) => (this.nesting.depth[a] as number) - (this.nesting.depth[b] as number));
    // First what the article itself says, in its order; what speakers say of others needs to know who speaks.
    const phrases = this.narrate(outside);
    for (const i of inside) this.speak(i);
    for (const [phrase, sentence, outer] of phrases) this.quoted(phrase, sentence, outer);
    for (const [i, { toldTo }] of attributions.entries())
      for (const span of toldTo ?? []) this.hearers[i]?.push(...this.hear(span, i));
    return {
      ...this.mentions.result(this.sources, this.hearers),
      actors: [...this.scene.cast.created(), ...this.scene.groups.created()],
    };
  }

  private place(i: number): Span {
    const { source, cue, contents } = this.article.attributions[i] ?? { contents: [] };
    return source ?? cue ?? contents[0] ?? [0, 0];
  }

  /** Sentence by sentence: names, phrases and speakers outside any content. Gives the phrases inside contents, for later. */
  private narrate(outside: readonly number[]): [NounPhrase, number, number][] {
    const { index } = this.scene;
    const later: [NounPhrase, number, number][] = [];
    const around = this.nesting.around(index.words.map(({ start, end }, i) => ({ start, end, attribution: -1 - i })));
    let next = 0;
    let hit = 0;
    let name = 0;
    for (const [s, { from, to }] of index.sentences.entries()) {
      while (hit < index.hits.length && (index.hits[hit]?.from ?? 0) < to) this.known(hit++, s);
      while (name < this.names.length && (this.names[name]?.from ?? 0) < to)
        this.called(this.names[name++] as PersonName, s);
      let subject = false;
      for (let i = from; i < to; ) {
        while (next < outside.length && this.firstWord(outside[next] as number) <= i) {
          this.speak(outside[next++] as number);
        }
        const phrase = this.beginsPhrase(i) ? this.scene.reader.read(i, to) : undefined;
        if (!phrase || this.isBare(phrase)) {
          i++;
          continue;
        }
        const outer = around.get(-1 - i) ?? -1;
        if (outer >= 0) later.push([phrase, s, outer]);
        else {
          const first: boolean = !subject && index.quotationOf(i) === 0 && !this.isGoverned(i);
          if (this.narrated(phrase, s, first)) subject = true;
        }
        i = Math.max(i + 1, phrase.noun ? phrase.noun.at + 1 : phrase.to);
      }
    }
    while (next < outside.length) this.speak(outside[next++] as number);
    return later;
  }

  private firstWord(attribution: number): number {
    return this.scene.index.wordsIn(this.place(attribution))[0];
  }

  private beginsPhrase(i: number): boolean {
    const key = this.scene.index.key(i);
    return key !== '' && (!PRONOUNS.has(key) || DETERMINERS.has(key));
  }

  /** "mission" in "peacekeeping mission": a noun that nothing makes a certain one. */
  private isBare({ from, noun, name, hit, apposition, determiner, owner, possessor }: NounPhrase): boolean {
    if (!noun || name || hit || apposition || determiner || owner || possessor) return false;
    if (noun.head?.class === 'STATE' && noun.head.plural) return false;
    return ((this.scene.index.word(from)?.shape ?? 0) & CAPITAL) === 0;
  }

  private isGoverned(i: number): boolean {
    const before = this.scene.index.key(i - 1);
    return PREPOSITIONS.has(before) || before === 'whether' || before === 'that' || before === 'if';
  }

  /** A known country, body or group, wherever it stands. */
  private known(number: number, sentence: number): void {
    const hit = this.scene.index.hits[number];
    if (!hit || isPartOfName(this.scene, hit)) return;
    this.possessor(hit, sentence);
    const isActor = hit.named.some(isBodyOrState);
    if (!isActor && !isActingPlace(this.scene, hit)) return;
    const meaning = meaningOfName(this.scene, hit, sentence, true);
    if (meaning.references.length === 0) return;
    this.mentions.add(hit.from, hit.to, 'NAME', meaning);
    if (meaning.entity)
      this.occur(meaning.entity, hit.from, hit.to, sentence, this.isFirst(hit.from, sentence) ? 'SUBJECT' : 'OTHER');
  }

  /** "Sudan" in the name "Sudan’s armed forces". */
  private possessor({ from, to }: Hit, sentence: number): void {
    const { index, gazetteer, discourse } = this.scene;
    for (let i = from; i < to - 1; i++) {
      if (!index.word(i)?.possessive) continue;
      const key = index.words
        .slice(from, i + 1)
        .map((word) => word.key)
        .join(' ');
      const countries = gazetteer
        .named(key)
        .filter(({ entry, name }) => entry.kind === 'COUNTRY' && name.kind === 'NAME');
      const [country] = countries;
      if (!country || countries.length > 1) return;
      const reason = 'the gazetteer knows the name';
      this.mentions.add(
        from,
        i + 1,
        'NAME',
        means(
          discourse.actor(country.entry.id, { actor: country.entry.id, judgement: 'POSITIVE', reason }, sentence),
          reason,
        ),
      );
    }
  }

  /** The first word of its sentence, but for marks and determiners. */
  private isFirst(word: number, sentence: number): boolean {
    const { index } = this.scene;
    let i = index.sentences[sentence]?.from ?? word;
    while (i < word && (index.key(i) === '' || DETERMINERS.has(index.key(i)))) i++;
    return i === word;
  }

  /** A person's name, wherever it stands. */
  private called(name: PersonName, sentence: number): void {
    const naming = name.title ? this.scene.cast.confirm(name) : this.scene.cast.naming(name);
    // Capitals that nothing else tells to be a person's are taken for one where they begin a sentence and do something.
    if (
      !naming?.entity ||
      !(
        name.sure ||
        naming.entity.references.length ||
        (naming.entity.kind === 'PERSON' && this.isFirst(name.from, sentence))
      )
    )
      return;
    this.occur(naming.entity, name.from, name.to, sentence, this.isFirst(name.from, sentence) ? 'SUBJECT' : 'OTHER');
    this.mentions.name(name, naming);
  }

  private occur(
    entity: Entity,
    from: number,
    to: number,
    sentence: number,
    role: 'SUBJECT' | 'SOURCE' | 'OTHER' = 'OTHER',
  ): void {
    const { index, discourse } = this.scene;
    const quotation = index.quotationOf(from);
    discourse.add({ entity, from, to, sentence, quotation, subject: role !== 'OTHER', source: role === 'SOURCE' });
  }

  /** Whether it is the subject that it was taken for: somebody, not a place. */
  private narrated(phrase: NounPhrase, sentence: number, subject: boolean): boolean {
    const meaning = this.meaningOf(phrase, sentence, false);
    const { from, to } = this.core(phrase);
    if (meaning.entity) this.occur(meaning.entity, from, to, sentence, subject ? 'SUBJECT' : 'OTHER');
    if (phrase.noun && !phrase.apposition && !phrase.hit && meaning.references.length)
      this.mentions.add(phrase.from, phrase.to, 'NOMINAL', meaning);
    return subject && meaning.entity !== undefined;
  }

  /** A phrase in what somebody says: "his country" is the speaker's. */
  private quoted(phrase: NounPhrase, sentence: number, outer: number): void {
    if (!phrase.noun) return;
    const meaning = this.meaningOf(phrase, sentence, false, outer);
    if (meaning.references.length && !phrase.apposition && !phrase.hit)
      this.mentions.add(phrase.from, phrase.to, 'NOMINAL', meaning);
  }

  /** The words that stand for the entity: a name without its title. */
  private core({ from, to, name, apposition, hit }: NounPhrase): { from: number; to: number } {
    return name ?? apposition ?? hit ?? { from, to };
  }

  private speak(i: number): void {
    const { source } = this.article.attributions[i] ?? {};
    if (!source) return;
    const found = this.refer(source, i, true);
    this.sources[i] = found.map(({ mention }) => mention);
    for (const { entity } of found) if (entity) this.scene.cast.admit(entity);
    this.speakers[i] =
      found.length === 1 ? found[0]?.entity : this.together(found.flatMap(({ entity }) => entity ?? []));
  }

  private hear(span: Span, i: number): number[] {
    return this.refer(span, i, false).map(({ mention }) => mention);
  }

  /** Several speakers as one, for "they". */
  private together(entities: readonly Entity[]): Entity | undefined {
    const [first] = entities;
    if (!first) return undefined;
    return {
      ...first,
      kind: 'GROUP',
      plural: true,
      human: true,
      references: entities.flatMap(({ references }) => references),
      name: entities.map(({ name }) => name).join(' and '),
    };
  }

  /** The mentions that a source or hearer span consists of: one, or one for each conjunct. */
  private refer(span: Span, attribution: number, speaks: boolean): { mention: number; entity?: Entity }[] {
    const { index } = this.scene;
    let [from, to] = index.wordsIn(span);
    while (from < to && index.key(from) === '') from++;
    while (to > from && index.key(to - 1) === '') to--;
    if (from === to) return [];
    const sentence = index.sentenceOf(from);
    const role = speaks ? 'SOURCE' : 'OTHER';
    if (PRONOUNS.has(index.key(from)) && (to - from === 1 || (to - from === 2 && index.key(from + 1) === 'own'))) {
      let meaning = this.pronoun(from, sentence, attribution);
      if (meaning.entity && this.scene.cast.admit(meaning.entity)) meaning = this.pronoun(from, sentence, attribution);
      if (meaning.entity) this.occur(meaning.entity, from, to, sentence, role);
      return [{ mention: this.mentions.add(from, to, 'PRONOUN', meaning), entity: meaning.entity }];
    }
    if (to - from === 1 && ANSWERS.has(index.key(from)) && this.answers) {
      this.occur(this.answers, from, to, sentence, role);
      return [
        {
          mention: this.mentions.add(from, to, 'NOMINAL', means(this.answers, 'answers the questions')),
          entity: this.answers,
        },
      ];
    }
    if (RELATIVES.has(index.key(from))) {
      const [last] = this.scene.discourse.before(from, sentence, 0);
      const before = last && from - last.to <= 1 ? last : undefined;
      const meaning = before
        ? means(before.entity, `“${index.key(from)}” takes up ${before.entity.name}`)
        : unresolved('whom the relative pronoun takes up is open');
      return [{ mention: this.mentions.add(from, from + 1, 'PRONOUN', meaning), entity: meaning.entity }];
    }
    const phrases = this.conjuncts(from, to);
    if (phrases.length === 0) {
      const phrase: NounPhrase = { from, to, modifiers: [], noun: { key: index.key(to - 1), at: to - 1 } };
      const meaning = unnamed(this.scene, { phrase, sentence, speaks }, 'nobody whom the article names');
      if (meaning.entity) this.occur(meaning.entity, from, to, sentence, role);
      return [{ mention: this.mentions.add(from, to, 'NOMINAL', meaning), entity: meaning.entity }];
    }
    return phrases.map((phrase) => this.mentioned(phrase, sentence, attribution, speaks));
  }

  private mentioned(
    phrase: NounPhrase,
    sentence: number,
    attribution: number,
    speaks: boolean,
  ): { mention: number; entity?: Entity } {
    const outer = this.nesting.outer[attribution] as number;
    const meaning = this.meaningOf(phrase, sentence, speaks, outer, attribution);
    const { from, to } = this.core(phrase);
    if (meaning.entity) this.occur(meaning.entity, from, to, sentence, speaks ? 'SOURCE' : 'OTHER');
    const name = phrase.name ?? phrase.apposition;
    const naming = name && this.scene.cast.naming(name);
    if (name && naming) return { mention: this.mentions.name(name, naming), entity: meaning.entity };
    return { mention: this.mentions.add(from, to, phrase.hit ? 'NAME' : 'NOMINAL', meaning), entity: meaning.entity };
  }

  /** "Tunisia and Algeria": each; else the first phrase. */
  private conjuncts(from: number, to: number): NounPhrase[] {
    const { index, reader } = this.scene;
    const all: NounPhrase[] = [];
    let joined = false;
    for (let i = from; i < to; ) {
      const phrase = reader.read(i, to, true);
      if (!phrase || (all.length && !(phrase.name || phrase.hit || phrase.noun?.head))) break;
      all.push(phrase);
      i = phrase.to;
      const word = index.word(i);
      const text = word && i < to ? index.text.slice(word.start, word.end) : '';
      if (text === 'and' || text === '&') joined = true;
      else if (text !== ',' || phrase.epithet || RELATIVES.has(index.key(i + 1))) break;
      i++;
      if (index.key(i) === 'and') {
        joined = true;
        i++;
      }
    }
    return joined ? all : all.slice(0, 1);
  }

  private pronoun(at: number, sentence: number, attribution: number): Meaning {
    const { index } = this.scene;
    const outer = this.nesting.outer[attribution] as number;
    return meaningOfPronoun(this.scene, {
      key: index.key(at),
      at,
      sentence,
      quotation: index.quotationOf(at),
      contents: this.article.attributions[attribution]?.contents ?? [],
      outer: this.outerOf(outer),
      author: this.author,
    });
  }

  private outerOf(outer: number): { speaker?: Entity; contents: readonly Span[] } | undefined {
    return outer < 0
      ? undefined
      : { speaker: this.speakers[outer], contents: this.article.attributions[outer]?.contents ?? [] };
  }

  private meaningOf(phrase: NounPhrase, sentence: number, speaks: boolean, outer = -1, attribution = -1): Meaning {
    const { scene } = this;
    const name = phrase.name ?? phrase.apposition;
    if (name) return this.meaningOfPerson(phrase, name, speaks);
    if (phrase.hit) return meaningOfName(scene, phrase.hit, sentence, speaks);
    const asked = { phrase, sentence, speaks, holder: this.holderOf(phrase, sentence, outer, attribution) };
    const head = phrase.noun?.head;
    switch (head?.class) {
      case 'STATE':
        return head.plural ? meaningOfStates(scene, asked) : meaningOfState(scene, asked);
      case 'BODY':
        return meaningOfBody(scene, asked);
      case 'TEXT':
        return meaningOfText(scene, asked, (from, to) => {
          const author = scene.reader.read(from, to);
          return author && author.noun?.head?.class !== 'TEXT'
            ? this.meaningOf(author, sentence, true, outer)
            : undefined;
        });
      case 'PEOPLE':
        return meaningOfPeople(scene, asked);
      case 'OFFICE':
      case 'PERSON':
        return head.plural ? meaningOfPeople(scene, asked) : meaningOfOffice(scene, asked);
      default: {
        const before = sameWords(scene, asked);
        return before ? means(before, before.reason) : unnamed(scene, asked, 'nobody whom the article names');
      }
    }
  }

  private meaningOfPerson(phrase: NounPhrase, name: PersonName, speaks: boolean): Meaning {
    const { cast, index, gazetteer } = this.scene;
    const title = phrase.apposition ? titleIn(index, gazetteer, phrase.from, phrase.to) : phrase.epithet;
    const naming = speaks || title ? cast.confirm(name) : cast.naming(name);
    if (!naming?.entity) return unresolved(naming?.reason ?? 'no person of this name is known');
    if (title) {
      cast.entitle(naming.entity, title);
      name.title ??= title;
    }
    return naming.judgement === 'POSITIVE'
      ? means(naming.entity, naming.reason)
      : means(naming.entity, naming.reason, 'UNSURE');
  }

  /** Whose "his country" is. */
  private holderOf(
    { pronoun, from }: NounPhrase,
    sentence: number,
    outer: number,
    attribution: number,
  ): Entity | undefined {
    if (!pronoun) return undefined;
    const { index } = this.scene;
    const speaker = outer >= 0 ? this.speakers[outer] : undefined;
    if (speaker && pronoun !== 'their' && pronoun !== 'its' && (speaker.human || pronoun === 'our')) {
      if (pronoun === 'our' || pronoun === 'my' || index.quotationOf(from) === 0) return speaker;
    }
    const contents = this.article.attributions[attribution]?.contents ?? [];
    return meaningOfPronoun(this.scene, {
      key: pronoun,
      at: from,
      sentence,
      quotation: index.quotationOf(from),
      contents,
      outer: this.outerOf(outer),
    }).entity;
  }
}

/** What stands for the interviewed before an answer. */
const ANSWERS = new Set(['a', 'answer', 'reply', 'r']);
const RELATIVES = new Set(['who', 'whom', 'which', 'that', 'whose']);
