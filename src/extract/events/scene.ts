import { edtfPrecision } from '../../model/dates.ts';
import type { Gazetteer } from '../../resolve/gazetteer.ts';
import type { NewActor, Resolution } from '../../resolve/types.ts';
import type { TargetHit } from '../about/target.ts';
import type { TopicHit } from '../about/topics.ts';
import type { Attribution } from '../attribution.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import type { Document, Sentence } from '../document.ts';
import { contains, type Span } from '../span.ts';
import { tokenAt } from '../token-at.ts';
import { Clauses } from './clauses.ts';

/** An actor, and the words that name it. */
export type Named = { actor: string; span: Span };

/** A place of the gazetteer where it is named, from a token. */
export type PlaceHit = { place: string; from: number; span: Span };

/** What is known of an article when its agreements and events are read. */
export class Scene {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly topics: readonly TopicHit[];
  /** The verbs of its sentences. */
  readonly clauses: Clauses;
  /** The day from which the article counts, and its year, where they are known. */
  readonly day: string | undefined;
  readonly year: number | undefined;
  private readonly dates: readonly FoundDate[];
  private readonly places: readonly PlaceHit[];
  private readonly gazetteer: Gazetteer;
  private readonly resolution: Resolution;
  private readonly created: ReadonlyMap<string, NewActor>;
  /** Of each token, the hits that cover it, the widest first. */
  private readonly covering = new Map<number, TargetHit[]>();
  /** Of each token, the attribution whose content it stands in, the innermost; -1 outside. */
  private readonly inner: Int32Array;
  private home: string | undefined;
  private cues: Map<number, number> | undefined;
  private assemblies: Named[] | undefined;

  constructor(
    document: Document,
    attributions: readonly Attribution[],
    resolution: Resolution,
    gazetteer: Gazetteer,
    found: {
      dates: readonly FoundDate[];
      topics: readonly TopicHit[];
      actors: readonly TargetHit[];
      places: readonly PlaceHit[];
      counted?: string;
    },
  ) {
    this.document = document;
    this.attributions = attributions;
    this.resolution = resolution;
    this.gazetteer = gazetteer;
    this.dates = found.dates;
    this.topics = found.topics;
    this.clauses = new Clauses(document);
    this.day = edtfPrecision(found.counted) === 'DAY' && !found.counted?.includes('X') ? found.counted : undefined;
    this.year = Number(found.counted?.slice(0, 4)) || undefined;
    this.places = found.places;
    this.created = new Map(resolution.actors.map((actor) => [actor.id, actor]));
    for (const hit of found.actors) {
      const last = tokenAt(document, hit.span[1] - 1);
      for (let t = tokenAt(document, hit.span[0]); t <= last; t++) {
        const all = this.covering.get(t);
        if (all) all.push(hit);
        else this.covering.set(t, [hit]);
      }
    }
    for (const all of this.covering.values()) all.sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
    this.inner = innermost(document, attributions);
  }

  /** Who is named by words that cover a token, by the widest such words. */
  at(token: number): Named[] {
    const [widest] = this.covering.get(token) ?? [];
    const all = (this.covering.get(token) ?? []).filter(
      ({ span }) => span[0] === widest?.span[0] && span[1] === widest.span[1],
    );
    return all.map(({ target, span }) => ({ actor: target.id, span }));
  }

  /** Who is named in the tokens [from, to), the widest words only, in order. */
  within(from: number, to: number): Named[] {
    const found: Named[] = [];
    for (let t = from; t < to; ) {
      const named = this.at(t);
      found.push(...named);
      const end = named[0]?.span[1] ?? 0;
      for (t++; t < to && (this.document.tokens[t]?.start ?? end) < end; ) t++;
    }
    return found;
  }

  /** Every country that words over a token name: "the Chad-Sudan brigade". */
  countriesAt(token: number): Named[] {
    const { start, end } = this.document.tokens[token] as Document['tokens'][number];
    return (this.covering.get(token) ?? []).flatMap(({ target, span }) =>
      span[0] >= start && span[1] <= end && this.kindOf(target.id) === 'COUNTRY' ? [{ actor: target.id, span }] : [],
    );
  }

  /** The dates that begin in the tokens [from, to). */
  datesIn(from: number, to: number): FoundDate[] {
    return startingIn(this.dates, from, to);
  }

  /** The topics named in the tokens [from, to). */
  topicsIn(from: number, to: number): TopicHit[] {
    return startingIn(this.topics, from, to);
  }

  /** The places named in the tokens [from, to), each once. */
  placesIn(from: number, to: number): Omit<PlaceHit, 'from'>[] {
    const found = startingIn(this.places, from, to).map(({ place, span }) => ({ place, span }));
    return found.filter(({ place }, i) => found.findIndex((one) => one.place === place) === i);
  }

