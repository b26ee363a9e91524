/** The persons of an article: which names are of one person, and which person of the gazetteer that is, if any. */
import type { Bounds } from '../model/dates.ts';
import { candidates, type NameContext } from './candidates.ts';
import { type Entity, newEntity } from './entity.ts';
import type { GazetteerEntry } from './entries.ts';
import { type Gazetteer, isHeld } from './gazetteer.ts';
import { genderOf, genderOfNoun } from './given-names.ts';
import type { PersonName } from './person-names.ts';
import { agrees, bears, contradicts, isSpelledLike, isSpelling, shortened, waysToName } from './same-person.ts';
import { parts, similarity } from './similarity.ts';
import type { TextIndex } from './text-index.ts';
import type { TitleWords } from './titles.ts';
import type { Judgement, NewActor } from './types.ts';
import { fold } from './words.ts';

/** Whom one use of a name means. */
export type Naming = { entity?: Entity; judgement: Judgement; reason: string; candidates: string[] };

export class Cast {
  /** In the order of their first full name. */
  readonly persons: Entity[] = [];
  private readonly namings = new Map<PersonName, Naming>();
  private readonly byKey = new Map<string, Entity>();
  private readonly byPart = new Map<string, Set<Entity>>();
  /** Named in full, and nobody of the gazetteer. */
  private readonly unknown = new Set<Entity>();
  /** Something else than capitals tells that they are persons. */
  private readonly evident = new Set<Entity>();
  private readonly byActor = new Map<string, Entity>();
  private readonly spellings = new Map<Entity, Set<string>>();
  private readonly sentences = new Map<Entity, Set<number>>();
  private readonly offices = new Map<Entity, Set<string>>();
  private readonly gazetteer: Gazetteer;
  private readonly index: TextIndex;
  private readonly on: Bounds | undefined;

  constructor(names: readonly PersonName[], index: TextIndex, gazetteer: Gazetteer, on: Bounds | undefined) {
    this.gazetteer = gazetteer;
    this.index = index;
    this.on = on;
    // Full names first: the headline or the first sentence may use the family name alone.
    for (const name of names) if (isFull(name)) this.learn(name, this.introduce(name));
    for (const name of names) if (!isFull(name)) this.learn(name, this.short(name));
  }

  naming(name: PersonName): Naming | undefined {
    return this.namings.get(name);
  }

  /**
   * The person for a name that is used as a person's name: it speaks, or it stands beside a title. Only so does a run of capitals
   * that the gazetteer lacks become an actor.
   */
  confirm(name: PersonName): Naming {
    const naming = this.namings.get(name) as Naming;
    if (naming.entity && naming.judgement === 'POSITIVE') this.admit(naming.entity, name.sure || !isFull(name));
    return naming;
  }

  /**
   * A person whom the article names in full and who speaks becomes an actor, when the gazetteer lacks him or her. `isPerson`:
   * something tells that it is no body or place, a title, a given name, "he", or the family name standing alone elsewhere.
   * True when one did.
   */
  admit(entity: Entity, isPerson: boolean): boolean {
    if (isPerson) this.evident.add(entity);
    if (entity.references.length || !this.unknown.has(entity) || !this.evident.has(entity)) return false;
    const slug = entity.key.replaceAll(' ', '-');
    const id = this.gazetteer.entry(slug) ? `${slug}-${(entity.country ?? 'person').toLowerCase()}` : slug;
    const reason = `named in full in ${at(entity.sentence)}`;
    entity.created = true;
    entity.reason = reason;
    entity.references = [{ actor: id, judgement: 'POSITIVE', reason }];
    return true;
  }

  /** Persons that the article made actors. */
  created(): NewActor[] {
    return this.persons
      .filter((entity) => entity.created)
      .map((entity) => ({
        kind: 'PERSON',
        id: entity.references[0]?.actor as string,
        name: entity.name,
        spellings: [...(this.spellings.get(entity) ?? [])].filter((spelling) => spelling !== entity.name),
        country: entity.country,
      }));
  }

  private introduce(name: PersonName): Naming {
    const key = name.keys.join(' ');
    const entity = this.byKey.get(key);
    const [unsure] = entity?.references ?? [];
    if (entity && unsure?.judgement === 'UNSURE')
      return { entity, judgement: 'UNSURE', reason: unsure.reason, candidates: [] };
    if (entity)
      return { entity, judgement: 'POSITIVE', reason: `named in full in ${at(entity.sentence)}`, candidates: [] };
    const naming = this.fullName(name, key);
    if (naming.entity) {
      this.byKey.set(key, naming.entity);
      this.addParts(naming.entity, shortened(name.keys));
    }
    return naming;
  }

