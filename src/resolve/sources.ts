/** The sources and hearers of attributions: the phrases of their spans, and whom each means. */
import type { Span } from '../extract/span.ts';
import type { Entity } from './entity.ts';
import { PRONOUNS } from './lexicon.ts';
import { type Meaning, means, unresolved } from './meaning.ts';
import type { Meanings, Where } from './meanings.ts';
import type { Mentions } from './mentions.ts';
import { coreOf, type NounPhrase } from './noun-phrases.ts';
import type { Scene } from './scene.ts';
import type { AttributionSpans, MentionForm } from './types.ts';
import { unnamed } from './unnamed.ts';

/** A mention by its number, and who it is. */
type Referred = { mention: number; entity?: Entity };

export class Sources {
  private readonly scene: Scene;
  private readonly attributions: readonly AttributionSpans[];
  private readonly meanings: Meanings;
  private readonly mentions: Mentions;
  /** Who answers in an interview. */
  private readonly answers: Entity | undefined;

  constructor(
    scene: Scene,
    attributions: readonly AttributionSpans[],
    meanings: Meanings,
    mentions: Mentions,
    answers: Entity | undefined,
  ) {
    this.scene = scene;
    this.attributions = attributions;
    this.meanings = meanings;
    this.mentions = mentions;
    this.answers = answers;
  }

  /** Resolves who speaks in an attribution; gives the mentions of its source. */
  speak(attribution: number): number[] {
    const { source } = this.attributions[attribution] ?? {};
    if (!source) return [];
    const found = this.refer(source, attribution, true);
    this.meanings.speakers[attribution] = together(found.flatMap(({ entity }) => entity ?? []));
    // "The president and his counterpart, Keita": the last two are one.
    const once = found.filter(({ entity }, i) => !entity || found.findIndex((one) => one.entity === entity) === i);
    return once.map(({ mention }) => mention);
  }

  /** The mentions of its hearers. */
  hear(attribution: number): number[] {
    const spans = this.attributions[attribution]?.toldTo ?? [];
    return spans.flatMap((span) => this.refer(span, attribution, false).map(({ mention }) => mention));
  }

  /** One mention, or one for each conjunct. */
  private refer(span: Span, attribution: number, speaks: boolean): Referred[] {
    const { index } = this.scene;
    let [from, to] = index.wordsIn(span);
    while (from < to && index.key(from) === '') from++;
    while (to > from && index.key(to - 1) === '') to--;
    if (from === to) return [];
    const where = this.meanings.at(index.sentenceOf(from), attribution, speaks);
    const key = index.key(from);
    const isOne = to - from === 1;
    if (PRONOUNS.has(key) && (isOne || (to - from === 2 && index.key(from + 1) === 'own')))
      return [this.found(from, to, 'PRONOUN', this.pronoun(from, where), where)];
    if (isOne && ANSWERS.has(key) && this.answers)
      return [this.found(from, to, 'NOMINAL', means(this.answers, 'answers the questions'), where)];
    const abbreviated = index.textAt(to) === ':' ? this.initialled(from, to) : undefined;
    if (abbreviated)
      return [this.found(from, to, 'NAME', means(abbreviated, `the initials of ${abbreviated.name}`), where)];
    if (RELATIVES.has(key)) return [this.found(from, from + 1, 'PRONOUN', this.relative(from, where), where)];
    // "H.E. Mr. Boni Yayi, who": of whom the pronoun tells.
    if (RELATIVES.has(index.key(to - 1))) to--;
    while (to > from && index.key(to - 1) === '') to--;
    const named = this.namedBehind(from, to);
    if (named) return [this.phrase(named, where)];
    const phrases = this.conjuncts(from, to);
    if (phrases.length) return phrases.map((phrase) => this.phrase(phrase, where));
    const phrase: NounPhrase = { from, to, modifiers: [], noun: { key: index.key(to - 1), at: to - 1 } };
    const meaning = unnamed(this.scene, { phrase, sentence: where.sentence }, 'nobody whom the article names');
    return [this.found(from, to, 'NOMINAL', meaning, where)];
  }

  /** "M.A.:" before what Marou Amadou answers: the only person of the article with these initials. */
  private initialled(from: number, to: number): Entity | undefined {
    const { index, cast } = this.scene;
    const { text } = index.spanOf(from, to);
    const letters = /^(?:\p{Lu}[.\s-]*){2,4}$/u.test(text) ? text.replace(/[^\p{Lu}]/gu, '').toLowerCase() : '';
    if (!letters) return undefined;
    const [only, ...others] = cast.persons.filter(
      ({ key }) => key.length > 2 * letters.length && initialsOf(key) === letters,
    );
    if (!only || others.length) return undefined;
    cast.admit(only, true);
    return only;
  }

