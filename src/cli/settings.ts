import { z } from 'zod';
import type { GraphSettings } from '../graph/open.ts';
import { levels } from '../log.ts';

/**
 * Every setting, by the name of its environment variable, with what it is for. `entente settings` and the README's table
 * are made from these.
 */
const shape = {
  ENTENTE_HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 opens it to the network'),
  ENTENTE_PORT: integer(0, 65_535).default(4000).describe('Port to listen on; 0 takes any that is free'),
  ENTENTE_HOME: z.string().default('.entente').describe('Folder of the private Neo4j: jars, data, log'),
  ENTENTE_HEAP: size().default('512m').describe('Heap of the private Neo4j'),
  ENTENTE_PAGE_CACHE: size().default('256m').describe('Page cache of the private Neo4j'),
  NEO4J_URI: neo4jUri().optional().describe('A Neo4j 5 to use instead of the private one'),
  NEO4J_USER: z.string().default('neo4j').describe('User there'),
  NEO4J_PASSWORD: z.string().optional().describe("That user's password"),
  NEO4J_DATABASE: z.string().optional().describe("Name of the database there; the user's own when not set"),
  ENTENTE_TOKEN: token()
    .optional()
    .describe('Who sends it as `Authorization: Bearer …` may change the graph over GraphQL; nobody when not set'),
  ENTENTE_REQUEST_TIME: integer(1).default(10_000).describe('Milliseconds that an answer may take'),
  ENTENTE_BODY_SIZE: integer(1).default(1_000_000).describe('Bytes that a request may have'),
  ENTENTE_MAX_DEPTH: integer(1).default(15).describe('Fields that an operation may nest'),
  ENTENTE_MAX_ALIASES: integer(0).default(30).describe('Aliases that an operation may have'),
  ENTENTE_MAX_TOKENS: integer(1).default(2000).describe('Tokens that an operation may have'),
  ENTENTE_MAX_COST: integer(1)
    .default(10_000)
    .describe('What an operation may cost, reckoned in objects that are read for it'),
  ENTENTE_MAX_PAGE: integer(1)
    .default(100)
    .describe('Rows that a page of a list may have; dashboard and exports need 100'),
  ENTENTE_MAX_SUBSCRIPTIONS: integer(0).default(100).describe('Subscriptions that are served at once'),
  ENTENTE_LOG: oneOf(levels)
    .default('warn')
    .describe(`How much to log, on stderr: ${levels.join(', ')}; info has a line for each request`),
  ENTENTE_METRICS: oneOf(['on', 'off'])
    .default('on')
    .describe('Whether /metrics tells Prometheus what the server does'),
  JAVA_HOME: z.string().optional().describe('Java 17 or 21 for the private Neo4j; else the first on PATH'),
};

export type Settings = z.infer<z.ZodObject<typeof shape>>;

/** Settings that are wrong: all of them, each with what was expected and received. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

/**
 * The settings of an environment, with defaults for what is not set or empty. Throws BadSettings that lists every fault,
 * also a variable that begins like ours and is none.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const faults = given
    .filter(([name]) => name.startsWith('ENTENTE_') && !Object.hasOwn(shape, name))
    .map(([name]) => `${name}: expected one of the settings below, received a name that is none of them`);
  const parsed = z.object(shape).safeParse(Object.fromEntries(given));
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]);
    const received = /TOKEN|PASSWORD/.test(name) ? 'another text' : `"${environment[name]}"`;
    faults.push(`${name}: expected ${issue.message}, received ${received}`);
  }
  if (parsed.success && faults.length === 0) return parsed.data;
  const hint = 'See `entente settings` for all of them.';
  throw new BadSettings(
    `The settings in the environment are wrong:\n${faults.map((f) => `  ${f}`).join('\n')}\n${hint}`,
  );
}

/** Name, default as text ('' when there is none) and description of each setting, in the order to show them. */
export function listSettings(): { name: string; default: string; description: string }[] {
  return Object.entries(shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined).data;
    return { name, default: fallback === undefined ? '' : String(fallback), description: schema.description ?? '' };
  });
}

/** Which Neo4j these settings mean. */
export function graphSettings(settings: Settings & { searchPath?: string }): GraphSettings {
  return {
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    home: settings.ENTENTE_HOME,
    heap: settings.ENTENTE_HEAP,
    pageCache: settings.ENTENTE_PAGE_CACHE,
    javaHome: settings.JAVA_HOME,
    searchPath: settings.searchPath,
  };
}

// Below, each message completes "expected …".

function integer(min: number, max = Number.MAX_SAFE_INTEGER) {
  const message = max < 1e6 ? `a whole number from ${min} to ${max}` : `a whole number of at least ${min}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((number) => number >= min && number <= max, message);
}

function token() {
  return z.string().regex(/^[!-~]{16,}$/, 'a secret of at least 16 letters, digits or marks');
}

function size() {
  return z.string().regex(/^\d+[kmg]$/i, 'a size such as 512m or 2g');
}

function neo4jUri() {
  const message = 'an address such as bolt://localhost:7687, neo4j://host or neo4j+s://id.databases.neo4j.io';
  return z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/, message);
}

function oneOf<const Value extends string>(values: readonly Value[]) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}
