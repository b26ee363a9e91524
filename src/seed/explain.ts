import type { core } from 'zod';
import { suggestion } from './faults.ts';
import { schemasAt } from './format.ts';

/** A fault of shape: at the value at `path`, or at the name of its field `key`. */
export type Explained = { path: PropertyKey[]; key?: string; message: string };

/** What was expected, and what came, of an issue that zod found. */
export function explain(issue: core.$ZodIssue, base: PropertyKey[] = []): Explained[] {
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

const missing = (path: PropertyKey[]): string => `expected a field \`${String(path.at(-1))}\`, which is missing`;

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
