import { type Fault, suggestion } from './faults.ts';
import { type JsonSchema, seedJsonSchema } from './format.ts';
import type { FaultAt, Path } from './parse.ts';
import { ACTORS, type Kind } from './shapes.ts';

/** An id that a file defines or refers to. */
export type Definition = { id: string; kind: Kind; fault: FaultAt; at: Path };
export type Reference = { id: string; kinds: readonly Kind[]; fault: FaultAt; at: Path };
export type Ids = { definitions: Definition[]; references: Reference[] };

/** What the graph holds under an id: its kind and the file that states it, if one does. */
export type Known = { id: string; kind: Kind; seed: string | null };

/**
 * The ids of a file, found by what the format says of each field. It reads the file as it was written, so that a fault
 * elsewhere in the file does not make its ids unknown to others.
 */
export function idsOf(data: unknown, fault: FaultAt): Ids {
  const ids: Ids = { definitions: [], references: [] };
  walk(data, [seedJsonSchema], [], (schema, id, at, parent) => {
    // An agreement without a name adds facts to one that is defined elsewhere.
    const defines = schema.defines === 'agreement' && !(parent as { name?: unknown }).name ? undefined : schema.defines;
    const refersTo = schema.refersTo ?? (schema.defines && !defines ? [schema.defines] : undefined);
    if (defines) ids.definitions.push({ id, kind: defines, fault, at });
    else if (refersTo) ids.references.push({ id, kinds: refersTo, fault, at });
  });
  return ids;
}

/** Ids defined twice, in these files or in these and the graph. */
export function duplicateIds(definitions: Definition[], known: ReadonlyMap<string, Known>): Fault[] {
  const first = new Map<string, Definition>();
  return definitions.flatMap((one) => {
    const before = first.get(one.id);
    if (!before) first.set(one.id, one);
    const elsewhere = known.get(one.id);
    if (before)
      return one.fault(one.at, `expected an id of its own and came \`${one.id}\`, which is ${placeOf(before)}`);
    if (elsewhere && (elsewhere.seed !== null || !alike(elsewhere.kind, one.kind)))
      return one.fault(one.at, `expected an id of its own and came \`${one.id}\`, which is ${placeOfKnown(elsewhere)}`);
    return [];
  });
}

/** References that nothing meets, or something of another kind. `guessed`: ids of files too broken to be read. */
export function brokenReferences(
  { definitions, references }: Ids,
  known: ReadonlyMap<string, Known>,
  guessed: ReadonlySet<string>,
  all: Known[],
): Fault[] {
  const defined = new Map(definitions.map((one) => [one.id, one]));
  return references.flatMap(({ id, kinds, fault, at }) => {
    const expected = `expected the id of ${named(kinds)} and came \`${id}\``;
    const here = defined.get(id);
    const there = known.get(id);
    if (kinds.includes((here ?? there)?.kind as Kind) || (!here && guessed.has(id))) return [];
    if (here) return fault(at, `${expected}, which is ${placeOf(here)}`);
    if (there) return fault(at, `${expected}, which is ${placeOfKnown(there)}`);
    const near = [...definitions, ...all].filter(({ kind }) => kinds.includes(kind)).map((one) => one.id);
    return fault(at, `${expected}, which no seed and nothing in the graph has${suggestion(id, near)}`);
  });
}

function placeOf({ kind, fault, at }: Definition): string {
  const { file, line } = fault(at, '');
  return `the ${kind} at ${file}:${line}`;
}
const placeOfKnown = ({ kind, seed }: Known): string =>
  `${withArticle(kind)} in the graph${seed === null ? '' : `, by ${seed}`}`;

const alike = (a: Kind, b: Kind): boolean => a === b || (ACTORS.includes(a) && ACTORS.includes(b));

const named = (kinds: readonly Kind[]): string => {
  if (kinds.length === ACTORS.length && kinds.every((kind) => ACTORS.includes(kind))) return 'an actor';
  return kinds.map(withArticle).join(' or ');
};

const withArticle = (kind: Kind): string => `${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}`;

type Visit = (schema: JsonSchema, value: string, at: Path, parent: unknown) => void;

function walk(value: unknown, schemas: JsonSchema[], at: Path, visit: Visit, parent?: unknown): void {
  const branches = schemas.flatMap((schema) => schema.anyOf ?? [schema]);
  if (typeof value === 'string') for (const schema of branches) visit(schema, value, at, parent);
  if (typeof value !== 'object' || value === null) return;
  const steps: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, inner] of steps) {
    const next = branches.flatMap(
      (schema) => (typeof step === 'number' ? schema.items : schema.properties?.[String(step)]) ?? [],
    );
    if (next.length) walk(inner, next, [...at, step], visit, value);
  }
}
