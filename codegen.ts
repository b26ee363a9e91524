import type { CodegenConfig } from '@graphql-codegen/cli';

/** Resolver types from the public SDL: `npm run codegen` writes src/graphql/generated.ts, which is committed. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string' } },
    },
  },
};
export default config;
