import { finishWrite } from '../counts/finish-write.ts';
import type { Graph, RunInTransaction } from '../graph/graph.ts';
import type { NodeRow, RelationshipRow } from '../model/rows.ts';
import { statementsOf, type Written, writeRows } from '../model/write.ts';
import { checkSeeds, draftSeeds, type SeedRows, unmet } from './check.ts';
import { type Diff, diffSeeds } from './diff.ts';
import { readSeedFiles, type SeedSource } from './files.ts';
import { askGraph, curatedThings, heldBySeeds } from './held.ts';

export type Progress = (text: string) => void;

/**
 * What loading these files would change: facts to add, change and take away, also those of files that no longer exist in
 * a folder that is loaded whole. Reads only. Throws SeedFaults.
 */
export async function diffWithGraph(graph: Graph, source: SeedSource): Promise<Diff> {
  const draft = draftSeeds(source.files);
  const given = new Set(source.files.map(({ name }) => name));
  const isLoaded = (seed: string): boolean => given.has(seed) || source.covers(seed);
  const says = await askGraph(graph, draft, isLoaded);
  if (unmet(draft, says.known)) says.all = await curatedThings(graph, isLoaded);
  const rows = await withoutSpare(graph, checkSeeds(draft, says), isLoaded);
  // Which files have gone from a folder only the graph can tell.
  const isFolder = source.folders.length > 0;
  const held = await heldBySeeds(graph, isFolder ? undefined : [...given]);
  return diffSeeds(rows, {
    nodes: held.nodes.filter(({ seed }) => isLoaded(seed)),
    relationships: held.relationships.filter(({ seed }) => isLoaded(seed)),
  });
}

/** Writes a diff, one transaction a file, or all in one when `together`. Nothing different: no transaction at all. */
export async function writeDiff(
  graph: Graph,
  diff: Diff,
  progress: Progress = () => {},
  together = false,
): Promise<void> {
  const turns = turnsOf(diff);
  const say = (done: number): void => progress(`Loading seeds: ${done} of ${turns.length} files`);
  if (together) {
    await graph.write(async (run) => {
      const written: Written[] = [];
      for (const [i, turn] of turns.entries()) {
        say(i);
        written.push(...(await writeTurn(run, turn)));
      }
      await finishWrite(run, written);
    });
  } else {
    for (const [i, turn] of turns.entries()) {
      say(i);
      await graph.write(async (run) => finishWrite(run, await writeTurn(run, turn)));
    }
  }
  if (turns.length) say(turns.length);
}

/**
 * Loads the seeds of a folder when the graph holds no facts at all, in one transaction: an interrupted first load leaves
 * it empty. Resolves to the diff, undefined when there were facts. Throws SeedFaults.
 */
export async function seedIfEmpty(
  graph: Graph,
  seedsFolder: string,
  progress: Progress = () => {},
): Promise<Diff | undefined> {
  const [row] = await graph.read<{ hasFacts: boolean }>('hasFacts');
  if (row?.hasFacts) return undefined;
  progress('Checking the seeds');
  const diff = await diffWithGraph(graph, readSeedFiles([seedsFolder], { root: seedsFolder }));
  await writeDiff(graph, diff, progress, true);
  return diff;
}

/** A spelling or statement that a file not loaded now states already is left to that file. */
async function withoutSpare(graph: Graph, rows: SeedRows, isLoaded: (seed: string) => boolean): Promise<SeedRows> {
  const ids = rows.nodes.filter(({ spare }) => spare).map(({ row }) => row.id);
  if (!ids.length) return rows;
  const stated = await graph.read<{ id: string; seed: string }>('seedsOf', { ids });
  const others = new Set(stated.filter(({ seed }) => !isLoaded(seed)).map(({ id }) => id));
  return {
    nodes: rows.nodes.filter(({ row, spare }) => !spare || !others.has(row.id)),
    relationships: rows.relationships.filter(({ row: { from, to }, spare }) => {
      const owner = from.label === 'Alias' || from.label === 'Statement' ? from : to;
      return !spare || !others.has(owner.id);
    }),
  };
}

type Turn = Pick<Diff, 'nodes' | 'relationships'>;

function turnsOf({ order, nodes, relationships }: Diff): Turn[] {
  const nodesOf = Map.groupBy(nodes, ({ turn }) => turn);
  const relationshipsOf = Map.groupBy(relationships, ({ turn }) => turn);
  return order
    .map((file) => ({ nodes: nodesOf.get(file) ?? [], relationships: relationshipsOf.get(file) ?? [] }))
    .filter((turn) => turn.nodes.length || turn.relationships.length);
}

async function writeTurn(run: RunInTransaction, { nodes, relationships }: Turn): Promise<Written[]> {
  const take = async (
    query: string,
    kind: 'removed' | 'kept',
    changes: Diff['nodes'] | Diff['relationships'],
  ): Promise<void> => {
    const rows = changes.flatMap((change) =>
      change.kind === kind ? { element: change.row.element, seed: change.row.seed } : [],
    );
    if (rows.length) await run(query, { rows });
  };
  await take('removeRelationships', 'removed', relationships);
  await take('removeNodes', 'removed', nodes);
  await take('uncurateNodes', 'kept', nodes);
  const isWritten = (change: { kind: string }): boolean => change.kind === 'added' || change.kind === 'changed';
  const written = {
    nodes: Map.groupBy(nodes.filter(isWritten), ({ file }) => file),
    relationships: Map.groupBy(relationships.filter(isWritten), ({ file }) => file),
  };
  // All nodes first: a relationship that waited for this turn has an end here and another file's name.
  const all: Written[] = [];
  for (const [seed, changes] of written.nodes)
    all.push(await writeRows(run, { nodes: changes.map(({ row }) => row as NodeRow), relationships: [] }, { seed }));
  for (const [seed, changes] of written.relationships)
    all.push(
      await writeRows(run, { nodes: [], relationships: changes.map(({ row }) => row as RelationshipRow) }, { seed }),
    );
  return [...all, { statements: [], statuses: [], touched: await touchedOtherwise(run, { nodes, relationships }) }];
}

/** Statements that are taken away or change hands, and those of articles whose publisher may be another now. */
async function touchedOtherwise(run: RunInTransaction, { nodes, relationships }: Turn): Promise<string[]> {
  const taken = statementsOf({
    nodes: nodes.map(({ row }) => row),
    relationships: relationships.map(({ row }) => row),
  });
  const articles = [
    ...nodes.flatMap(({ row }) => (row.label === 'Article' ? row.id : [])),
    ...relationships.flatMap(({ row }) => (row.type === 'PUBLISHED_BY' ? row.from.id : [])),
  ];
  if (!articles.length) return taken;
  const told = await run<{ id: string }>('statementsReportedIn', { ids: [...new Set(articles)] });
  return [...taken, ...told.map(({ id }) => id)];
}
