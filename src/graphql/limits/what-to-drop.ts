import type { GraphQLNamedType, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Asked } from './asked.ts';
import { type CostReckoner, isConnection, type Part } from './cost.ts';

/**
 * The paths that must go from an answer for it to hold `excess` objects less: the deepest field that is enough alone, else the
 * dearest ones beside one another. A path is written as the client reads the answer: `actors.nodes.said`.
 */
export function whatToDrop(reckoner: CostReckoner, { schema, operation }: Asked, excess: number): string[] {
  /** Of what stands `times` in the answer; `page`: the rows of the connection that it is. */
  const among = (set: SelectionSetNode, type: GraphQLNamedType, times: number, page: number): string[] | undefined => {
    const parts = reckoner
      .parts(set, type)
      .map((part) => ({ ...part, total: times * (part.cost.once + page * part.cost.eachRow) }))
      .sort((a, b) => b.total - a.total);
    const alone = parts.findLast(({ total }) => total >= excess);
    if (alone) {
      const deeper = within(alone, times * (alone.isRow ? page : 1));
      // The rows of a connection do not go without it.
      return deeper?.map((path) => `${alone.key}.${path}`) ?? (alone.isRow ? undefined : [alone.key]);
    }
    let left = excess;
    const dropped: string[] = [];
    for (const { key, total } of parts) {
      if (left <= 0) break;
      left -= total;
      dropped.push(key);
    }
    return left > 0 ? undefined : [...new Set(dropped)];
  };
  const within = ({ selections, type, rows }: Part, times: number) => {
    if (!selections) return undefined;
    return isConnection(type) ? among(selections, type, times, rows) : among(selections, type, times * rows, 0);
  };
  return among(operation.selectionSet, schema.getRootType(operation.operation) as GraphQLObjectType, 1, 0) ?? [];
}
