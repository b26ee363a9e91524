/** What an article has spoken of so far, sentence by sentence: whom a pronoun or "the minister" can take up. */
import { actorOf, type Entity, newEntity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { TextIndex } from './text-index.ts';

/** An entity stands at the words [from, to). */
export type Occurrence = {
  entity: Entity;
  from: number;
  to: number;
  sentence: number;
  /** 0 outside quotation marks. */
  quotation: number;
  /** It is what the sentence is about: its first phrase, or who speaks. */
  subject: boolean;
  source: boolean;
};

export class Discourse {
  private readonly index: TextIndex;
  private readonly sentences: Occurrence[][];
  private readonly at = new Map<number, Occurrence>();
  /** Sentences whose occurrences came out of order. */
  private readonly unsorted = new Set<number>();
  private readonly actors = new Map<string, Entity>();
  private readonly gazetteer: Gazetteer;

  constructor(index: TextIndex, gazetteer: Gazetteer) {
    this.index = index;
    this.sentences = index.sentences.map(() => []);
    this.gazetteer = gazetteer;
  }

  /** The entity stands at the words [from, to), by chance, as what the sentence is about, or as who speaks. */
  stands(entity: Entity, from: number, to: number, role: 'SUBJECT' | 'SOURCE' | 'OTHER'): void {
    const { index } = this;
    const sentence = index.sentenceOf(from);
    const quotation = index.quotationOf(from);
    this.add({ entity, from, to, sentence, quotation, subject: role !== 'OTHER', source: role === 'SOURCE' });
  }

  private add(occurrence: Occurrence): void {
    const all = this.sentences[occurrence.sentence];
    if (!all) return;
    const before = this.at.get(occurrence.from);
    if (!before) {
      const last = all.at(-1);
      if (last && last.from > occurrence.from) this.unsorted.add(occurrence.sentence);
      all.push(occurrence);
      this.at.set(occurrence.from, occurrence);
    } else if (before.entity === occurrence.entity) {
      before.subject ||= occurrence.subject;
      before.source ||= occurrence.source;
    } else if (occurrence.source || !before.source) Object.assign(before, occurrence);
    if (occurrence.source) occurrence.entity.spoke = true;
  }

  /** In the order of the text; of a sentence without end, the last ones before the word `until`. */
  in(sentence: number, until = Number.POSITIVE_INFINITY): Occurrence[] {
    const all = this.sentences[sentence] ?? [];
    if (this.unsorted.delete(sentence)) all.sort((a, b) => a.from - b.from);
    if (all.length <= MOST) return all;
    let end = all.findLastIndex(({ to }) => to <= until) + 1;
    if (end === 0) end = all.length;
    return all.slice(Math.max(0, end - MOST), end);
  }

  /** Occurrences before the word `at`, nearest first, from its sentence to `back` sentences before; not more than anybody keeps in mind. */
  *before(at: number, sentence: number, back = BACK): Generator<Occurrence> {
    let seen = 0;
    for (let s = sentence; s >= Math.max(0, sentence - back); s--) {
      const all = this.in(s, at);
      for (let i = all.length - 1; i >= 0; i--) {
        const one = all[i] as Occurrence;
        if (++seen > FARTHEST) return;
        if (one.to <= at) yield one;
      }
    }
  }

  /** The entity of a known country, body or group; made when it is new. */
  actor(id: string, reason: string, sentence: number): Entity {
    let entity = this.actors.get(id);
    if (!entity) {
      const entry = this.gazetteer.entry(id);
      entity = newEntity({
        kind: entry?.kind ?? 'GROUP',
        name: entry?.name ?? id,
        sentence,
        references: [{ actor: id, judgement: 'POSITIVE', reason }],
        reason,
        plural: !entry || entry.kind === 'GROUP',
        country: entry && this.gazetteer.countryOf(entry),
      });
      this.actors.set(id, entity);
    }
    return entity;
  }

  /** The article has named this actor before. */
  has(id: string): boolean {
    return this.actors.has(id);
  }

  /** Different actors, nearest first. */
  actorsBefore(at: number, sentence: number, is: (entity: Entity) => boolean, back = BACK): Entity[] {
    const found = new Set<Entity>();
    for (const { entity } of this.before(at, sentence, back)) if (actorOf(entity) && is(entity)) found.add(entity);
    return [...found];
  }
}

/** How many sentences back anything is taken up again. */
const BACK = 40;
/** How many occurrences back; forty sentences of news have some 120. */
const FARTHEST = 300;
/** How many occurrences of one sentence are looked at. */
const MOST = 60;
