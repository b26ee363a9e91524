import {
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { tooComplex } from './errors.ts';

/** How much one operation may ask for, counted before it runs. */
export type Limits = { depth: number; aliases: number; tokens: number };

export const defaultLimits: Limits = { depth: 15, aliases: 30, tokens: 2000 };

/** Refuses an operation beyond `limits` with TOO_COMPLEX, saying the limit and what was asked. */
export function operationLimits(limits: Limits): Plugin {
  const rule = sizeRule(limits);
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: object) => {
        refuseTooManyTokens(source, limits.tokens);
        return parse(source, options);
      });
    },
    onValidate: ({ addValidationRule }) => addValidationRule(rule),
  };
}

/** Lexes no further than the limit; a lexical error is left to the parser, which says it better. */
function refuseTooManyTokens(source: string | Source, limit: number) {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  try {
    for (let count = 0; count <= limit; count++) if (lexer.advance().kind === TokenKind.EOF) return;
  } catch {
    return;
  }
  throw tooComplex(`The document has more than ${limit} tokens. Split it into several requests.`, { limit });
}

/** Depth and aliases of each operation, a fragment counted at each place that spreads it. */
function sizeRule(limits: Limits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const { depth, aliases } = sizeOf(operation, context);
      const refuse = (what: string, received: number, limit: number) =>
        context.reportError(
          tooComplex(`The operation ${what}: ${received}; at most ${limit} allowed.`, { limit, received }),
        );
      if (depth > limits.depth) refuse('nests too deep', depth, limits.depth);
      if (aliases > limits.aliases) refuse('has too many aliases', aliases, limits.aliases);
    },
  });
}

type Size = { depth: number; aliases: number };

function sizeOf(operation: OperationDefinitionNode, context: ValidationContext): Size {
  // A fragment's size is known once and used at each spread, so fragments that spread others twice stay cheap.
  // The zero set on entry ends a circle of fragments; another rule reports it.
  const fragments = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, { depth: 0, aliases: 0 });
    const size = ofSelections(context.getFragment(name)?.selectionSet);
    fragments.set(name, size);
    return size;
  };
  const ofSelections = (selectionSet: SelectionSetNode | undefined): Size => {
    const size = { depth: 0, aliases: 0 };
    for (const selection of selectionSet?.selections ?? []) {
      let part: Size;
      if (selection.kind === Kind.FIELD) {
        // Introspection has a depth rule of its own in graphql-js.
        if (selection.name.value.startsWith('__')) continue;
        const below = ofSelections(selection.selectionSet);
        part = { depth: below.depth + 1, aliases: below.aliases + (selection.alias ? 1 : 0) };
      } else {
        part =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet);
      }
      size.depth = Math.max(size.depth, part.depth);
      size.aliases += part.aliases;
    }
    return size;
  };
  return ofSelections(operation.selectionSet);
}
