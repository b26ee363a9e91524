import { countStatements } from '../../src/counts/count-statements.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Document } from '../../src/ingest/document/document.ts';
import { isFault } from '../../src/ingest/document/document.ts';
import { documentsFrom } from '../../src/ingest/document/documents-from.ts';
import type { IngestOutcome } from '../../src/ingest/outcome.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { testGraph } from '../support/graph.ts';
import { seedOnce } from '../support/seeded.ts';

/** The tests' Neo4j with the packaged seeds and nothing else. */
export async function seededGraph(): Promise<Graph> {
  const graph = await testGraph();
  await seedOnce(graph);
  await onlySeeds(graph);
  return graph;
}

/** Takes away all that no seed states, also what people judged. */
export async function onlySeeds(graph: Graph): Promise<void> {
  await graph.writeText(async (run) => {
    await run('MATCH (n) WHERE n.seed IS NULL AND NOT n:Counted AND NOT n:Count DETACH DELETE n');
    await run('MATCH ()-[r]->() WHERE r.seed IS NULL DELETE r');
  });
  const gone = await graph.read<{ id: string }>('countedInVain');
  await graph.write((run) =>
    countStatements(
      run,
      gone.map(({ id }) => id),
    ),
  );
}

/** An article as JSON Lines would give it. */
export function documentOf(record: { title: string; body: string } & Record<string, unknown>): Document {
  const [made] = documentsFrom(new TextEncoder().encode(JSON.stringify(record)), { file: 'test', kind: 'json' });
  if (!made || isFault(made)) throw new Error(JSON.stringify(made));
  return made;
}

export async function ingested(graph: Graph, ...documents: Document[]): Promise<IngestOutcome[]> {
  async function* given() {
    yield* documents;
  }
  const outcomes: IngestOutcome[] = [];
  for await (const outcome of ingest(graph, given())) outcomes.push(outcome);
  return outcomes;
}

/** Everything in the graph that no seed states, as sorted lines: equal graphs have equal lines. Without `except` properties. */
export async function extractedGraph(graph: Graph, except: string[] = []): Promise<string[]> {
  type Row = { key: string; properties: Record<string, unknown> };
  const nodes = await graph.readText<Row>(
    `MATCH (n) WHERE n.seed IS NULL AND NOT n:Migration AND NOT n:Change AND NOT n:ChangeCounter AND NOT n:Counting
     RETURN reduce(text = '', l IN labels(n) | text + l) AS key, properties(n) AS properties`,
  );
  const links = await graph.readText<Row>(
    `MATCH (a)-[r]->(b) WHERE r.seed IS NULL
     RETURN coalesce(a.id, '') + ' ' + type(r) + ' ' + coalesce(b.id, '') AS key, properties(r) AS properties`,
  );
  const shown = ({ key, properties }: Row): string => {
    const kept = Object.entries(properties).filter(([name]) => !except.includes(name));
    return `${key} ${JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))))}`;
  };
  return [...nodes, ...links].map(shown).sort();
}

export const TALKS = {
  title: 'Ministers meet in Sfax',
  url: 'https://news.example/sfax',
  publisher: 'Northern Wire',
  publishedOn: '2016-03-02',
  body: [
    'Tunisian Defence Minister Salem Belhassen said on Monday that Tunisia would host a joint patrol force with Algeria.',
    '“Terrorism does not stop at a border post, and neither can we,” Belhassen said. He told Reuters that the force would be small.',
    'Libya denied that its guards had crossed the frontier.',
  ].join('\n\n'),
};
