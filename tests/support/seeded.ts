import { inject } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { packagedSeeds } from '../../src/seed/files.ts';
import { seedIfEmpty } from '../../src/seed/load.ts';
import { wipe } from './graph.ts';

/**
 * The packaged seeds in the tests' Neo4j, and perhaps what no seed states. Files that come after one another share them,
 * until one wipes the graph or spoils them. Resolves to whether they had to be loaded.
 */
export async function seedOnce(graph: Graph): Promise<boolean> {
  const run = inject('run');
  const [seeded] = await graph.readText('MATCH (seeded:SeededForTests {run: $run}) RETURN seeded', { run });
  if (seeded) return false;
  await prepareSchema(graph);
  await wipe(graph);
  await seedIfEmpty(graph, packagedSeeds);
  // With a seed, so that it stays where all is taken away that no seed states.
  await graph.writeText((write) => write("CREATE (:SeededForTests {run: $run, seed: 'tests'})", { run }));
  return true;
}

/** Changes what seeds have brought: the next `seedOnce` loads them anew. */
export async function spoil(graph: Graph, text: string): Promise<void> {
  await graph.writeText(async (run) => {
    await run('MATCH (seeded:SeededForTests) DELETE seeded');
    await run(text);
  });
}