  /** The assembly named last before a token. */
  assemblyBefore(token: number): Named | undefined {
    this.assemblies ??= this.within(0, this.document.tokens.length).filter(({ actor }) => this.isAssembly(actor));
    const before = this.document.tokens[token]?.start ?? 0;
    return this.assemblies[countBefore(this.assemblies, before, ({ span }) => span[0]) - 1];
  }

  /** The attribution in whose content a token stands, the innermost; with those around it. */
  saidIn(token: number): number[] {
    const found: number[] = [];
    for (
      let at: number | null = this.inner[token] ?? -1;
      at !== null && at >= 0 && found.length < 8;
      at = this.attributions[at]?.parent ?? null
    )
      found.push(at);
    return found;
  }

  /** Who speaks by the cue that a token is part of; undefined where it is none. */
  speakersBy(token: number): Named[] | undefined {
    const attribution = this.cueAt(token);
    return attribution === undefined ? undefined : this.speakersOf(attribution);
  }

  /** The attribution whose cue stands at a token. */
  cueAt(token: number): number | undefined {
    if (!this.cues) {
      this.cues = new Map();
      for (const [i, { cue }] of this.attributions.entries())
        for (const [start, end] of cue)
          for (let t = tokenAt(this.document, start); (this.document.tokens[t]?.start ?? end) < end; t++)
            this.cues.set(t, i);
    }
    return this.cues.get(token);
  }

  /** Who says what stands at a token, as far as that is known for sure. */
  speakersAt(token: number): Named[] {
    const [attribution] = this.saidIn(token);
    return attribution === undefined ? [] : this.speakersOf(attribution);
  }

  speakersOf(attribution: number): Named[] {
    return (this.resolution.sources[attribution] ?? []).flatMap((m) => {
      const mention = this.resolution.mentions[m];
      return (mention?.references ?? [])
        .filter(({ judgement }) => judgement === 'POSITIVE')
        .map(({ actor }): Named => ({ actor, span: [mention?.start ?? 0, mention?.end ?? 0] }));
    });
  }

  /** For whom somebody acts: the country of a minister, a ministry or an army; itself otherwise. */
  principal(actor: string): string {
    const entry = this.gazetteer.entry(actor);
    const made = this.created.get(actor);
    if (made?.kind === 'PERSON') return made.country ?? actor;
    if (!entry) return actor;
    if (entry.kind === 'PERSON' || entry.type === 'GOVERNMENT' || entry.type === 'MILITARY')
      return this.countryOf(actor) ?? actor;
    return actor;
  }

  /** The country for which an actor can speak: its own; a person's only where he held an office of it, if he held any. */
  countryOf(actor: string): string | undefined {
    const made = this.created.get(actor);
    if (made?.kind === 'PERSON') return made.country;
    const entry = this.gazetteer.entry(actor);
    if (entry?.kind !== 'PERSON') return entry && this.gazetteer.countryOf(entry);
    const offices = (entry.held ?? []).flatMap(({ position }) => {
      const office = this.gazetteer.entry(position);
      return office ? [this.gazetteer.countryOf(office)] : [];
    });
    if (!offices.length) return entry.country ?? undefined;
    return offices.includes(entry.country ?? '') ? (entry.country as string) : offices.find((country) => country);
  }

  /** For which country somebody speaks at a token: that of the speaker, or of the words for him; else that of most speakers. */
  homeAt(token: number): Named | undefined {
    const [attribution] = this.saidIn(token);
    if (attribution === undefined) return undefined;
    const source = this.attributions[attribution]?.source;
    for (const { actor, span } of this.speakersOf(attribution)) {
      const country = this.countryOf(actor);
      if (country) return { actor: country, span };
    }
    if (!source) return undefined;
    const from = tokenAt(this.document, source[0]);
    const named = this.within(from, tokenAt(this.document, source[1] - 1) + 1);
    const country = named.map(({ actor }) => this.countryOf(actor)).find((one) => one) ?? this.mostSpoken();
    return country ? { actor: country, span: source } : undefined;
  }

  /** The country whose capital heads the article, else that of most speakers: for who signs "with Niger" and is not named. */
  homeOfArticle(token: number): Named | undefined {
    const country = this.mostSpoken();
    const { start, end } = this.document.tokens[token] as Document['tokens'][number];
    return this.homeOfDateline(token) ?? (country ? { actor: country, span: [start, end] } : undefined);
  }

  /** The country whose capital heads the article. */
  homeOfDateline(token: number): Named | undefined {
    const place = startingIn(this.places, 0, 3)[0];
    const country = place && this.gazetteer.countryOfCapital(place.place);
    const { start, end } = this.document.tokens[token] as Document['tokens'][number];
    return country ? { actor: country, span: [start, end] } : undefined;
  }

