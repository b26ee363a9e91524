import type { ExportedStatement, ExportedTarget } from './statements.ts';

/**
 * GraphML for networkx, igraph, Gephi and yEd: nodes are who speaks and what is spoken about, and each edge is a statement
 * with its stance and the sentence that proves it. A directed graph with parallel edges.
 */
export async function* graphml(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const name of nodeKeys) yield `  <key id="n-${name}" for="node" attr.name="${name}" attr.type="string"/>\n`;
  for (const name of edgeKeys) yield `  <key id="e-${name}" for="edge" attr.name="${name}" attr.type="string"/>\n`;
  yield '  <graph id="statements" edgedefault="directed">\n';
  const known = new Set<string>();
  const isNew = (id: string): boolean => !known.has(id) && known.add(id) !== undefined;
  for await (const statement of statements) {
    const { speaker } = statement;
    // Nobody's words: one node for each statement without a speaker would join nothing.
    const from = speaker ? idOf(speaker) : 'unnamed';
    if (isNew(from)) yield node(from, speaker ?? { name: 'unnamed source', kind: '' });
    for (const [i, { target, stance }] of statement.about.entries()) {
      const to = idOf(target);
      if (isNew(to)) yield node(to, target);
      const [evidence] = statement.evidence;
      const values: Record<EdgeKey, string | null | undefined> = {
        stance,
        statement: statement.id,
        content: statement.content,
        polarity: statement.polarity,
        saidOn: statement.saidOn?.value,
        sentence: evidence?.sentence.text,
        article: evidence?.article.url ?? evidence?.article.id,
      };
      const data = edgeKeys.map((key) => datum(`e-${key}`, values[key])).join('');
      yield `    <edge id="${xml(`${statement.id}-${i}`)}" source="${xml(from)}" target="${xml(to)}">${data}</edge>\n`;
    }
  }
  yield '  </graph>\n</graphml>\n';
}

const nodeKeys = ['name', 'label', 'kind'] as const;
const edgeKeys = ['stance', 'statement', 'content', 'polarity', 'saidOn', 'sentence', 'article'] as const;
type EdgeKey = (typeof edgeKeys)[number];
type Named = Pick<ExportedTarget, 'name' | 'kind' | 'agreementType' | 'eventType'> & { __typename?: string };

/** Ids are unique among things of one label only. */
const idOf = ({ id, __typename = 'Actor' }: { id: string; __typename?: string }): string =>
  `${/^(?:Agreement|Event|Topic)$/.test(__typename) ? __typename : 'Actor'}/${id}`;

function node(id: string, { name, kind, agreementType, eventType }: Named): string {
  const label = id.split('/')[0] as string;
  const values = { name, label, kind: kind ?? agreementType ?? eventType };
  return `    <node id="${xml(id)}">${nodeKeys.map((key) => datum(`n-${key}`, values[key])).join('')}</node>\n`;
}

const datum = (key: string, value: string | null | undefined): string =>
  value ? `<data key="${key}">${xml(value)}</data>` : '';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the control characters that XML 1.0 has no way to write. */
const xml = (text: string): string =>
  text
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ''))
    .replace(/[&<>"]/g, (sign) => escapes[sign] as string);
