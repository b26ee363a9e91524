import type { Graph } from '../../src/graph/graph.ts';
import { diffWithGraph, writeDiff } from '../../src/seed/load.ts';
import { seedFiles } from '../seed/support.ts';

/** A statement of a small article: its sentence is source, cue and content; `fields` are those of the seed format. */
export const said = (key: string, day: string | undefined, words: [string, string, string], fields: object) => ({
  sentence: `${words.join(' ')}.`,
  statement: {
    ...{ key, source: words[0], cue: words[1], content: words[2], sentence: `${words.join(' ')}.` },
    ...{ kind: 'INDIRECT', type: 'STATEMENT', ...(day && { saidOn: day }), ...fields },
  },
});

/** An article file whose body is the sentences of its statements and `more`; JSON is YAML. */
export const told = (
  id: string,
  statements: ReturnType<typeof said>[],
  lists: object = {},
  more: string[] = [],
): string =>
  JSON.stringify({
    article: {
      ...{ id, title: `What ${id} tells`, language: 'en', publishedOn: '2014-12-01', synthetic: true },
      body: [...new Set([...statements.map(({ sentence }) => sentence), ...more])].join(' '),
    },
    statements: statements.map(({ statement }) => statement),
    ...lists,
  });

/** Loads seed texts beside what the graph holds. */
export async function loadBeside(graph: Graph, texts: Record<string, string>): Promise<void> {
  const source = { files: seedFiles(texts), folders: [], covers: () => false };
  await writeDiff(graph, await diffWithGraph(graph, source));
}

/** Takes what `loadBeside` loaded from these files out of the graph again. */
export async function takeBack(graph: Graph, ...names: string[]): Promise<void> {
  const source = { files: [], folders: ['.'], covers: (one: string) => names.includes(one) };
  await writeDiff(graph, await diffWithGraph(graph, source));
}
