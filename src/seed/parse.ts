import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { explain } from './explain.ts';
import type { Fault } from './faults.ts';
import { type Seed, seedFormat } from './format.ts';

/** `name` is what the graph calls the file (`seed`), `shown` what its faults call it. */
export type SeedFile = { name: string; shown: string; bytes: Uint8Array };

export type Path = readonly PropertyKey[];

/**
 * What of a file fits the format. `keys` are those of all its statements, also of ones that do not fit; `fault` makes a
 * fault at the value at `path`.
 */
export type ParsedSeed = { name: string; seed: Seed; keys: ReadonlySet<string>; fault: FaultAt };
export type FaultAt = (path: Path, message: string) => Fault;

/** `read` is there when the file is YAML, `parsed` when some of it fits the format, `faults` when not all does. */
export type Parsing = { read?: { data: unknown; fault: FaultAt }; parsed?: ParsedSeed; faults?: Fault[] };

/** The seed, or all faults of encoding, syntax and shape. */
export function parseSeed(file: SeedFile): Parsing {
  const source = decode(file);
  if (typeof source !== 'string') return { faults: [source] };
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const faultAt = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file: file.shown, line, column: col, message };
  };
  if (document.errors.length)
    return { faults: document.errors.map((error) => faultAt(error.pos[0], `YAML syntax: ${error.message}`)) };
  const aliases = badAliases(document);
  if (aliases.length) return { faults: aliases.map(({ at, message }) => faultAt(at, message)) };

  const fault: FaultAt = (path, message) => faultAt(offsetOf(document, path), message);
  // A file without any entry states nothing, which is no fault.
  const data: unknown = document.toJS() ?? {};
  const result = seedFormat.safeParse(data, { reportInput: true });
  const read = { data, fault };
  const keys = statementKeys(data);
  if (result.success) return { read, parsed: { name: file.name, seed: result.data, keys, fault } };
  const explained = result.error.issues.flatMap((issue) => explain(issue));
  const faults = explained.map(({ path, key, message }) =>
    key === undefined ? fault(path, message) : faultAt(offsetOfKey(document, path, key), message),
  );
  const rest = withoutFaults(
    data,
    explained.map(({ path }) => path),
  );
  const again = seedFormat.safeParse(rest?.data);
  if (!rest || !again.success) return { read, faults };
  const inFile: FaultAt = (path, message) => fault(rest.original(path), message);
  return { read, faults, parsed: { name: file.name, seed: again.data, keys, fault: inFile } };
}

/**
 * The entries that have no fault, so that these can be checked further; `original` is a path in the file for one in them.
 * Undefined when the article itself is at fault: without it nothing can be said of what it tells.
 */
function withoutFaults(data: unknown, faulty: Path[]) {
  if (typeof data !== 'object' || data === null || faulty.some(([list]) => list === 'article')) return undefined;
  const rest: Record<string, unknown> = {};
  const kept = new Map<PropertyKey, number[]>();
  for (const [list, value] of Object.entries(data).filter(([name]) => name in seedFormat.shape)) {
    const inList = faulty.filter(([first]) => first === list);
    if (inList.some((path) => path.length === 1)) continue;
    const dropped = new Set(inList.map(([, index]) => index));
    const indexes = Array.isArray(value) ? [...value.keys()].filter((index) => !dropped.has(index)) : [];
    kept.set(list, indexes);
    rest[list] = Array.isArray(value) ? indexes.map((index) => value[index]) : value;
  }
  const original = ([list = '', index, ...more]: Path): Path =>
    typeof index === 'number'
      ? [list, kept.get(list)?.[index] ?? index, ...more]
      : index === undefined
        ? [list]
        : [list, index, ...more];
  return { data: rest, original };
}

function statementKeys(data: unknown): Set<string> {
  const statements = (data as { statements?: unknown }).statements;
  const keys = (Array.isArray(statements) ? statements : []).map((entry: { key?: unknown } | null) => entry?.key);
  return new Set(keys.filter((key) => typeof key === 'string'));
}

/** UTF-8 without its byte order mark; line ends are YAML's to fold. */
function decode(file: SeedFile): string | Fault {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return { file: file.shown, line: lineOfBadByte(file.bytes), message: 'expected UTF-8 and came other bytes' };
  }
}

/** The line of the first byte that a lenient decoder has to replace. */
function lineOfBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder().decode(bytes);
  return lenient.slice(0, lenient.indexOf('�')).split('\n').length;
}

/** Where the value at `path` begins; of a value that is not there, its nearest ancestor. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    node = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    const begin = (node as Node | undefined)?.range?.[0];
    if (begin === undefined) break;
    offset = begin;
  }
  return offset;
}

/** Aliases that mean nothing, something that holds them, or so much that they are meant to do harm. */
function badAliases(document: Document): { at: number; message: string }[] {
  const bad: { at: number; message: string }[] = [];
  visit(document, {
    Alias(_, alias) {
      const meant = alias.resolve(document);
      const at = alias.range?.[0] ?? 0;
      const came = `and came \`*${alias.source}\``;
      if (!meant) bad.push({ at, message: `expected the name of an anchor above ${came}` });
      else if ((meant.range?.[1] ?? 0) > at) bad.push({ at, message: `expected an anchor that has ended ${came}` });
    },
  });
  if (bad.length) return bad;
  try {
    document.toJS();
    return [];
  } catch (error) {
    return [{ at: 0, message: `YAML: ${(error as Error).message}` }];
  }
}

function offsetOfKey(document: Document, path: Path, key: string): number {
  const parent = path.length ? document.getIn(path, true) : document.contents;
  const map = isAlias(parent) ? parent.resolve(document) : parent;
  const found = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key : undefined;
  return isScalar(found) ? (found.range?.[0] ?? offsetOf(document, path)) : offsetOf(document, path);
}
