import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { core } from 'zod';
import { type Fault, suggestion } from './faults.ts';
import { type Seed, schemasAt, seedFormat } from './format.ts';

/** `name` is what the graph calls the file (`seed`), `shown` what its faults call it. */
export type SeedFile = { name: string; shown: string; bytes: Uint8Array };

export type Path = readonly PropertyKey[];

/** A file that fits the format. `fault` makes a fault at the value at `path`. */
export type ParsedSeed = { name: string; seed: Seed; fault: FaultAt };
export type FaultAt = (path: Path, message: string) => Fault;

/** `read` is there when the file is YAML, `parsed` when it fits the format too, and `faults` when it does not. */
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

  const fault: FaultAt = (path, message) => faultAt(offsetOf(document, path), message);
  // A file without any entry states nothing, which is no fault.
  const data: unknown = document.toJS() ?? {};
  const result = seedFormat.safeParse(data, { reportInput: true });
  const read = { data, fault };
  if (result.success) return { read, parsed: { name: file.name, seed: result.data, fault } };
  return {
    read,
    faults: result.error.issues.flatMap((issue) =>
      explain(issue).map(({ path, key, message }) =>
        key === undefined ? fault(path, message) : faultAt(offsetOfKey(document, path, key), message),
      ),
    ),
  };
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

type Explained = { path: Path; key?: string; message: string };

/** What was expected at which path, and what came. */
function explain(issue: core.$ZodIssue, base: Path = []): Explained[] {
  const path = [...base, ...issue.path];
  const at = (message: string): Explained[] => [{ path, message }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = schemasAt(path).flatMap((schema) => Object.keys(schema.properties ?? {}));
      return issue.keys.map((key) => ({
        path,
        key,
        message: `unknown field \`${key}\`${suggestion(key, fields) || `; expected one of ${fields.join(', ')}`}`,
      }));
    }
    case 'invalid_union': {
      // The branch that the value was meant for: the one whose shape it has.
      const meant = issue.errors.filter((issues) => !issues.some(missesShape));
      if (meant.length === 1) return (meant[0] as core.$ZodIssue[]).flatMap((one) => explain(one, path));
      return at(`expected ${[...new Set(shapesOf(issue))].join(' or ')} and came ${shown(issue.input)}`);
    }
    case 'invalid_type':
      if (issue.input === undefined && path.length) return [{ path: path.slice(0, -1), message: missing(path) }];
      return at(`expected ${shape(issue.expected)} and came ${shown(issue.input)}`);
    case 'invalid_value': {
      if (issue.input === undefined) return [{ path: path.slice(0, -1), message: missing(path) }];
      const values = issue.values.map(String);
      return at(
        `expected ${values.length > 1 ? 'one of ' : ''}${values.join(', ')} and came ${shown(issue.input)}${suggestion(String(issue.input), values)}`,
      );
    }
    case 'too_small':
      return at(
        issue.origin === 'number' || issue.origin === 'int'
          ? `expected a number from ${issue.minimum} on and came ${shown(issue.input)}`
          : `expected ${issue.origin === 'array' ? 'a list with an entry' : 'text'} and came an empty one`,
      );
    case 'invalid_format':
    case 'custom':
      return at(
        / came /.test(issue.message) || typeof issue.input === 'object' || issue.input === undefined
          ? issue.message
          : `${issue.message} and came ${shown(issue.input)}`,
      );
    default:
      return at(`${issue.message} and came ${shown(issue.input)}`);
  }
}

/** Whether the value is of another shape altogether. */
const missesShape = (issue: core.$ZodIssue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && issue.errors.every((issues) => issues.some(missesShape))));

function shapesOf(issue: core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(shapesOf);
  return issue.code === 'invalid_type' ? [shape(issue.expected)] : [];
}

const missing = (path: Path): string => `expected a field \`${String(path.at(-1))}\`, which is missing`;

const SHAPES: Record<string, string> = {
  string: 'text',
  object: 'fields',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
const shape = (expected: string): string => SHAPES[expected] ?? expected;

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  if (typeof value !== 'string') return `the ${typeof value} ${value}`;
  return `\`${value.length > 60 ? `${value.slice(0, 60)}…` : value}\``;
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

function offsetOfKey(document: Document, path: Path, key: string): number {
  const parent = path.length ? document.getIn(path, true) : document.contents;
  const map = isAlias(parent) ? parent.resolve(document) : parent;
  const found = isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key : undefined;
  return isScalar(found) ? (found.range?.[0] ?? offsetOf(document, path)) : offsetOf(document, path);
}
