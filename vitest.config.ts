import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves it: with vite's own `development` condition the tests would load a second graphql beside yoga's.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j.ts'],
    // Neo4j Community has one database, which the test files use in turn.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
