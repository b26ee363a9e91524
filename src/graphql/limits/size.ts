import { Kind, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** `schemas`: how often it asks for the schema itself, by `__schema` or `__type`, each alias below these taken for another time. */
export type Size = { depth: number; aliases: number; schemas: number };

/** Depth and aliases of an operation, a fragment counted at each place that spreads it. */
export function sizeOf(operation: OperationDefinitionNode, context: ValidationContext): Size {
  // A fragment's size is known once and used at each spread, so fragments that spread others twice stay cheap.
  // The zero set on entry ends a circle of fragments; another rule reports it.
  const fragments = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, { depth: 0, aliases: 0, schemas: 0 });
    const size = ofSelections(context.getFragment(name)?.selectionSet);
    fragments.set(name, size);
    return size;
  };
  const ofSelections = (selectionSet: SelectionSetNode | undefined): Size => {
    const size = { depth: 0, aliases: 0, schemas: 0 };
    for (const selection of selectionSet?.selections ?? []) {
      let part: Size;
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const aliases = selection.alias ? 1 : 0;
        const below = ofSelections(selection.selectionSet);
        part = { depth: below.depth + 1, aliases: below.aliases + aliases, schemas: below.schemas };
        // How deep these may go graphql-js has a rule for, which takes no account of aliases.
        if (name === '__schema' || name === '__type') part = { depth: 0, aliases, schemas: 1 + below.aliases };
      } else {
        part =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet);
      }
      size.depth = Math.max(size.depth, part.depth);
      size.aliases += part.aliases;
      size.schemas += part.schemas;
    }
    return size;
  };
  return ofSelections(operation.selectionSet);
}
