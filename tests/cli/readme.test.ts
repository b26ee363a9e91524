import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSettings } from '../../src/cli/settings.ts';

const readme = new URL('../../README.md', import.meta.url);

test.skipIf(!existsSync(readme))("the README's table of settings is the one that the code has", () => {
  const rows = readFileSync(readme, 'utf8').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (?:`([^`]*)`)? ?\| (.+) \|$/gm);
  expect([...rows].map(([, name, fallback = '', description]) => ({ name, default: fallback, description }))).toEqual(
    listSettings(),
  );
});
