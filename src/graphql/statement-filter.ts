import { epochDay } from '../model/dates.ts';
import type { Ask, Batches } from './batch.ts';
import type { StatementFilter } from './generated.ts';
import { actorNamed, named } from './names.ts';

/** Where the pattern of a statements query begins: the end that is likely to have the fewest statements. */
type Start = 'SPEAKER' | 'ACTOR' | 'AGREEMENT' | 'TOPIC' | 'EVENT' | 'HEARER' | 'ARTICLE' | 'TEXT' | 'DAY' | 'ALL';

/** Ids that a parent object adds to what the client filters by: the statements of this actor, about this topic, … */
export type Scope = {
  speakers?: string[];
  actors?: string[];
  agreements?: string[];
  topics?: string[];
  events?: string[];
  articles?: string[];
};

/**
 * A client's filter with its names resolved, as the queries of cypher/statements.cypher read it. A name that means nobody, or
 * several, is an error. A scope narrows: both it and the filter must hold.
 */
export async function statementAsk(batches: Batches, filter: StatementFilter, scope: Scope = {}): Promise<Ask> {
  const [speakers, actors, agreements, topics, hearers] = await Promise.all([
    filter.speaker == null ? null : speakerIds(batches, filter),
    filter.about == null ? null : actorNamed(batches, filter.about, 'about', filter.asOf).then(ids),
    filter.agreement == null ? null : named(batches, filter.agreement, ['Agreement'], 'agreement').then(ids),
    filter.topic == null ? null : named(batches, filter.topic, ['Topic'], 'topic').then(ids),
    filter.toldTo == null ? null : actorNamed(batches, filter.toldTo, 'toldTo', filter.asOf).then(ids),
  ]);
  const ask = {
    speakers: both(speakers, scope.speakers),
    actors: both(actors, scope.actors),
    agreements: both(agreements, scope.agreements),
    topics: both(topics, scope.topics),
    events: scope.events ?? null,
    articles: scope.articles ?? null,
    hearers,
    kind: filter.kind ?? null,
    type: filter.type ?? null,
    polarity: filter.polarity ?? null,
    stance: filter.stance ?? null,
    method: filter.method ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    nested: filter.includeNested ?? false,
    text: filter.text == null ? null : textQuery(filter.text),
  };
  return {
    ...ask,
    targeted: Boolean(ask.actors ?? ask.agreements ?? ask.topics ?? ask.events),
    start: startOf(ask),
    fromDay: ask.from === null ? -Number.MAX_SAFE_INTEGER : epochDay(ask.from),
    toDay: ask.to === null ? Number.MAX_SAFE_INTEGER : epochDay(ask.to),
  };
}

const ids = ({ id }: { id: string }): string[] => [id];

/** Both conditions hold: ids in both lists. Null is no condition. */
const both = (filter: string[] | null, scope: string[] | undefined): string[] | null =>
  filter === null ? (scope ?? null) : scope === undefined ? filter : filter.filter((id) => scope.includes(id));

async function speakerIds(batches: Batches, filter: StatementFilter): Promise<string[]> {
  const { id } = await actorNamed(batches, filter.speaker as string, 'speaker', filter.asOf);
  if (!filter.includeNationals) return [id];
  return [id, ...((await batches.load<string[]>('nationals', { id })) ?? [])];
}

function startOf(ask: Ask): Start {
  // Full text can only be a beginning; every other condition is also checked on each statement found.
  if (ask.text !== null) return 'TEXT';
  if (ask.articles !== null) return 'ARTICLE';
  if (ask.events !== null) return 'EVENT';
  if (ask.agreements !== null) return 'AGREEMENT';
  if (ask.speakers !== null) return 'SPEAKER';
  if (ask.actors !== null) return 'ACTOR';
  if (ask.topics !== null) return 'TOPIC';
  if (ask.hearers !== null) return 'HEARER';
  return ask.from !== null || ask.to !== null ? 'DAY' : 'ALL';
}

/** A Lucene query: all words must occur, in any inflection; nothing of the user's text is read as an operator. */
export const textQuery = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [])
    .slice(0, 20)
    .map((word) => `+${word}`)
    .join(' ') || '"nothing asked"';
