import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Bundles the dashboard with its fonts and flags, so that it needs no network beside the server it comes from. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/dashboard/',
  logLevel: 'error',
  // Also where the tests build it, whose NODE_ENV is another.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { development: false } },
  build: {
    outDir: fileURLToPath(new URL('../dist/dashboard', import.meta.url)),
    emptyOutDir: true,
    // An asset in a data: address would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
