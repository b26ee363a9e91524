import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { badUserInput } from '../errors.ts';
import type { Asked } from './asked.ts';
import { fewRows, objectWork, reckonings, textWork } from './reckonings.ts';

/** Objects that are read: `once`, and with each row of the page where they are of a connection. */
export type Cost = { once: number; eachRow: number };

/** A field of the answer with all that stands in it, `rows` times. `isRow`: it is the rows of a connection, whose `rows` are a page. */
export type Part = {
  key: string;
  cost: Cost;
  rows: number;
  isRow: boolean;
  type: GraphQLNamedType;
  selections: SelectionSetNode | undefined;
};

/**
 * How many objects are read for an answer, reckoned beforehand: a page has as many rows as are asked for (`first`), any other list
 * as many as `reckonings` says, which also tells what else costs, and all that is asked within a row comes with each. Of the types that a row may have
 * the dearest counts; what a document has twice counts twice. Every selection is looked at once, so that the work is bounded by
 * the document's length, however its fragments multiply. A page beyond `maxPage` is refused with BAD_USER_INPUT.
 */
export class CostReckoner {
  readonly #asked: Asked;
  readonly #maxPage: number;
  readonly #known = new Map<SelectionSetNode, Map<GraphQLObjectType, Cost>>();

  constructor(asked: Asked, maxPage: number) {
    this.#asked = asked;
    this.#maxPage = maxPage;
  }

  ofOperation(): number {
    const { schema, operation } = this.#asked;
    return this.#ofSelections(operation.selectionSet, schema.getRootType(operation.operation) as GraphQLObjectType)
      .once;
  }

  /** The fields of the dearest type that `parent` may be. */
  parts(set: SelectionSetNode, parent: GraphQLNamedType): Part[] {
    const [dearest] = [...this.#byType(set, parent)].reduce((a, b) => (sumOf(b[1]) > sumOf(a[1]) ? b : a));
    const parts: Part[] = [];
    const spread = new Set<SelectionSetNode>();
    const collect = (within: SelectionSetNode, of: GraphQLNamedType) => {
      if (spread.has(within) || !this.#possible(of).includes(dearest)) return;
      spread.add(within);
      for (const selected of this.#selected(within, of)) {
        if ('key' in selected) parts.push(selected);
        else collect(selected.set, selected.of);
      }
    };
    collect(set, parent);
    return parts;
  }

  #ofSelections(set: SelectionSetNode, parent: GraphQLNamedType): Cost {
    return [...this.#byType(set, parent).values()].reduce((a, b) => (sumOf(b) > sumOf(a) ? b : a));
  }

  #byType(set: SelectionSetNode, parent: GraphQLNamedType): Map<GraphQLObjectType, Cost> {
    const known = this.#known.get(set);
    if (known) return known;
    const costs = new Map(this.#possible(parent).map((type) => [type, { once: 0, eachRow: 0 }]));
    this.#known.set(set, costs);
    for (const selected of this.#selected(set, parent)) {
      const inner = 'set' in selected ? this.#byType(selected.set, selected.of) : undefined;
      for (const [type, sum] of costs) {
        const cost = 'key' in selected ? selected.cost : inner?.get(type);
        sum.once += cost?.once ?? 0;
        sum.eachRow += cost?.eachRow ?? 0;
      }
    }
    return costs;
  }

  /** Fields as parts, fragments as what is selected on which type. */
  *#selected(
    set: SelectionSetNode,
    parent: GraphQLNamedType,
  ): Iterable<Part | { set: SelectionSetNode; of: GraphQLNamedType }> {
    for (const selection of set.selections) {
      if (this.#asked.isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(parent, selection.name.value);
        if (field) yield this.#part(selection, field, parent);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#asked.fragment(selection.name.value) : selection;
      const on = fragment.typeCondition && this.#asked.schema.getType(fragment.typeCondition.name.value);
      yield { set: fragment.selectionSet, of: on ?? parent };
    }
  }

  #part(node: FieldNode, field: GraphQLField, parent: GraphQLNamedType): Part {
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const isRow = isList && isConnection(parent);
    const part = { key: node.alias?.value ?? node.name.value, type, isRow, rows: 1, selections: node.selectionSet };
    const reckoned = reckoningOf(field, parent);
    const work = (reckoned.work ?? 0) + (this.#asked.hasText(node) ? textWork : 0);
    if (!part.selections) return { ...part, cost: { once: work, eachRow: 0 } };

    const within = this.#ofSelections(part.selections, type);
    const object = (objectWork[type.name] ?? 1) + within.once;
    if (isRow) return { ...part, cost: { once: 0, eachRow: object } };
    const page = this.#page(node, field, reckoned.most ?? this.#maxPage);
    if (isConnection(type)) {
      const rows = page ?? 0;
      // Rows that nothing is asked of are read all the same.
      return { ...part, rows, cost: { once: work + object + rows * Math.max(1, within.eachRow), eachRow: 0 } };
    }
    const rows = page ?? (isList ? (reckoned.rows ?? fewRows) : 1);
    return { ...part, rows, cost: { once: work + rows * object, eachRow: 0 } };
  }

  #page(node: FieldNode, field: GraphQLField, most: number): number | undefined {
    const argument = field.args.find(({ name }) => name === 'first');
    if (!argument) return undefined;
    const size = this.#asked.number(argument, node);
    if (size !== undefined && (size < 0 || size > most))
      throw badUserInput(`first must be between 0 and ${most} at ${field.name}; received ${size}.`, {
        argument: 'first',
        received: size,
        limit: most,
      });
    return size;
  }

  #possible(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return this.#asked.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}

export const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

const sumOf = ({ once, eachRow }: Cost): number => once + eachRow;

const reckoningOf = ({ name }: GraphQLField, parent: GraphQLNamedType) =>
  reckonings[`${parent.name}.${name}`] ?? reckonings[name] ?? {};

/** Undefined for what every type answers: `__typename`, and the schema, which has a limit of its own. */
function fieldOf(type: GraphQLNamedType, name: string): GraphQLField | undefined {
  return 'getFields' in type && !isUnionType(type) ? (type.getFields()[name] as GraphQLField | undefined) : undefined;
}