  /** Whom a full name means that the article has not used before. */
  private fullName(name: PersonName, key: string): Naming {
    const persons = unique(
      name.known.map(({ entry }) => entry).filter((entry) => name.exact || bears(entry, name.keys)),
    );
    if (persons.length) {
      const { best, reason } = this.choose(persons, name.title);
      if (best)
        return this.known(best, name, persons.length > 1 ? reason : 'named in full; the gazetteer knows the name');
      const text = `${persons.length} persons are called so: ${persons.map(({ id }) => id).join(', ')}`;
      return {
        entity: this.add(name, text),
        judgement: 'UNSURE',
        reason: text,
        candidates: persons.map(({ id }) => id),
      };
    }
    const turned = name.keys.length === 2 ? this.gazetteer.named([...name.keys].reverse().join(' ')) : [];
    const [known, ...others] = unique(turned.map(({ entry }) => entry).filter(({ kind }) => kind === 'PERSON'));
    if (known && others.length === 0) return this.known(known, name, `${known.name}, with the family name first`);
    const same = this.persons
      .slice(-RECENT)
      .find(
        (entity) =>
          isSpelling(entity.key, key) && agrees(entity, name.title, this.gazetteer) && !contradicts(entity, name.title),
      );
    if (same) {
      const reason = `spelled otherwise than ${same.name} in ${at(same.sentence)}; it sounds alike and nothing speaks against it`;
      return { entity: same, judgement: 'POSITIVE', reason, candidates: [] };
    }
    const alike = candidates(this.gazetteer, key, this.contextOf(name)).filter(({ score }) => score >= ALIKE);
    const [first] = alike;
    const why = first?.reason.includes('held that office then')
      ? first.score >= SURE && 'who held that office then'
      : first?.reason.includes('of that country') && first.score >= CERTAIN && 'of the country that the title gives';
    if (first && alike.length === 1 && why) {
      const entry = this.gazetteer.entry(first.id) as GazetteerEntry;
      return this.known(entry, name, `a spelling of ${entry.name}, ${why}`);
    }
    if (!first) {
      const entity = this.add(name, 'the gazetteer does not know the name');
      this.unknown.add(entity);
      return { entity, judgement: 'POSITIVE', reason: 'named in full', candidates: [] };
    }
    const reason = `may be ${alike.map(({ id, score }) => `${id} (${score})`).join(' or ')}; the name sounds alike, but is spelled otherwise`;
    const entity = this.add(name, reason);
    entity.references = alike.map(({ id }) => ({ actor: id, judgement: 'UNSURE', reason }));
    return { entity, judgement: 'UNSURE', reason, candidates: alike.map(({ id }) => id) };
  }

  /** Whom a family or given name alone means. */
  private short(name: PersonName): Naming {
    const key = name.keys.join(' ');
    const inArticle = [...(this.byPart.get(key) ?? [])].filter((entity) => agrees(entity, name.title, this.gazetteer));
    if (inArticle.length === 1) {
      const [entity] = inArticle as [Entity];
      return {
        entity,
        judgement: 'POSITIVE',
        reason: `named in full in ${at(entity.sentence)}; the same family name`,
        candidates: [],
      };
    }
    // Of several, the one whom this paragraph names in full: a writer who goes on with the family name means that one.
    const from = this.index.paragraphOf(name.sentence);
    const near = inArticle.filter((entity) =>
      this.isNamed(entity, Math.max(from, name.sentence - NEAR), name.sentence),
    );
    if (inArticle.length > 1 && near.length === 1) {
      const [entity] = near as [Entity];
      return {
        entity,
        judgement: 'POSITIVE',
        reason: `of ${inArticle.length} with this family name, the one named in the same paragraph`,
        candidates: [],
      };
    }
    if (inArticle.length > 1) {
      const reason = `${inArticle.length} persons in the article have this name: ${inArticle.map((entity) => entity.name).join(', ')}`;
      return {
        judgement: 'UNSURE',
        reason,
        candidates: inArticle.flatMap(({ references }) => references.map(({ actor }) => actor)),
      };
    }
    const persons = unique(name.known.map(({ entry }) => entry));
    const here = persons.flatMap(({ id }) => this.byActor.get(id) ?? []);
    if (here.length === 1 && here[0] && agrees(here[0], name.title, this.gazetteer))
      return {
        entity: here[0],
        judgement: 'POSITIVE',
        reason: `another name of ${here[0].name}, named in ${at(here[0].sentence)}`,
        candidates: [],
      };
    const spelled = this.spelledOtherwise(name, key);
    if (spelled) return spelled;
    if (persons.length) {
      const { best, reason } = this.choose(persons, name.title);
      if (best) {
        const naming = this.known(best, name, persons.length > 1 ? reason : `known by this name alone`);
        this.addParts(naming.entity as Entity, shortened(name.keys));
        return naming;
      }
      const text = `${persons.length} persons are called so: ${persons.map(({ id }) => id).join(', ')}`;
      return {
        entity: this.unnamed(name, text),
        judgement: 'UNSURE',
        reason: text,
        candidates: persons.map(({ id }) => id),
      };
    }
    if (!name.title) return { judgement: 'UNSURE', reason: 'no person of this name is known', candidates: [] };
    // One name that only sounds like a known one says nothing, unless office or country speaks for it.
    const alike = candidates(this.gazetteer, key, this.contextOf(name)).filter(
      ({ score, reason }) => score >= ALIKE && /held that office then|of that country/.test(reason),
    );
    const reason = alike.length
      ? `may be ${alike.map(({ id }) => id).join(' or ')}`
      : 'named by one name only, which is too little to know who it is';
    const entity = this.unnamed(name, reason);
    this.addParts(entity, shortened(name.keys));
    entity.references = alike.map(({ id }) => ({ actor: id, judgement: 'UNSURE', reason }));
    return { entity, judgement: 'UNSURE', reason, candidates: alike.map(({ id }) => id) };
  }

