import type { RunInTransaction } from '../graph/graph.ts';
import { recordChanges } from '../model/changes.ts';
import type { Written } from '../model/write.ts';
import { countStatements } from './count-statements.ts';

/**
 * The last thing that every write transaction does: counts the statements that it has touched, then tells subscribers what it
 * has added. From here to its commit others that count the same, or tell, wait.
 */
export async function finishWrite(run: RunInTransaction, all: readonly Written[]): Promise<void> {
  await countStatements(
    run,
    all.flatMap(({ touched }) => touched),
  );
  await recordChanges(run, all);
}
