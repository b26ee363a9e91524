/** What an article has spoken of so far, sentence by sentence: whom a pronoun or "the minister" can take up. */
import { actorOf, type Entity, newEntity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reference } from './types.ts';

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
  private readonly sentences: Occurrence[][];
  private readonly actors = new Map<string, Entity>();
  private readonly gazetteer: Gazetteer;

  constructor(sentences: number, gazetteer: Gazetteer) {
    this.sentences = Array.from({ length: sentences }, () => []);
    this.gazetteer = gazetteer;
  }

  add(occurrence: Occurrence): void {
    const all = this.sentences[occurrence.sentence];
    if (!all) return;
    const at = all.findIndex(({ from }) => from === occurrence.from);
    const before = all[at];
    if (!before) all.push(occurrence);
    else if (before.entity === occurrence.entity) {
      before.subject ||= occurrence.subject;
      before.source ||= occurrence.source;
    } else if (occurrence.source || !before.source) all[at] = occurrence;
    if (occurrence.source) occurrence.entity.spoke = true;
  }

  /** In the order of the text. */
  in(sentence: number): Occurrence[] {
    return (this.sentences[sentence] ?? []).sort((a, b) => a.from - b.from);
  }

  /** Occurrences before the word `at`, nearest first, from its sentence to `back` sentences before. */
  *before(at: number, sentence: number, back = BACK): Generator<Occurrence> {
    for (let s = sentence; s >= Math.max(0, sentence - back); s--) {
      const all = this.in(s);
      for (let i = all.length - 1; i >= 0; i--) {
        const one = all[i] as Occurrence;
        if (one.to <= at) yield one;
      }
    }
  }

  /** The entity of a known country, body or group; made when it is new. */
  actor(id: string, reference: Reference, sentence: number): Entity {
    let entity = this.actors.get(id);
    if (!entity) {
      const entry = this.gazetteer.entry(id);
      entity = newEntity({
        kind: entry?.kind ?? 'GROUP',
        name: entry?.name ?? id,
        sentence,
        references: [reference],
        reason: reference.reason,
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
