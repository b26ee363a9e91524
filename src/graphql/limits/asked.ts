import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** What a client asks, of a document that is valid: its operation with fragments, and the variables as they were sent. */
export class Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly #fragments: Map<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;

  /** Undefined where the document has no such operation: execution says so better. */
  static of(request: Request): Asked | undefined {
    const operation = getOperationAST(request.document, request.operationName);
    return operation ? new Asked(request, operation) : undefined;
  }

  private constructor({ schema, document, variableValues }: Request, operation: OperationDefinitionNode) {
    this.schema = schema;
    this.operation = operation;
    const defaults = (operation.variableDefinitions ?? []).map(
      ({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const,
    );
    this.#variables = { ...Object.fromEntries(defaults), ...variableValues };
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  fragment(name: string): FragmentDefinitionNode {
    return this.#fragments.get(name) as FragmentDefinitionNode;
  }

  /** The number given for an argument, else its default; undefined where what is given is none: execution refuses that. */
  number({ name, astNode }: GraphQLArgument, field: FieldNode): number | undefined {
    const value = this.#argument(field, name) ?? this.#value(astNode?.defaultValue);
    return typeof value === 'number' ? value : undefined;
  }

  /** Whether words are to be looked for: as an argument, or in a filter. */
  hasText(field: FieldNode): boolean {
    const filter = this.#argument(field, 'filter') as { text?: unknown } | null | undefined;
    return (this.#argument(field, 'text') ?? filter?.text ?? null) !== null;
  }

  /** Whether `@skip` or `@include` leaves it out. */
  isLeftOut({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: given = [] }) => {
      const condition = this.#value(given[0]?.value);
      return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
    });
  }

  #argument(field: FieldNode, name: string): unknown {
    return this.#value(field.arguments?.find((one) => one.name.value === name)?.value);
  }

  #value(node: ValueNode | undefined): unknown {
    return node && valueFromASTUntyped(node, this.#variables);
  }
}

type Request = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null;
  variableValues?: Record<string, unknown> | null;
};
