import {
  defaultFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import { tooComplex } from '../errors.ts';

/**
 * Has the rows of every list counted as they come, for the lists without pages may be longer than was reckoned. An answer that
 * comes to hold more than `context.rows` allows is given up with TOO_COMPLEX.
 */
export function limitRows(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || isLeafType(getNamedType(field.type))) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info) => {
        const rows = resolve(source, args, context, info);
        return rows instanceof Promise ? rows.then((all) => counted(all, context)) : counted(rows, context);
      };
    }
  }
  return schema;
}

function counted(list: unknown, { rows, giveUp }: Context): unknown {
  if (!Array.isArray(list) || !rows) return list;
  rows.left -= list.length;
  if (rows.left >= 0) return list;
  const { most } = rows;
  const refusal = tooComplex(
    `The answer comes to more than ${most} rows, the most that one may have. Ask for fewer (first), or leave lists within lists out.`,
    { limit: most },
  );
  giveUp(refusal);
  throw refusal;
}
