import { type Cell, csvLine } from './csv-line.ts';
import type { ExportedStatement } from './statements.ts';

/**
 * CSV (RFC 4180, UTF-8, with a header): one row for each statement, article that reports it and target it is about, so that
 * each cell has one value; names stand beside ids.
 */
export async function* csv(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  yield csvLine(Object.keys(columns));
  for await (const statement of statements)
    for (const evidence of statement.evidence)
      for (const about of statement.about.length ? statement.about : [undefined])
        yield csvLine(Object.values(columns).map((value) => value({ statement, evidence, about })));
}

type Row = {
  statement: ExportedStatement;
  evidence: ExportedStatement['evidence'][number];
  about: ExportedStatement['about'][number] | undefined;
};

const columns: Record<string, (row: Row) => Cell> = {
  statement: ({ statement }) => statement.id,
  speaker: ({ statement }) => statement.speaker?.name,
  speakerId: ({ statement }) => statement.speaker?.id,
  speakerCountry: ({ statement }) => statement.speaker?.country?.id,
  content: ({ statement }) => statement.content,
  about: ({ about }) => about?.target.name,
  aboutId: ({ about }) => about?.target.id,
  aboutType: ({ about }) => about?.target.__typename,
  stance: ({ about }) => about?.stance,
  toldTo: ({ statement }) => statement.toldTo.map(({ name }) => name).join('; '),
  saidOn: ({ statement }) => statement.saidOn?.value,
  earliest: ({ statement }) => statement.saidOn?.earliest,
  latest: ({ statement }) => statement.saidOn?.latest,
  kind: ({ statement }) => statement.kind,
  type: ({ statement }) => statement.type,
  polarity: ({ statement }) => statement.polarity,
  cue: ({ statement }) => statement.cue,
  confidence: ({ statement }) => statement.confidence,
  method: ({ statement }) => statement.method,
  sentence: ({ evidence }) => evidence.sentence.text,
  article: ({ evidence }) => evidence.article.title,
  articleId: ({ evidence }) => evidence.article.id,
  articleUrl: ({ evidence }) => evidence.article.url,
  articlePublisher: ({ evidence }) => evidence.article.publisher?.name,
  articlePublishedOn: ({ evidence }) => evidence.article.publishedOn?.value,
  articleSynthetic: ({ evidence }) => evidence.article.synthetic,
};