  /** Two spellings of one family name in one article. */
  private spelledOtherwise(name: PersonName, key: string): Naming | undefined {
    const sentence = name.sentence;
    const like = this.persons
      .slice(-RECENT)
      .filter((entity) => parts(entity.key).length > 1 && isSpelledLike(entity.key, key))
      .filter(
        (entity) =>
          agrees(entity, name.title, this.gazetteer) && !contradicts(entity, name.title) && entity.sentence <= sentence,
      );
    const [entity] = like;
    if (!entity || like.length > 1) return undefined;
    const near = this.isNamed(entity, sentence - NEAR, sentence + NEAR);
    const reason = `spelled otherwise than ${entity.name} in ${at(entity.sentence)}; nobody else here has a name like it`;
    if (near || name.title) return { entity, judgement: 'POSITIVE', reason, candidates: [] };
    return { entity, judgement: 'UNSURE', reason, candidates: entity.references.map(({ actor }) => actor) };
  }

  private settle(naming: Naming, title: TitleWords): void {
    const { entity } = naming;
    if (!entity || naming.judgement !== 'UNSURE') return;
    const positions = this.positionsOf(title);
    const open = entity.references.length ? entity.references.map(({ actor }) => actor) : naming.candidates;
    const holders = open.filter((actor) =>
      this.gazetteer.entry(actor)?.held?.some((one) => positions.includes(one.position) && isHeld(one, this.on)),
    );
    const home = title.of && this.countryOf(title.of);
    const called = open.filter((actor) => this.isCalled(actor, entity.key));
    const citizens = called.filter((actor) => home && this.gazetteer.entry(actor)?.country === home);
    const [only, ...more] = holders.length ? holders : citizens;
    if (!only || more.length) return;
    naming.judgement = 'POSITIVE';
    naming.reason = holders.length
      ? `a spelling of ${only}, who held that office then`
      : `of ${called.length} so called, the one of ${home}`;
    entity.references = [{ actor: only, judgement: 'POSITIVE', reason: naming.reason }];
    entity.country ??= this.gazetteer.entry(only)?.country ?? undefined;
  }

  private isCalled(actor: string, key: string): boolean {
    return this.gazetteer.entry(actor)?.names.some((name) => similarity(name.key, key) >= CERTAIN) ?? false;
  }

  private isNamed(entity: Entity, from: number, to: number): boolean {
    const used = this.sentences.get(entity);
    for (let s = from; s <= to; s++) if (used?.has(s)) return true;
    return false;
  }

  private known(entry: GazetteerEntry, name: PersonName, reason: string): Naming {
    let entity = this.byActor.get(entry.id);
    if (!entity) {
      entity = this.add(name, reason);
      this.byActor.set(entry.id, entity);
      entity.country = entry.country ?? undefined;
      entity.references = [{ actor: entry.id, judgement: 'POSITIVE', reason }];
      entity.gender ??= genderOf(entry.names[0]?.key.split(' ')[0] ?? '');
      this.addParts(entity, waysToName(entry));
    }
    return { entity, judgement: 'POSITIVE', reason, candidates: [] };
  }

  private add(name: PersonName, reason: string): Entity {
    const entity = this.unnamed(name, reason);
    this.persons.push(entity);
    return entity;
  }

