/** The seed format, whole: one schema that checks files, explains itself to editors, and says where ids are defined and used. */
import { z } from 'zod';
import { articleParts } from './article-format.ts';
import { gazetteerLists } from './gazetteer-format.ts';
import type { Kind } from './shapes.ts';

export const seedFormat = z
  .strictObject({ ...gazetteerLists, ...articleParts })
  .meta({ title: 'Seed of Entente', description: 'Curated facts: a part of the gazetteer, an article, or both.' });

/** What one file states, checked and with its defaults. */
export type Seed = z.infer<typeof seedFormat>;

/** The part of JSON Schema that `z.toJSONSchema` makes of the format. */
export type JsonSchema = {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: string[];
  defines?: Kind;
  refersTo?: Kind[];
};

/** For editors: seeds/schema/seed.schema.json. */
export const seedJsonSchema = z.toJSONSchema(seedFormat, { io: 'input', target: 'draft-7' }) as JsonSchema;

/** The schemas that the value at `path` may fit. */
export function schemasAt(path: readonly PropertyKey[], schema: JsonSchema = seedJsonSchema): JsonSchema[] {
  const branches = schema.anyOf ?? [schema];
  const [head, ...rest] = path;
  if (head === undefined) return branches;
  return branches.flatMap((branch) => {
    const next = typeof head === 'number' ? branch.items : branch.properties?.[String(head)];
    return next ? schemasAt(rest, next) : [];
  });
}