  private mostSpoken(): string | undefined {
    if (this.home === undefined) {
      const counts = new Map<string, number>();
      for (let i = 0; i < this.attributions.length; i++)
        for (const { actor } of this.speakersOf(i)) {
          const country = this.countryOf(actor);
          if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
        }
      this.home = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    }
    return this.home || undefined;
  }

  /** Each of a group that the article makes of actors it lists: "the two countries". */
  members(actor: string): string[] {
    const made = this.created.get(actor);
    return made?.kind === 'GROUP' && made.members.length > 1 ? made.members : [actor];
  }

  kindOf(actor: string): string | undefined {
    return this.created.get(actor)?.kind ?? this.gazetteer.entry(actor)?.kind ?? undefined;
  }

  /** A parliament, council or assembly, which votes. */
  isAssembly(actor: string): boolean {
    const entry = this.gazetteer.entry(actor);
    return (
      entry?.type === 'LEGISLATURE' ||
      /\b(?:council|assembly|congress|senate|knesset)\b/i.test(entry?.kind === 'ORGANIZATION' ? entry.name : '')
    );
  }

  isLegislature(actor: string): boolean {
    return this.gazetteer.entry(actor)?.type === 'LEGISLATURE';
  }

  /** A body whose words are acts: it adopts and resolves. */
  isFormal(actor: string): boolean {
    return this.isAssembly(actor) || this.gazetteer.entry(actor)?.type === 'INTERGOVERNMENTAL';
  }

  /** Who acts where a token stands: who is named there, a group as its members, a capital as its country. */
  acting(token: number): Named[] {
    const here = this.at(token);
    if (here.length) return here.flatMap(({ actor, span }) => this.members(actor).map((one) => ({ actor: one, span })));
    const place = startingIn(this.places, token, token + 1)[0];
    // "the Niamey Convention" is not Niger's; and Brussels is where the Union acts.
    const next = place && this.document.tokens[tokenAt(this.document, place.span[1] - 1) + 1];
    const isOfName = next !== undefined && /^(?:NN|JJ)/.test(next.pos);
    const country =
      place &&
      !isOfName &&
      (place.place === 'brussels' ? 'european-union' : this.gazetteer.countryOfCapital(place.place));
    if (country && !WHERE.test(this.document.tokens[token - 1]?.lower ?? ''))
      return [{ actor: country, span: place.span }];
    const { lower, start, end } = this.document.tokens[token] ?? { lower: '', start: 0, end: 0 };
    if (!/^(?:we|our|us)$/.test(lower)) return [];
    return this.speakersAt(token).map(({ actor }) => ({ actor: this.countryOf(actor) ?? actor, span: [start, end] }));
  }

  /** Whom "the two countries", "both sides", "they" or "the parties" take up: the last so many that are named together. */
  collective(from: number, to: number): Named[] {
    const words = this.document.tokens.slice(from, to).map(({ lower }) => lower);
    const number = words.map((word) => COUNTED.get(word)).find((count) => count !== undefined);
    if (words[0] === 'the' && !number && GATHERED.test(words.join(' '))) {
      const list = this.togetherBefore(from, undefined);
      return list.length > 2 ? list : this.longestBefore(from);
    }
    const isMany = words.some((word) => COLLECTIVE.test(word));
    if (
      !(number && isMany) &&
      !/^(?:they|them|both|the parties|the two|the sides|all sides|all parties|the neighbou?rs|the pair|the trio)$/.test(
        words.join(' '),
      )
    )
      return [];
    const wanted = words.includes('they')
      ? undefined
      : (number ?? (/parties|sides|they|them|all/.test(words.join(' ')) ? undefined : 2));
    // An armed group is no country.
    return this.togetherBefore(
      from,
      wanted,
      words.some((word) => STATES.test(word)),
    );
  }

  /** Those who met, as a communiqué lists them: the longest list so far, of three or more. */
  private longestBefore(token: number): Named[] {
    let longest: Named[] = [];
    for (const list of this.listsIn(Math.max(0, token - 400), token)) if (list.length > longest.length) longest = list;
    return longest.length > 2 ? longest : [];
  }

  /** Who is listed together, or is named apart with nobody else, shortly before a token. */
  private togetherBefore(token: number, number: number | undefined, states = false): Named[] {
    const { sentences, sentenceOf } = this.document;
    const here = sentenceOf[token] as number;
    for (let s = here; s >= Math.max(0, here - 3); s--) {
      const { from, to } = sentences[s] as Sentence;
      const named = this.listsIn(Math.max(from, Math.min(to, token) - 150), Math.min(to, token));
      const lists = states
        ? named
            .map((list) => list.filter(({ actor }) => this.kindOf(actor) === 'COUNTRY'))
            .filter((list) => list.length)
        : named;
      const list = lists.findLast(({ length }) => (number ? length === number : length > 1));
      if (list) return list;
      const all = uniqueActors(lists.flat());
      if (all.length === (number ?? 2) && s < here) return all;
    }
    return [];
  }

