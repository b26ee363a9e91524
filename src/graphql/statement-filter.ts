import { epochDay } from '../model/dates.ts';
import type { Ask, Batches } from './batch.ts';
import type { StatementFilter } from './generated.ts';
import { actorNamed, named } from './names.ts';

/** Where the pattern of a statements query begins: the end that is likely to have the fewest statements. */
type Start = 'Speaker' | 'Hearer' | 'Article' | 'Text' | 'Day' | 'All' | TargetLabel;

/** What a statement can be about. */
export type TargetLabel = 'Actor' | 'Agreement' | 'Topic' | 'Event';

/** What a parent object adds to the client's filter: the statements of this actor, in this article, about this event, … */
export type Scope = {
  speakers?: string[];
  articles?: string[];
  /** Ids by label; a statement must be about one of each. */
  targets?: Partial<Record<TargetLabel, string[]>>;
};

type Target = { label: TargetLabel; ids: string[] };

/**
 * A client's filter with its names resolved, as the queries of cypher/statements.cypher read it. A name that means nobody, or
 * several, is an error. A scope narrows: both it and the filter must hold. `begin`: where, if the asker has to begin there.
 */
export async function statementAsk(
  batches: Batches,
  filter: StatementFilter,
  scope: Scope = {},
  begin?: 'All',
): Promise<StatementAsk> {
  const [speakers, actor, agreement, topic, hearers, ...scoped] = await Promise.all([
    filter.speaker == null ? null : speakerIds(batches, filter.speaker, 'speaker', filter),
    filter.about == null ? null : actorNamed(batches, filter.about, 'about', filter.asOf),
    filter.agreement == null ? null : named(batches, filter.agreement, ['Agreement'], 'agreement'),
    filter.topic == null ? null : named(batches, filter.topic, ['Topic'], 'topic'),
    filter.toldTo == null ? null : actorNamed(batches, filter.toldTo, 'toldTo', filter.asOf).then(({ id }) => [id]),
    ...Object.entries(scope.targets ?? {}).map(([label, ids]) => targetOf(batches, label as TargetLabel, ids)),
  ]);
  const filtered = await Promise.all(
    [actor, agreement, topic]
      .filter((one) => one !== null)
      .map((one) => targetOf(batches, one.label as TargetLabel, [one.id])),
  );
  const ends: Ends = {
    // Whoever speaks must be both whom the filter names and whom the parent is.
    speakers:
      speakers && scope.speakers
        ? speakers.filter((id) => scope.speakers?.includes(id))
        : (speakers ?? scope.speakers ?? null),
    targets: [...filtered, ...scoped],
    hearers,
    articles: scope.articles ?? null,
  };
  return statementAskOf(filter, ends, begin);
}

type Ends = { speakers: string[] | null; targets: Target[]; hearers: string[] | null; articles: string[] | null };

/** `ask` is what the query reads; `start` names the query or its beginning; `targets` are what is asked about. */
export type StatementAsk = { ask: Ask; start: Start; targets: Target[] };

function statementAskOf(filter: StatementFilter, ends: Ends, begin?: 'All'): StatementAsk {
  const text = filter.text == null ? null : textQuery(filter.text);
  const stance = filter.stance ?? null;
  const isDated = filter.from != null || filter.to != null;
  const { start, ids } = begin ? { start: begin, ids: [] } : startOf(ends, text, isDated);
  // What the start fulfils is not asked again; a target only where its stance does not matter.
  const rest = ends.targets.filter((one) => stance !== null || one.ids !== ids);
  const ask = {
    start,
    ids,
    speakers: start === 'Speaker' ? null : ends.speakers,
    targets: rest.map((one) => one.ids),
    targeted: ends.targets.length > 0,
    hearers: start === 'Hearer' ? null : ends.hearers,
    articles: start === 'Article' ? null : ends.articles,
    kind: filter.kind ?? null,
    type: filter.type ?? null,
    polarity: filter.polarity ?? null,
    stance,
    method: filter.method ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    fromDay: filter.from == null ? -Number.MAX_SAFE_INTEGER : epochDay(filter.from),
    toDay: filter.to == null ? Number.MAX_SAFE_INTEGER : epochDay(filter.to),
    nested: filter.includeNested ?? false,
    rejected: filter.includeRejected ?? false,
    text,
  };
  return { ask, start, targets: ends.targets };
}

function startOf(
  { speakers, targets, hearers, articles }: Ends,
  text: string | null,
  dated: boolean,
): { start: Start; ids: string[] } {
  const about = (label: TargetLabel) => {
    const found = targets.find((one) => one.label === label);
    return found && { start: label, ids: found.ids };
  };
  // Full text can only be a beginning; every other condition can also be checked on each statement found.
  if (text !== null) return { start: 'Text', ids: [] };
  if (articles) return { start: 'Article', ids: articles };
  const rare = about('Event') ?? about('Agreement');
  if (rare) return rare;
  if (speakers) return { start: 'Speaker', ids: speakers };
  const common = about('Actor') ?? about('Topic');
  if (common) return common;
  if (hearers) return { start: 'Hearer', ids: hearers };
  return { start: dated ? 'Day' : 'All', ids: [] };
}

type Speaking = Pick<StatementFilter, 'includeNationals' | 'asOf'>;

/** The actor whom a client names as a speaker, and who speaks for it if asked for. */
export async function speakerIds(
  batches: Batches,
  name: string,
  argument: string,
  { includeNationals, asOf }: Speaking,
): Promise<string[]> {
  const { id } = await actorNamed(batches, name, argument, asOf);
  return speakersOf(batches, id, includeNationals);
}

/** An actor and, if asked for, the people and organizations of the country that it is. */
export async function speakersOf(batches: Batches, id: string, includeNationals?: boolean | null): Promise<string[]> {
  return includeNationals ? [id, ...((await batches.load<string[]>('nationals', { id })) ?? [])] : [id];
}

/** A topic stands for its narrower ones too. */
export async function targetOf(batches: Batches, label: TargetLabel, ids: string[]): Promise<Target> {
  if (label !== 'Topic') return { label, ids };
  const within = await Promise.all(ids.map((id) => batches.load<string[]>('topicsWithin', { id })));
  return { label, ids: within.flatMap((some) => some ?? []) };
}

/** A Lucene query: all words must occur, in any inflection; nothing of the user's text is read as an operator. */
export const textQuery = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [])
    .slice(0, 20)
    .map((word) => `+${word}`)
    .join(' ') || '"nothing asked"';
