import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { edtfPrecision, isEdtf } from '../model/dates.ts';
import type { EdtfDate } from './generated.ts';
import type { DateProperties } from './nodes.ts';

/** A day as ISO 8601, checked to exist: 2014-02-30 is refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, ISO 8601: 2014-08-12.',
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

function day(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isEdtf(value)) return value;
  throw new GraphQLError(
    `Expected a day as YYYY-MM-DD, such as 2014-08-12; received ${JSON.stringify(value) ?? 'no text'}.`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

/** The date `name` of a node (docs/graph-model.md), or null when the text says nothing of it. */
export function textDate(node: DateProperties, name: string): EdtfDate | null {
  const read = (part: string): string | null => (node[name + part] as string | undefined) ?? null;
  const basis = read('Basis');
  if (basis === null) return null;
  const value = read('');
  return {
    value,
    precision: edtfPrecision(value ?? undefined),
    basis: basis as EdtfDate['basis'],
    text: read('Text'),
    inferred: read('Inferred'),
    reason: read('Reason'),
    earliest: read('Earliest'),
    latest: read('Latest'),
  };
}
