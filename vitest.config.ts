import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By path: files that ask the seeded graph come after one another and share it. */
class ByPath extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** The files that need the tests' Neo4j (`inject('neo4j')`). */
const shared = [
  'tests/cli/serve.test.ts',
  'tests/graph/{driver-graph,open,schema}.test.ts',
  'tests/graphql/*.test.ts',
  'tests/ingest-graph/*.test.ts',
  'tests/resolve/graph.test.ts',
  'tests/review/*.test.ts',
  'tests/seed/{cli,load,packaged}.test.ts',
];

export default defineConfig({
  // As Node resolves it: with vite's own `development` condition the tests would load a second graphql beside yoga's.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    // One file after another in one process, which loads the source once: two of Neo4j's would each plan all queries.
    // `npm test` (tests/run.ts) runs the two projects side by side.
    fileParallelism: false,
    isolate: false,
    sequence: { sequencer: ByPath },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'shared', include: shared, globalSetup: ['tests/support/neo4j.ts'] } },
      { extends: true, test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: shared } },
    ],
  },
});
