import { dateProperties } from '../model/dates.ts';
import { agreementStatusId, evidenceKey } from '../model/ids.ts';
import { type ArticleFile, unknownKey, wholeBody, wordsOfDate } from './article-rows.ts';
import type { Seed } from './format.ts';
import { entryNames } from './names.ts';
import type { Path } from './parse.ts';
import type { SpanShape } from './shapes.ts';
import type { Span } from './spans.ts';
import { actor, nodeOf, type StatedRows } from './stated.ts';

type Proof = { statement?: string; sentence?: SpanShape };
/** The evidence of a fact: its key, its span, and it as properties of a relationship. */
type Evidence = {
  key: string;
  span: Span;
  properties: { articleId: string; start: number; end: number; sentence: string; statementId?: string };
};

/** States agreements; their facts need the article that proves them. */
export function agreementRows(
  seed: Seed,
  rows: StatedRows,
  file: ArticleFile | undefined,
  fault: (at: Path, message: string) => void,
): void {
  for (const [i, entry] of (seed.agreements ?? []).entries()) {
    const at = ['agreements', i];
    const agreement = nodeOf('Agreement', entry.id);
    if (entry.name) {
      const { name, type, description, aliases } = entry;
      rows.node(at, 'Agreement', entry.id, { name, type, description });
      for (const alias of entryNames({ name, aliases }))
        rows.alias(at, agreement, alias.name, alias.kind, alias.language);
    }
    for (const [j, { agreement: other, judgement, by, reason }] of (entry.sameAs ?? []).entries())
      rows.link([...at, 'sameAs', j], 'SAME_AS', agreement, nodeOf('Agreement', other), { judgement, by, reason });

    const proven = <Fact extends Proof>(
      list: string,
      facts: Fact[] | undefined,
      state: (fact: Fact, at: Path, evidence: Evidence) => void,
    ): void => {
      for (const [j, fact] of (facts ?? []).entries()) {
        const where = [...at, list, j];
        if (!file) fault(where, 'expected an `article` in this file too: it holds the evidence');
        const evidence = file && evidenceOf(file, where, fact);
        if (evidence) state(fact, where, evidence);
      }
    };
    proven('proposals', entry.proposals, ({ actors }, where, { key, properties }) => {
      for (const [j, id] of actors.entries())
        rows.link([...where, 'actors', j], 'PROPOSED', actor(id), agreement, properties, key);
    });
    proven('parties', entry.parties, ({ actors }, where, { key, properties }) => {
      for (const [j, id] of actors.entries())
        rows.link([...where, 'actors', j], 'PARTY_TO', actor(id), agreement, properties, key);
    });
    proven('aims', entry.aims, ({ topics }, where, { key, properties }) => {
      for (const [j, id] of topics.entries())
        rows.link([...where, 'topics', j], 'AIMS_AT', agreement, nodeOf('Topic', id), properties, key);
    });
    proven('precedents', entry.precedents, ({ agreements }, where, { key, properties }) => {
      for (const [j, id] of agreements.entries())
        rows.link([...where, 'agreements', j], 'MODELLED_ON', agreement, nodeOf('Agreement', id), properties, key);
    });
    proven('statuses', entry.statuses, ({ status, party, asOf }, where, { key, span, properties }) => {
      if (file) wordsOfDate(file, [...where, 'asOf'], asOf, [span], 'the sentence');
      const id = agreementStatusId(entry.id, party, status, key);
      const node = rows.node(where, 'AgreementStatus', id, { status, ...dateProperties('asOf', asOf) });
      rows.link(where, 'STATUS_OF', node, agreement, properties, key);
      if (party) rows.link([...where, 'party'], 'STATUS_FOR', node, actor(party));
    });
  }
}

/** The sentence given, else that of the statement; undefined after a fault. */
function evidenceOf(file: ArticleFile, at: Path, { statement: key, sentence }: Proof): Evidence | undefined {
  const { article, told, keys } = file;
  if (key !== undefined && !keys.has(key)) file.fault([...at, 'statement'], unknownKey(key, keys));
  const statement = key === undefined ? undefined : told.get(key);
  const span = sentence
    ? file.span([...at, 'sentence'], sentence, { ...wholeBody(article), wholeWords: false })
    : statement?.sentence;
  if (!span) return undefined;
  const { start, end, text } = span;
  const properties = {
    articleId: article.id,
    start,
    end,
    sentence: text,
    ...(statement && { statementId: statement.id }),
  };
  return { key: evidenceKey(article.id, start, end), span, properties };
}
