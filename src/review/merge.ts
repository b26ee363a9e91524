import { countStatements } from '../counts/count-statements.ts';
import type { Graph, RunInTransaction } from '../graph/graph.ts';
import type { Judged } from './judge.ts';
import { Refused } from './refused.ts';

type Pair = {
  mergedName: string | null;
  intoName: string | null;
  isMerged: boolean | null;
  isIntoMerged: boolean | null;
  mergedInto: string | null;
  seed: string | null;
};

/** Makes `merged` one with `into`, so that it can be undone (docs/decisions). Throws Refused. */
export async function mergeActors(graph: Graph, merged: string, into: string, judged: Judged): Promise<void> {
  if (merged === into) throw new Refused('An actor cannot be merged into itself.');
  await graph.write(async (run) => {
    const [pair] = (await run<Pair>('actorsToMerge', { merged, into })) as [Pair];
    if (pair.mergedName === null) throw new Refused(`There is no actor with the id “${merged}”.`, true);
    if (pair.intoName === null) throw new Refused(`There is no actor with the id “${into}”.`, true);
    if (pair.isMerged) throw new Refused(`${pair.mergedName} is merged into ${pair.mergedInto} already.`);
    if (pair.isIntoMerged) throw new Refused(`${pair.intoName} is itself merged into another: merge into that one.`);
    if (pair.seed)
      throw new Refused(`${pair.mergedName} is curated in ${pair.seed}: merge the other into it, or change the seed.`);
    const touched = await statementsWith(run, merged);
    await run('mergeActors', { merged, into, ...judged, reason: judged.reason ?? null });
    await countStatements(run, touched);
  });
}

/** Takes a merge back. Throws Refused, also when what it was merged into has since been merged itself. */
export async function unmergeActors(graph: Graph, merged: string): Promise<void> {
  await graph.write(async (run) => {
    const [pair] = (await run<Pair>('actorsToMerge', { merged, into: '' })) as [Pair];
    if (!pair.isMerged || pair.mergedInto === null) throw new Refused(`“${merged}” is not merged into another.`, true);
    const [into] = (await run<Pair>('actorsToMerge', { merged: pair.mergedInto, into: '' })) as [Pair];
    if (into.isMerged)
      throw new Refused(
        `${into.mergedName} was merged into ${into.mergedInto} after that: take that merge back first.`,
      );
    const articles = await run<{ id: string }>('articlesByMergedNames', { merged });
    await run('unmergeActor', { merged });
    await countStatements(run, await statementsWith(run, merged));
    // What was read while the two were one took them for one.
    if (!articles.length) return;
    const { rewriteArticles } = await import('../ingest/rewrite-articles.ts');
    await rewriteArticles(
      run,
      articles.map(({ id }) => id),
    );
  });
}

/** The statements that count otherwise when it is another who says them, is spoken of or publishes them. */
const statementsWith = async (run: RunInTransaction, id: string): Promise<string[]> =>
  (await run<{ id: string }>('statementsWithActor', { id })).map((row) => row.id);
