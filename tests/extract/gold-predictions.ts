import { analyse } from '../../src/extract/analyse.ts';
import type { Attribution } from '../../src/extract/attribution.ts';
import { readFacts } from '../../src/extract/facts.ts';
import { knownDate, type TextDate } from '../../src/model/dates.ts';
import type { GoldArticle } from '../gold/load.ts';
import type { Prediction, Prf, Rate } from '../gold/score.ts';
import { goldAnalysis, resolved, seededGazetteer, seededTopics } from './gold-articles.ts';

/** What is read of an article of the gold set: by itself, or from the statements that the set gives. */
export const readByItself = (article: GoldArticle): Prediction => predicted(article, analyse(article.body));
export const readFromStatements = (article: GoldArticle): Prediction => predicted(article, goldAnalysis(article));

/** A score in words. */
export const shown = ({ right, ...rest }: Rate | Prf) =>
  'of' in rest
    ? `${right}/${rest.of}`
    : `F1 ${rest.f1.toFixed(3)} (${right} right, ${rest.predicted} found, ${rest.gold} asked)`;

function predicted(article: GoldArticle, analysis: ReturnType<typeof analyse>): Prediction {
  const knowledge = { gazetteer: seededGazetteer(), topics: seededTopics() };
  const published: TextDate | undefined = article.publishedOn
    ? { value: article.publishedOn, basis: 'STATED' }
    : undefined;
  const resolution = resolved(analysis, article.title, published);
  const facts = readFacts(analysis, resolution, knowledge, published);
  const place = ([start, end]: readonly [number, number]) => ({ start, end });
  const ids = (named: { actor: string }[]) => named.map(({ actor }) => actor);
  return {
    statements: facts.statements.map(({ attribution, saidOn, about }) => {
      const { source, contents, kind, polarity } = analysis.attributions[attribution] as Attribution;
      const mentions = (resolution.sources[attribution] ?? []).flatMap((m) => resolution.mentions[m] ?? []);
      const meant = mentions.flatMap(({ references }) =>
        references.filter(({ judgement }) => judgement === 'POSITIVE'),
      );
      return {
        source: source ? [place(source)] : undefined,
        contents: contents.map(place),
        speakers: ids(meant),
        kind,
        polarity,
        saidOn: exactly(saidOn),
        about: about
          .filter(({ target }) => target.kind === 'ACTOR' || target.kind === 'TOPIC')
          .map(({ target, stance }) => ({ id: target.id, stance })),
      };
    }),
    agreements: facts.agreements.map(({ type, parties, proposers, statuses }) => ({
      type,
      parties: ids(parties),
      proposers: ids(proposers),
      statuses,
    })),
    events: facts.events.map(({ type, sentence, figures }) => ({ type, sentence: place(sentence), figures })),
  };
}

/** A day, month or year; the gold set gives none for "last week". */
function exactly(date: TextDate | undefined): string | undefined {
  const known = date && knownDate(date);
  return known && !/[/X]/.test(known) ? known : undefined;
}
