import type { ExportedActor, ExportedStatement, ExportedTarget } from './statements.ts';

/**
 * JSON-LD in the words of schema.org: a Quotation (said in their own words) or Claim for each statement, with who made it,
 * what it is about and the article that has it. One document, whose `@graph` is written item by item.
 */
export async function* jsonLd(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  let separator = '\n';
  for await (const statement of statements) {
    yield separator + JSON.stringify(claim(statement));
    separator = ',\n';
  }
  yield '\n]}\n';
}

const context = {
  '@vocab': 'https://schema.org/',
  entente: 'urn:entente:',
  stance: 'entente:vocabulary/stance',
  polarity: 'entente:vocabulary/polarity',
  target: 'entente:vocabulary/target',
  sentence: 'entente:vocabulary/sentence',
};

function claim({ id, kind, content, polarity, saidOn, speaker, about, evidence }: ExportedStatement) {
  return {
    '@id': `entente:statement/${encodeURIComponent(id)}`,
    '@type': kind === 'DIRECT' ? 'Quotation' : 'Claim',
    text: content,
    polarity,
    ...(saidOn?.value && { dateCreated: saidOn.value }),
    ...(speaker && { creator: actor(speaker) }),
    about: about.map(({ stance, target }) => ({ stance, target: thing(target) })),
    isPartOf: evidence.map(({ sentence, article }) => ({
      '@id': article.url ?? `entente:article/${encodeURIComponent(article.id)}`,
      '@type': 'NewsArticle',
      headline: article.title,
      ...(article.publisher && { publisher: article.publisher.name }),
      ...(article.publishedOn?.value && { datePublished: article.publishedOn.value }),
      sentence: sentence.text,
    })),
  };
}

const actorTypes: Record<string, string> = { PERSON: 'Person', COUNTRY: 'Country', ORGANIZATION: 'Organization' };

const actor = ({ id, name, kind }: Pick<ExportedActor, 'id' | 'name' | 'kind'>) => ({
  '@id': `entente:actor/${encodeURIComponent(id)}`,
  '@type': actorTypes[kind] ?? 'Thing',
  name,
});

const thing = ({ __typename, id, name, kind }: ExportedTarget) =>
  kind
    ? actor({ id, name, kind })
    : {
        '@id': `entente:${__typename.toLowerCase()}/${encodeURIComponent(id)}`,
        '@type': __typename === 'Event' ? 'Event' : 'Thing',
        name,
      };
