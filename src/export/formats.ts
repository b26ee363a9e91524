import { csv } from './csv.ts';
import { followTheMoney } from './followthemoney.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './json-lines.ts';
import type { ExportedStatement } from './statements.ts';

/** What statements can be exported as, by the ending of a file's name. */
export type Format = {
  mediaType: string;
  what: string;
  write(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string>;
};

export const formats: Record<string, Format> = {
  csv: { mediaType: 'text/csv; charset=utf-8', what: 'a table, names resolved', write: csv },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', what: 'JSON lines', write: jsonLines },
  graphml: { mediaType: 'application/xml; charset=utf-8', what: 'GraphML (networkx, igraph, Gephi)', write: graphml },
  jsonld: { mediaType: 'application/ld+json', what: 'JSON-LD in the words of schema.org', write: jsonLd },
  ftm: { mediaType: 'application/jsonl; charset=utf-8', what: 'followthemoney entities', write: followTheMoney },
};
