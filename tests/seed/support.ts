import { checkSeeds, draftSeeds, EMPTY_GRAPH, type GraphSays, type SeedRows } from '../../src/seed/check.ts';
import { faultLine, SeedFaults } from '../../src/seed/faults.ts';
import type { SeedFile } from '../../src/seed/parse.ts';

export const seedFile = (name: string, text: string): SeedFile => ({
  name,
  shown: name,
  bytes: new TextEncoder().encode(text),
});
export const seedFiles = (texts: Record<string, string>): SeedFile[] =>
  Object.entries(texts).map(([name, text]) => seedFile(name, text));

/** What the files state, in an empty graph. */
export const rowsOf = (texts: Record<string, string>, graph: GraphSays = EMPTY_GRAPH): SeedRows =>
  checkSeeds(draftSeeds(seedFiles(texts)), graph);

/** The faults of files as lines; a lone text is `x.yaml`. */
export function faultsOf(
  texts: Record<string, string> | string | SeedFile[],
  graph: GraphSays = EMPTY_GRAPH,
): string[] {
  const files = Array.isArray(texts) ? texts : seedFiles(typeof texts === 'string' ? { 'x.yaml': texts } : texts);
  try {
    checkSeeds(draftSeeds(files), graph);
    return [];
  } catch (error) {
    if (error instanceof SeedFaults) return error.faults.map(faultLine);
    throw error;
  }
}

export const LIBYA = `
countries: [{ id: LBY, demonyms: [Libyan] }, { id: NER, demonyms: [Nigerien] }]
people: [{ id: al-thani, name: Abdullah al-Thani, aliases: [al-Thani], country: LBY }]
topics: [{ id: terrorism, name: Terrorism }]
`;

/** An article file; its statements, mentions and so on are `lists`. The body's first word stands at 0, "He" at 50. */
export const article = (lists: string, head = ''): string => `article:
  id: a1
  title: A title
  language: en
${head}  body: |-
    Prime Minister Abdullah al-Thani said he knew it. He said that Niger, not Nigeria, said so.

    Libya is safe, he said.
${lists}`;