  /** The bodies and states named in the tokens [from, to), those listed with "and" or bound by "with" together. */
  private listsIn(from: number, to: number): Named[][] {
    const lists: Named[][] = [];
    let end = -1;
    for (let t = from; t < to; ) {
      const here = this.acting(t).map(({ actor, span }) => ({ actor: this.principal(actor), span }));
      const bodies = here.filter(({ actor }) => this.kindOf(actor) !== 'PERSON');
      const last = here[0]?.span[1] ?? 0;
      const begin = t;
      for (t++; t < to && (this.document.tokens[t]?.start ?? last) < last; ) t++;
      if (!bodies.length) continue;
      const between = this.document.tokens.slice(Math.max(end, 0), begin);
      const isJoined =
        end >= 0 &&
        between.length <= 4 &&
        between.every(({ lower, pos }) => /^(?:and|,|with|the|its|&)$/.test(lower) || /^(?:NN|JJ)/.test(pos));
      const list = isJoined ? lists.at(-1) : undefined;
      if (list) list.push(...bodies.filter(({ actor }) => !list.some((one) => one.actor === actor)));
      else lists.push(uniqueActors(bodies));
      end = t;
    }
    return lists;
  }

  /** Who a subject means: a name, a phrase that is resolved, a pronoun; "we" are the speaker's country. */
  subject(head: number): Named[] {
    const { document } = this;
    const tokens = [
      head,
      ...(document.children[head] ?? []).filter((child) => document.tokens[child]?.deprel === 'conj'),
    ];
    const named = tokens.flatMap((t) => this.at(t));
    if (named.length) return named;
    const { lower, start, end } = document.tokens[head] as Document['tokens'][number];
    const group = this.collective(Math.max(0, head - 2), head + 1);
    if (group.length) return group;
    if (/^(?:we|i|us)$/.test(lower))
      return this.speakersAt(head).map(({ actor }) => ({ actor: this.countryOf(actor) ?? actor, span: [start, end] }));
    return [];
  }

  sentenceOf(token: number): Span {
    const { sentences, sentenceOf } = this.document;
    const sentence = sentences[sentenceOf[token] as number];
    return [sentence?.start ?? 0, sentence?.end ?? 0];
  }
}

const WHERE = /^(?:in|at|to|from|near|outside|towards?|around|into|through|leaving|visited|left|reached)$/;
const STATES = /^(?:countries|states|nations|kingdoms|republics|capitals)$/;
const COLLECTIVE =
  /^(?:countries|sides|states|governments|neighbou?rs|capitals|nations|armies|presidents|ministers|leaders|parties|delegations|republics|parliaments|ministries|heads|chiefs|generals|peoples|kingdoms|factions|camps|rivals|men|foes|enemies|allies|partners|movements|groups|communities)$/;
/** "The Heads of State", "the Ministers": all who took part. */
const GATHERED =
  /^the (?:foreign |defence |interior )?(?:ministers|heads of (?:state|government|state and government|state and of government)|leaders|presidents|signatories|participants|delegations|participating states|member states)$/;
const COUNTED = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);

const uniqueActors = (all: readonly Named[]): Named[] =>
  all.filter(({ actor }, i) => all.findIndex((one) => one.actor === actor) === i);

function innermost(document: Document, attributions: readonly Attribution[]): Int32Array {
  const inner = new Int32Array(document.tokens.length).fill(-1);
  const spans = attributions.flatMap(({ contents }, i) => contents.map((content) => ({ content, i })));
  spans.sort((a, b) => b.content[1] - b.content[0] - (a.content[1] - a.content[0]));
  for (const { content, i } of spans) {
    // A nested content lies in a wider one; each level is as long as its own words.
    for (let t = tokenAt(document, content[0]); t < document.tokens.length; t++) {
      const { start, end } = document.tokens[t] as Document['tokens'][number];
      if (start >= content[1]) break;
      if (contains(content, [start, end])) inner[t] = i;
    }
  }
  return inner;
}

/** Of items in order, those that begin in [from, to). */
function startingIn<Item extends { from: number }>(items: readonly Item[], from: number, to: number): Item[] {
  const begin = countBefore(items, from, (item) => item.from);
  let end = begin;
  while (end < items.length && (items[end]?.from ?? to) < to) end++;
  return items.slice(begin, end);
}

/** How many of items in order stand before `limit`. */
function countBefore<Item>(items: readonly Item[], limit: number, place: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(items[middle] as Item) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
