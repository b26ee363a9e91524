import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One named text of `cypher/`: what is sent, the comment that stands under its name, and where it is written. */
export type Query = { text: string; description: string; file: string; line: number };

/** Where the queries of Entente lie. */
export const cypherFolder = fileURLToPath(new URL('../../cypher', import.meta.url));

let ours: ReadonlyMap<string, Query> | undefined;

/** All queries of `cypher/*.cypher` by name, read once. */
export function queries(): ReadonlyMap<string, Query> {
  ours ??= loadQueries(cypherFolder);
  return ours;
}

/** The text of one query; throws when there is none of that name. */
export function queryText(name: string): string {
  const query = queries().get(name);
  if (query === undefined) throw new Error(`no query is named ${name} in ${cypherFolder}`);
  return query.text;
}

/**
 * The queries of a folder. In its files,
 *
 *     // @name statementsOf        begins a query; comment lines right above or below describe it
 *     // @fragment evidence        begins a text for others to include
 *     // @include evidence         a line that is replaced by that text, indented as the line is
 *     // @name factsOf* Who What   begins two queries, factsOfWho and factsOfWhat; in their includes * is Who and What
 *
 * Throws one Error that lists every fault as file:line: a name given twice, an unknown fragment, one that includes
 * itself, an empty query, a text before the first name. schema.cypher holds no queries and is left out.
 */
export function loadQueries(folder: string): ReadonlyMap<string, Query> {
  const faults: string[] = [];
  const blocks = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher') && name !== 'schema.cypher')
    .sort()
    .flatMap((name) => blocksOf(join(folder, name), faults));
  const named = byName(blocks.filter((block) => block.kind === 'name').flatMap(variantsOf), faults);
  const fragments = byName(
    blocks.filter((block) => block.kind === 'fragment'),
    faults,
  );
  const result = new Map<string, Query>();
  for (const [name, block] of named) {
    const text = expand(block, fragments, [], faults).join('\n').trim();
    if (text === '') faults.push(`${block.file}:${block.line}: query ${name} is empty`);
    result.set(name, { text, description: block.description, file: block.file, line: block.line });
  }
  if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'));
  return result;
}

type Block = {
  kind: 'name' | 'fragment';
  name: string;
  file: string;
  line: number;
  description: string;
  lines: Line[];
  /** What `*` in the name stands for, one query each. */
  variants: string[];
};
type Line = { text: string; number: number };

function blocksOf(path: string, faults: string[]): Block[] {
  const file = relative(process.cwd(), path);
  const blocks: Block[] = [];
  let above: string[] = [];
  for (const [index, text] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    const number = index + 1;
    const start = /^\/\/ @(?:(name|fragment)\s+([^\s*]+)|(name)\s+(\S*\*\S*)((?:\s+\w+)+))\s*$/.exec(text);
    const block = blocks.at(-1);
    const comment = /^\/\/ ?(?! ?@)(.*)$/.exec(text)?.[1];
    if (start) {
      const kind = (start[1] ?? start[3]) as Block['kind'];
      const name = (start[2] ?? start[4]) as string;
      const variants = start[5]?.trim().split(/\s+/) ?? [];
      // The comment above a name is the next query's, no part of the one before.
      if (above.length > 0) block?.lines.splice(-above.length);
      blocks.push({ kind, name, variants, file, line: number, description: above.join(' '), lines: [] });
    } else if (/^\/\/ @(?!include\b)/.test(text)) {
      faults.push(`${file}:${number}: expected // @name NAME, // @fragment NAME or // @include NAME, found ${text}`);
    } else if (block === undefined) {
      if (text.trim() !== '' && !text.startsWith('//'))
        faults.push(`${file}:${number}: Cypher before the first // @name`);
    } else if (block.lines.length === 0 && comment !== undefined) {
      block.description = `${block.description} ${comment}`.trim();
    } else {
      block.lines.push({ text, number });
    }
    above = comment === undefined ? [] : [...above, comment];
  }
  return blocks;
}

function variantsOf(block: Block): Block[] {
  if (block.variants.length === 0) return [block];
  return block.variants.map((variant) => ({
    ...block,
    name: block.name.replace('*', variant),
    lines: block.lines.map(({ text, number }) => ({
      text: text.includes('// @include ') ? text.replace('*', variant) : text,
      number,
    })),
  }));
}

function byName(blocks: Block[], faults: string[]): Map<string, Block> {
  const result = new Map<string, Block>();
  for (const block of blocks) {
    const first = result.get(block.name);
    if (first === undefined) result.set(block.name, block);
    else faults.push(`${block.file}:${block.line}: ${block.name} is already named in ${first.file}:${first.line}`);
  }
  return result;
}

/** The block's lines with each include replaced; `within` are the names of the fragments around it. */
function expand(block: Block, fragments: Map<string, Block>, within: string[], faults: string[]): string[] {
  return block.lines.flatMap(({ text, number }) => {
    const include = /^(\s*)\/\/ @include\s+(\S+)\s*$/.exec(text);
    if (include === null) return [text];
    const [, indent = '', name = ''] = include;
    const fragment = fragments.get(name);
    if (fragment === undefined || within.includes(name)) {
      const fault = fragment === undefined ? `no fragment is named ${name}` : `fragment ${name} includes itself`;
      faults.push(`${block.file}:${number}: ${fault}`);
      return [];
    }
    const lines = expand(fragment, fragments, [...within, name], faults);
    while (lines.at(-1)?.trim() === '') lines.pop();
    return lines.map((line) => indent + line);
  });
}
