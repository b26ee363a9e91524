import { dateProperties } from '../model/dates.ts';
import { evidenceKey } from '../model/ids.ts';
import type { NodeRef } from '../model/rows.ts';
import type { Article } from './article.ts';
import type { Reading } from './read-article.ts';
import { actor, type RowSet } from './row-set.ts';

/** What an article tells to have happened, each with all sentences that tell it. */
export function eventRows(set: RowSet, article: Article, node: NodeRef, { facts }: Reading): void {
  const { id: articleId, body } = article;
  for (const fact of facts.events) {
    const { type, actors, recipients, date, figures, topics, agreement, sentence, sentences } = fact;
    const event = set.node('Event', eventId(articleId, fact.id), {
      type,
      description: body.slice(...sentence),
      ...dateProperties('happenedOn', date),
      ...figures,
    });
    for (const [start, end] of sentences) {
      const evidence = { sentenceSpan: [start, end], sentence: body.slice(start, end), articleId };
      set.link('REPORTED_IN', event, node, evidence, evidenceKey(articleId, start, end));
    }
    for (const one of actors) set.link('ACTED_IN', actor(one.actor), event);
    for (const one of recipients) set.link('DIRECTED_AT', event, actor(one.actor));
    for (const topic of topics) set.link('CONCERNS', event, { label: 'Topic', id: topic });
    if (agreement) set.link('CONCERNS', event, { label: 'Agreement', id: agreement });
    for (const { place } of fact.places) set.link('LOCATED_IN', event, { label: 'Place', id: place });
  }
}

/** Events are told apart within their article only. */
export const eventId = (articleId: string, event: string): string => `${articleId}/${event}`;
