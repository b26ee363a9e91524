/** Forbidden facts: what a prediction must not state. */
import { nameKey } from '../../src/model/names.ts';
import type { Figures, ForbiddenFact } from './load.ts';
import type { PredictedStatement, Prediction } from './score.ts';
import { jaccard, type Place, sharedWords, wordsIn } from './words.ts';

/** Whether the prediction states the forbidden fact: all that it gives holds. */
export function isFound(fact: ForbiddenFact, body: string, prediction: Prediction): boolean {
  const { statements, agreements = [], events = [] } = prediction;
  switch (fact.fact) {
    case 'statement':
      return statements.some(
        (found) =>
          isAbout(fact, body, found) &&
          (fact.speaker === undefined || found.speakers.map(actorKey).includes(actorKey(fact.speaker))) &&
          (fact.polarity === undefined || (found.polarity ?? 'AFFIRMED') === fact.polarity) &&
          (fact.kind === undefined || found.kind === fact.kind),
      );
    case 'actor':
      return statements.some(({ speakers, about = [] }) =>
        [...speakers, ...about.map(({ id }) => id)].map(actorKey).includes(actorKey(fact.actor)),
      );
    case 'date':
      return statements.some(
        (found) =>
          found.saidOn !== undefined &&
          (fact.value === undefined || found.saidOn === fact.value) &&
          (fact.content === undefined || isAbout(fact, body, found)),
      );
    case 'agreement':
      return agreements.some(
        ({ parties, statuses }) =>
          statuses.some(({ status }) => status === fact.status) &&
          (fact.parties ?? []).every((party) => parties.includes(party)),
      );
    case 'event':
      return events.some(
        ({ type, figures = {} }) =>
          (fact.type === undefined || fact.type === type) && sameFigures(fact.figures, figures),
      );
  }
}

/** The content is (nearly) these words, or lies for the most part within them. */
function isAbout(fact: { content?: Place; within?: Place }, body: string, { contents }: PredictedStatement): boolean {
  const words = wordsIn(body, contents);
  if (fact.content) return jaccard(wordsIn(body, [fact.content]), words) >= 0.5;
  const inside = sharedWords(wordsIn(body, fact.within ? [fact.within] : []), words);
  return inside > 0 && inside * 2 >= words.size;
}

/** Ids are slugs of names, so an actor that is new is compared by either: `ben-zekri` is "Ben Zekri". */
export const actorKey = (idOrName: string): string => nameKey(idOrName);

/** Whether every figure wanted is found; figures beyond them make no difference. */
export const sameFigures = (wanted: Figures, found: Figures): boolean =>
  Object.entries(wanted).every(([name, figure]) => found[name as keyof Figures] === figure);