  private pronoun(word: number, where: Where): Meaning {
    const meaning = this.meanings.ofPronoun(word, where);
    // Who is "he" or "she" is a person.
    if (!meaning.entity || !this.scene.cast.admit(meaning.entity, true)) return meaning;
    return this.meanings.ofPronoun(word, where);
  }

  /** "Hamdi, who said…": what stands right before. */
  private relative(word: number, { sentence }: Where): Meaning {
    const key = this.scene.index.key(word);
    const [last] = this.scene.discourse.before(word, sentence, 0);
    if (!last || word - last.to > 1) return unresolved(`whom “${key}” takes up is open`);
    return means(last.entity, `“${key}” takes up ${last.entity.name}`);
  }

  private phrase(phrase: NounPhrase, where: Where): Referred {
    const meaning = this.meanings.of(phrase, where);
    const { from, to } = coreOf(phrase);
    const name = phrase.name ?? phrase.apposition;
    const naming = name && this.scene.cast.naming(name);
    if (!name || !naming) return this.found(from, to, phrase.hit ? 'NAME' : 'NOMINAL', meaning, where);
    if (meaning.entity) this.scene.discourse.stands(meaning.entity, from, to, where.speaks ? 'SOURCE' : 'OTHER');
    return { mention: this.mentions.name(name, naming), entity: meaning.entity };
  }

  private found(from: number, to: number, form: MentionForm, meaning: Meaning, { speaks }: Where): Referred {
    const { entity } = meaning;
    if (entity) this.scene.discourse.stands(entity, from, to, speaks ? 'SOURCE' : 'OTHER');
    return { mention: this.mentions.add(from, to, form, meaning), entity };
  }

  /** "Its prime minister-designate, Fayez al-Sarraj": the name that stands behind an office of one, whatever the office's words. */
  private namedBehind(from: number, to: number): NounPhrase | undefined {
    const { index, reader } = this.scene;
    const first = reader.read(from, to, true);
    const head = first?.noun?.head;
    if (!first || first.name || first.apposition || first.hit || !head || head.plural || head.class !== 'OFFICE')
      return undefined;
    for (let i = first.to; i < to; i++) {
      const name = reader.name(i);
      if (!name) continue;
      const start = name.title?.from ?? name.from;
      if (name.to !== to || index.textAt(start - 1) !== ',') return undefined;
      const apposed = { ...first, apposition: name };
      // "The president and his foreign minister, Moussa Faki": two.
      for (let k = first.to; k < start; k++)
        if (index.key(k) === 'and' && reader.read(k + 1, start, true)?.noun?.head?.class === 'OFFICE') return undefined;
      return apposed;
    }
    return undefined;
  }

  /** "Tunisia and Algeria": each; else the first phrase. */
  private conjuncts(from: number, to: number): NounPhrase[] {
    const { index, reader } = this.scene;
    const all: NounPhrase[] = [];
    let isJoined = false;
    for (let i = from; i < to; ) {
      const phrase = reader.read(i, to, true);
      if (!phrase || (all.length && !(phrase.name || phrase.hit || phrase.noun?.head))) break;
      // "the presidents of Chad and Cameroon": the second name goes on what the first is of.
      if (phrase.hit && all.at(-1)?.complement) return all.slice(0, 1);
      all.push(phrase);
      i = phrase.to;
      const mark = i < to ? index.textAt(i) : '';
      if (mark === 'and' || mark === '&') isJoined = true;
      else if (mark !== ',' || phrase.epithet || RELATIVES.has(index.key(i + 1))) break;
      i++;
      if (index.key(i) !== 'and') continue;
      isJoined = true;
      i++;
    }
    return isJoined ? all : all.slice(0, 1);
  }
}

const initialsOf = (key: string): string =>
  key
    .split(' ')
    .map((part) => part[0])
    .join('');

/** Several speakers as one, for "they". */
function together(entities: readonly Entity[]): Entity | undefined {
  const [first] = entities;
  if (!first || entities.length === 1) return first;
  return {
    ...first,
    kind: 'GROUP',
    plural: true,
    human: true,
    references: entities.flatMap(({ references }) => references),
    name: entities.map(({ name }) => name).join(' and '),
  };
}

/** What stands for the interviewed before an answer. */
const ANSWERS = new Set(['a', 'answer', 'reply', 'r']);
const RELATIVES = new Set(['who', 'whom', 'which', 'that', 'whose']);
