import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pom, readJson } from './layout.ts';

/** Written last into a folder of jars: the pom it came from, and each jar's size in bytes. */
type Marker = { pom: string; sizes: Record<string, number> };

/** Whether `lib` holds every jar that neo4j/pom.xml asks for, each of the size it was fetched with. */
export function jarsAreWhole(lib: string): boolean {
  const marker = readJson<Marker>(join(lib, markerName));
  if (marker === null || marker.pom !== pomHash()) return false;
  return Object.entries(marker.sizes).every(
    ([jar, size]) => statSync(join(lib, jar), { throwIfNoEntry: false })?.size === size,
  );
}

/** Marks the jars now in `lib` as the whole. */
export function markWhole(lib: string): void {
  const sizes = Object.fromEntries(readdirSync(lib).map((jar) => [jar, statSync(join(lib, jar)).size]));
  writeFileSync(join(lib, markerName), JSON.stringify({ pom: pomHash(), sizes } satisfies Marker));
}

function pomHash(): string {
  return createHash('sha256').update(readFileSync(pom)).digest('hex');
}

const markerName = '.complete.json';
