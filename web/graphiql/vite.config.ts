import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { questionTitles } from './question-titles.ts';

/** Bundles GraphiQL with its editor, workers and fonts, so that the playground needs no network. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  logLevel: 'error',
  plugins: [questionTitles()],
  build: {
    outDir: fileURLToPath(new URL('../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
  },
});
