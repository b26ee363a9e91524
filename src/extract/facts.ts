import type { TextDate } from '../model/dates.ts';
import type { Gazetteer } from '../resolve/gazetteer.ts';
import type { Resolution } from '../resolve/types.ts';
import { type About, aboutStatements } from './about/about.ts';
import { actorHits, knownNames, selfHits } from './about/actors.ts';
import type { TargetHit } from './about/target.ts';
import type { TopicIndex } from './about/topics.ts';
import type { AgreementFact, KnownAgreement } from './agreements/agreement.ts';
import { findAgreements } from './agreements/find-agreements.ts';
import type { AgreementStatus } from './agreements/words.ts';
import type { Analysis } from './analyse.ts';
import { anchorOf } from './dates/anchor.ts';
import { findDates, textDate } from './dates/find-dates.ts';
import { saidDates } from './dates/said-on.ts';
import type { EventFact } from './events/event.ts';
import { findEvents } from './events/find-events.ts';
import { Scene } from './events/scene.ts';
import type { Span } from './span.ts';

/** What is known besides the text. */
export type Knowledge = {
  gazetteer: Gazetteer;
  topics: TopicIndex;
  /** Agreements of other articles. */
  agreements?: readonly KnownAgreement[];
};

/** Of an agreement, also what the speaker promises to bring it to, and by when. */
export type AboutWithPromise = About & { promised?: AgreementStatus; due?: TextDate };

export type StatementFacts = {
  /** Index in `Analysis.attributions`. */
  attribution: number;
  saidOn?: TextDate & { span: Span };
  about: AboutWithPromise[];
};

export type Facts = { statements: StatementFacts[]; agreements: AgreementFact[]; events: EventFact[] };

/**
 * When statements were said and what they are about, and the agreements and events of an article, each with the spans that show
 * it. Pure; never throws; the work is in proportion to the text. Without `publishedOn` or a dated dateline no date is inferred.
 */
export function readFacts(
  analysis: Analysis,
  resolution: Resolution,
  knowledge: Knowledge,
  publishedOn?: TextDate,
): Facts {
  const { attributions } = analysis;
  const { mentions, sources } = resolution;
  const { gazetteer, topics } = knowledge;
  const anchor = anchorOf(analysis, publishedOn);
  const dates = findDates(analysis, anchor);
  const said = saidDates(analysis, attributions, dates);
  const names = mentions.flatMap(({ form, start, end }): Span[] => (form === 'NAME' ? [[start, end]] : []));
  const known = knownNames(analysis, gazetteer);
  const actors = [
    ...actorHits(analysis, mentions, known, gazetteer),
    ...selfHits(analysis, attributions, mentions, sources, gazetteer),
  ];
  const topicHits = topics.find(analysis, names);
  const places = known.flatMap(({ from, span, named }) =>
    named.flatMap(({ entry }) =>
      entry.label === 'Place' && named.length === 1 ? [{ place: entry.id, from, span }] : [],
    ),
  );
  const scene = new Scene(analysis, attributions, resolution, gazetteer, {
    ...{ dates, topics: topicHits, actors, places },
    ...(anchor && { counted: anchor.value }),
  });
  const agreements = findAgreements(scene, said, knowledge.agreements);
  const events = findEvents(scene, agreements);
  const named: TargetHit[] = [
    ...actors,
    ...topicHits.map(({ topic, span }): TargetHit => ({ target: { kind: 'TOPIC', id: topic }, span })),
    ...agreements.flatMap(({ id, mentions }) =>
      mentions.map((span): TargetHit => ({ target: { kind: 'AGREEMENT', id }, span })),
    ),
    ...events.flatMap(({ id, trigger }): TargetHit => ({ target: { kind: 'EVENT', id }, span: trigger })),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const about = aboutStatements(analysis, attributions, named, resolution);
  return {
    statements: attributions.map((_, attribution) => {
      const date = said[attribution];
      return {
        attribution,
        ...(date && { saidOn: { ...textDate(date), span: date.span } }),
        about: withPromises(about[attribution] ?? [], attribution, agreements),
      };
    }),
    agreements,
    events,
  };
}

function withPromises(
  about: readonly About[],
  statement: number,
  agreements: readonly AgreementFact[],
): AboutWithPromise[] {
  return about.map((one) => {
    const promises = agreements.find(({ id }) => one.target.kind === 'AGREEMENT' && id === one.target.id)?.promises;
    const promise = promises?.find((made) => made.statement === statement);
    return promise ? { ...one, promised: promise.status, ...(promise.due && { due: promise.due }) } : one;
  });
}
