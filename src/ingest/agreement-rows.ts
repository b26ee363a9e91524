import type { AgreementFact } from '../extract/agreements/agreement.ts';
import type { Span } from '../extract/span.ts';
import { dateProperties } from '../model/dates.ts';
import { agreementStatusId, evidenceKey } from '../model/ids.ts';
import type { NodeRef, RelationshipType } from '../model/rows.ts';
import type { Article } from './article.ts';
import type { Reading } from './read-article.ts';
import { actor, type RowSet } from './row-set.ts';
import { sentencesAround } from './sentences.ts';

/** The agreements that an article speaks of, each fact with the sentence that shows it. `statements` are ids of attributions. */
export function agreementRows(
  set: RowSet,
  article: Article,
  { analysis, facts }: Reading,
  statements: readonly string[],
  isKnown: (agreement: string) => boolean,
): void {
  const evidence = (span: Span, statement?: number) => {
    const [start, end] = sentencesAround(analysis.sentences, [span]);
    const properties = {
      articleId: article.id,
      ...{ start, end },
      sentence: article.body.slice(start, end),
      statementId: statement === undefined ? undefined : statements[statement],
    };
    return { key: evidenceKey(article.id, start, end), properties };
  };
  const fact = (type: RelationshipType, from: NodeRef, to: NodeRef, span: Span): void => {
    const { key, properties } = evidence(span);
    set.link(type, from, to, properties, key);
  };
  for (const { id, name, type, parties, proposers, aims, precedents, statuses } of facts.agreements) {
    const agreement = agreementNode(set, article, { id, name, type }, isKnown(id));
    for (const one of proposers) fact('PROPOSED', actor(one.actor), agreement, one.span);
    for (const one of parties) fact('PARTY_TO', actor(one.actor), agreement, one.span);
    for (const { topic, span } of aims) fact('AIMS_AT', agreement, { label: 'Topic', id: topic }, span);
    for (const { agreement: model, span } of precedents)
      fact('MODELLED_ON', agreement, { label: 'Agreement', id: model }, span);
    for (const { status, party, asOf, sentence, statement } of statuses) {
      const { key, properties } = evidence(sentence, statement);
      const node = set.node('AgreementStatus', agreementStatusId(id, party, status, key), {
        status,
        ...dateProperties('asOf', asOf),
      });
      set.link('STATUS_OF', node, agreement, properties, key);
      if (party) set.link('STATUS_FOR', node, actor(party));
    }
  }
}

/** One that the graph has keeps its name and type. */
function agreementNode(
  set: RowSet,
  article: Article,
  { id, name, type }: Pick<AgreementFact, 'id' | 'name' | 'type'>,
  isKnown: boolean,
): NodeRef {
  if (isKnown) return { label: 'Agreement', id };
  const node = set.node('Agreement', id, { name, type });
  set.alias(node, name, 'NAME', article.language);
  return node;
}
