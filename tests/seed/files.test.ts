import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeedFiles } from '../../src/seed/files.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-seeds-'));
  for (const path of [
    'seeds/gazetteer/a.yaml',
    'seeds/articles/b.yml',
    'seeds/demo/talks/d.yaml',
    'seeds/schema/s.json',
    'desk/c.yaml',
    'empty/readme.md',
  ]) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), '');
  }
});
afterAll(() => rmSync(home, { recursive: true }));

const read = (...paths: string[]) => readSeedFiles(paths, { root: join(home, 'seeds'), cwd: home });
const names = (...paths: string[]) => read(...paths).files.map(({ name }) => name);

test('a folder gives all its seed files, each once and by its path from the seeds', () => {
  expect(names('seeds')).toEqual(['articles/b.yml', 'gazetteer/a.yaml']);
  expect(names('seeds', 'seeds/gazetteer/a.yaml')).toEqual(['articles/b.yml', 'gazetteer/a.yaml']);
  expect(read('seeds').files.map(({ shown }) => shown)).toEqual([
    join('seeds', 'articles', 'b.yml'),
    join('seeds', 'gazetteer', 'a.yaml'),
  ]);
});

test('a file elsewhere is named by its path from here, the same alone and in its folder', () => {
  expect(names('desk')).toEqual(['./desk/c.yaml']);
  expect(names('desk/c.yaml')).toEqual(['./desk/c.yaml']);
});

test('only a folder covers files that are gone, and only its own', () => {
  const { covers } = read('seeds');
  expect(['articles/gone.yaml', './desk/gone.yaml', './seeds/articles/gone.yaml'].map(covers)).toEqual([
    true,
    false,
    true,
  ]);
  expect(['articles/gone.yaml', './desk/gone.yaml'].map(read('desk').covers)).toEqual([false, true]);
  expect(read('seeds/gazetteer').covers('articles/gone.yaml')).toBe(false);
  expect(read('desk/c.yaml').covers('./desk/gone.yaml')).toBe(false);
});

test('the demonstration is no part of the seeds around it: only who names it loads it, or misses what is gone from it', () => {
  expect(names('seeds')).toEqual(['articles/b.yml', 'gazetteer/a.yaml']);
  expect(names('.')).not.toContain('demo/talks/d.yaml');
  expect(names('seeds', 'seeds/demo')).toEqual(['articles/b.yml', 'demo/talks/d.yaml', 'gazetteer/a.yaml']);
  expect(names('seeds/demo/talks')).toEqual(['demo/talks/d.yaml']);
  expect(names('seeds/demo/talks/d.yaml')).toEqual(['demo/talks/d.yaml']);
  const isCovered = (path: string) => read(path).covers('demo/talks/gone.yaml');
  expect(['seeds', '.', 'seeds/demo', 'seeds/demo/talks'].map(isCovered)).toEqual([false, false, true, true]);
});

test('paths without a seed are told together', () => {
  expect(() => read('nowhere.yaml', 'empty', 'desk')).toThrow(
    'nowhere.yaml: no such file or folder\nempty: no .yaml file in this folder',
  );
});
