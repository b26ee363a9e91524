import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeedFile } from './parse.ts';

/** Seed files to load. `covers` tells whether a file of that name would be among them if it still existed. */
export type SeedSource = { files: SeedFile[]; folders: string[]; covers(name: string): boolean };

/** The seeds that come with Entente. */
export const packagedSeeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The invented articles that come with Entente. They are no part of a folder that holds them: only who names them gets them. */
export const demoSeeds = demoIn(packagedSeeds);

/**
 * The seed files at `paths`: files, and folders with all `.yaml` and `.yml` files in them, those of `root`'s demonstration
 * only when a path leads into it. A file is named by its path from `root` when it lies there (`articles/x.yaml`), else by
 * its path from `cwd` (`./desk/x.yaml`).
 * Throws an Error that lists every path that does not exist or holds no seed file.
 */
export function readSeedFiles(paths: string[], { root = packagedSeeds, cwd = process.cwd() } = {}): SeedSource {
  const holds = (folder: string, path: string): boolean =>
    isInside(path, folder) && (!isInside(path, demoIn(root)) || !isInside(demoIn(root), folder));
  const faults: string[] = [];
  const folders: string[] = [];
  const found = new Set<string>();
  for (const path of paths.map((one) => resolve(cwd, one))) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) faults.push(`${shownPath(path, cwd)}: no such file or folder`);
    else if (stats.isDirectory()) {
      const files = seedFilesIn(path).filter((file) => holds(path, file));
      if (!files.length) faults.push(`${shownPath(path, cwd)}: no .yaml file in this folder`);
      folders.push(path);
      for (const file of files) found.add(file);
    } else found.add(path);
  }
  if (faults.length) throw new Error(faults.join('\n'));
  const files = [...found].map((path) => ({
    name: nameOf(path, root, cwd),
    shown: shownPath(path, cwd),
    bytes: readFileSync(path),
  }));
  return {
    files: files.sort((a, b) => (a.name < b.name ? -1 : 1)),
    folders,
    covers: (name) => folders.some((folder) => holds(folder, resolve(name.startsWith('.') ? cwd : root, name))),
  };
}

function demoIn(root: string): string {
  return join(root, 'demo');
}

const seedFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

function nameOf(path: string, root: string, cwd: string): string {
  if (isInside(path, root)) return slashed(relative(root, path));
  const fromHere = slashed(relative(cwd, path));
  return fromHere.startsWith('.') ? fromHere : `./${fromHere}`;
}

const shownPath = (path: string, cwd: string): string => (isInside(path, cwd) ? relative(cwd, path) : path);

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
const slashed = (path: string): string => path.split(sep).join('/');
