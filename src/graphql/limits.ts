import { type ExecutionArgs, GraphQLError, Lexer, parse, Source, TokenKind, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { tooComplex, tooMuchAtOnce } from './errors.ts';
import { Asked } from './limits/asked.ts';
import { CostReckoner } from './limits/cost.ts';
import { sizeOf } from './limits/size.ts';
import { Turns } from './limits/turns.ts';
import { whatToDrop } from './limits/what-to-drop.ts';

/** How much one operation may ask for, counted before it runs: `cost` in objects that are read, `page` in rows of a list. */
export type Limits = { depth: number; aliases: number; tokens: number; cost: number; page: number };

export const defaultLimits: Limits = { depth: 15, aliases: 30, tokens: 2000, cost: 10_000, page: 100 };

/** How many operations of the highest cost run together; others wait for their turn, but for those of a tenth of it. */
const TOGETHER = 2;
const CHEAP = 10;
/** Milliseconds that one waits for its turn. */
const PATIENCE = 1000;

/**
 * Refuses an operation beyond `limits` with TOO_COMPLEX, saying the limit and what was asked, and of its cost also what to leave
 * out; a page beyond its limit with BAD_USER_INPUT. What is let through may still turn out to be more: see row-limit.ts. Large
 * operations take turns; when too many wait, they are refused with UNAVAILABLE.
 */
export function operationLimits(limits: Limits): Plugin<Partial<Context>> {
  const rule = sizeRule(limits);
  const turns = new Turns(TOGETHER * limits.cost, PATIENCE);
  const free = limits.cost / CHEAP;
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: object) => {
        refuseTooManyTokens(source, limits.tokens);
        return parse(source, options);
      });
    },
    onValidate: ({ addValidationRule }) => addValidationRule(rule),
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const cost = allowedCost(args, limits);
      if (typeof cost !== 'number') return setResultAndStopExecution({ errors: [cost] });
      args.contextValue.rows = { most: limits.cost, left: limits.cost };
      if (cost <= free) return;
      setExecuteFn((args) =>
        turns.take(cost, args.contextValue.signal, tooMuchAtOnce(cost, free), () => executeFn(args)),
      );
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = allowedCost(args, limits);
      if (typeof cost !== 'number') setResultAndStopExecution({ errors: [cost] });
    },
  };
}

/** The cost, or the refusal. */
function allowedCost(args: ExecutionArgs, limits: Limits): number | GraphQLError {
  const asked = Asked.of(args);
  if (!asked) return 0;
  const reckoner = new CostReckoner(asked, limits.page);
  try {
    const cost = reckoner.ofOperation();
    if (cost <= limits.cost) return cost;
    const drop = whatToDrop(reckoner, asked, cost - limits.cost);
    return tooComplex(
      `The operation costs too much: ${inWords(cost)} objects may have to be read; at most ${inWords(limits.cost)} are allowed. ` +
        `Leave out ${drop.join(', ')}, or ask for fewer rows there or above (first).`,
      { cost, limit: limits.cost, drop },
    );
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const inWords = (count: number): string =>
  Math.round(count).toLocaleString('en', { notation: count < 1e12 ? 'standard' : 'scientific' });

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

function sizeRule(limits: Limits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const { depth, aliases, schemas } = sizeOf(operation, context);
      const refuse = (what: string, received: number, limit: number) =>
        context.reportError(
          tooComplex(`The operation ${what}: ${received}; at most ${limit} allowed.`, { limit, received }),
        );
      if (depth > limits.depth) refuse('nests too deep', depth, limits.depth);
      if (aliases > limits.aliases) refuse('has too many aliases', aliases, limits.aliases);
      if (schemas > SCHEMAS) refuse('asks for the schema too often', schemas, SCHEMAS);
    },
  });
}

/** The schema is large, and answered in one go: nobody else is answered meanwhile. */
const SCHEMAS = 2;