  private unnamed(name: PersonName, reason: string): Entity {
    return newEntity({
      kind: 'PERSON',
      name: this.index.spanOf(name.from, name.to).text,
      key: name.keys.join(' '),
      sentence: name.sentence,
      reason,
      gender: parts(name.keys.join(' ')).length > 1 ? genderOf(name.keys[0] as string) : undefined,
    });
  }

  /** The one of several persons that title, date and country speak for. */
  private choose(
    persons: readonly GazetteerEntry[],
    title: TitleWords | undefined,
  ): { best?: GazetteerEntry; reason: string } {
    if (persons.length === 1) {
      const [only] = persons as [GazetteerEntry];
      const country = title?.of && this.countryOf(title.of);
      // A title of another country than the person's: another person of the name.
      if (
        country &&
        only.country &&
        country !== only.country &&
        title.status === 'CURRENT' &&
        !only.held?.some(({ position }) => title.positions.includes(position))
      )
        return { reason: `${only.id} is of ${only.country}, the title of ${country}` };
      return { best: only, reason: '' };
    }
    if (!title) return { reason: '' };
    const office = title.office.join(' ');
    const isTitle = (position: string) =>
      title.positions.includes(position) ||
      (office !== '' && fold(this.gazetteer.entry(position)?.name ?? '') === office);
    const holders = persons.filter(({ held }) => held?.some((one) => isTitle(one.position) && isHeld(one, this.on)));
    if (holders.length === 1)
      return { best: holders[0] as GazetteerEntry, reason: 'of several so called, the one who held that office then' };
    const country = title.of && this.countryOf(title.of);
    const citizens = country ? persons.filter((entry) => entry.country === country) : [];
    if (citizens.length === 1)
      return { best: citizens[0] as GazetteerEntry, reason: 'of several so called, the one of that country' };
    return { reason: '' };
  }

  private contextOf({ title }: PersonName): NameContext {
    const country = title?.of && this.countryOf(title.of);
    return { kind: 'PERSON', country, positions: title && this.positionsOf(title), on: this.on };
  }

  /** What a title names; "the Prime Minister" alone is any country's. */
  private positionsOf({ positions, of, office }: TitleWords): readonly string[] {
    if (positions.length || of) return positions;
    const called = this.gazetteer.calledAtHome(office.join(' '));
    return called.filter(({ label }) => label === 'Position').map(({ id }) => id);
  }

  private countryOf(id: string): string | undefined {
    const entry = this.gazetteer.entry(id);
    return entry && this.gazetteer.countryOf(entry);
  }

  private learn(name: PersonName, naming: Naming): void {
    this.namings.set(name, naming);
    const { entity } = naming;
    if (!entity) return;
    put(this.spellings, entity, this.index.spanOf(name.from, name.to).text);
    put(this.sentences, entity, name.sentence);
    if (name.sure || !isFull(name)) this.evident.add(entity);
    if (name.title) this.take(entity, name.title);
  }

  /** What a title that stands after the name tells of the person, and of who it is: "Moncef Marzuki, the Tunisian president". */
  entitle(name: PersonName, title: TitleWords): void {
    const naming = this.namings.get(name);
    if (!naming?.entity) return;
    this.evident.add(naming.entity);
    this.settle(naming, title);
    this.take(naming.entity, title);
  }

  private take(entity: Entity, title: TitleWords): void {
    const office = [title.status, title.of, ...title.office].join(' ');
    const known = this.offices.get(entity);
    if (!known || (!known.has(office) && known.size < MOST)) {
      put(this.offices, entity, office);
      entity.titles.push(title);
    }
    if (title.of) entity.country ??= this.countryOf(title.of);
    for (const word of title.words) entity.gender ??= genderOfNoun(word);
  }

  private addParts(entity: Entity, ways: readonly string[]): void {
    for (const key of ways) if ((this.byPart.get(key)?.size ?? 0) < MOST) put(this.byPart, key, entity);
  }
}

/** How far back in the cast another spelling is looked for, so that the work stays in proportion to the text. */
const RECENT = 60;
/** Persons with one family name, and titles of one person, that are told apart; no article has so many. */
const MOST = 60;
/** Sentences between two spellings of one name that still belong together. */
const NEAR = 3;
/** From how alike on a name of the gazetteer is worth a look, and counts as the same when the office speaks for it too. */
const ALIKE = 0.86;
const SURE = 0.9;
/** From how alike on a compatriot of the same name is no other. */
const CERTAIN = 0.96;

export const at = (sentence: number): string => `sentence ${sentence + 1}`;

const isFull = (name: PersonName): boolean => parts(name.keys.join(' ')).length > 1;

function put<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const all = map.get(key);
  if (all) all.add(value);
  else map.set(key, new Set([value]));
}

const unique = (entries: readonly GazetteerEntry[]): GazetteerEntry[] => [...new Set(entries)];
