import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By path: files that ask the seeded graph come after one another and share it. */
class ByPath extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  // As Node resolves it: with vite's own `development` condition the tests would load a second graphql beside yoga's.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j.ts'],
    // Neo4j Community has one database, which the test files use in turn.
    fileParallelism: false,
    // One process for all files, which loads the source once.
    isolate: false,
    sequence: { sequencer: ByPath },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
