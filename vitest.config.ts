import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By path: files that ask the seeded graph come after one another and share it; the dashboard's before the one that adds to it. */
class ByPath extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  }
}

const place = ({ moduleId }: TestSpecification) => moduleId.replace('/tests/web/', '/tests/graphql/web-');

/** The files that use a Neo4j of the tests (`inject('neo4j')`): those that ask the seeded graph, and those that write their own. */
const asking = ['tests/graphql/*.test.ts', 'tests/web/*.test.ts'];
const writing = [
  'tests/cli/{doctor,serve}.test.ts',
  'tests/counts/*.test.ts',
  'tests/graph/{driver-graph,open,schema}.test.ts',
  'tests/graphql/subscriptions.test.ts',
  'tests/ingest-graph/*.test.ts',
  'tests/resolve/graph.test.ts',
  'tests/review/*.test.ts',
  'tests/seed/{cli,load,packaged}.test.ts',
];
const globalSetup = ['tests/support/neo4j.ts'];

export default defineConfig({
  // As Node resolves it: with vite's own `development` condition the tests would load a second graphql beside yoga's.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    // One file after another in one process, which loads the source once: two of Neo4j's would each plan all queries.
    // `npm test` (tests/run.ts) runs those that ask beside all others.
    fileParallelism: false,
    isolate: false,
    sequence: { sequencer: ByPath },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'asking', include: asking, exclude: writing, globalSetup } },
      { extends: true, test: { name: 'writing', include: writing, globalSetup } },
      { extends: true, test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: [...asking, ...writing] } },
    ],
  },
});
