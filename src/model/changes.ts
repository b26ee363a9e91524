import type { RunInTransaction } from '../graph/graph.ts';
import type { Added } from './write.ts';

/**
 * Tells subscribers of what a transaction adds: the last thing that `finishWrite` does, since from here to the commit no other can tell
 * (docs/decisions/2026-11-25-changes-are-counted-in-the-graph.md). Nothing added: nothing done.
 */
export async function recordChanges(run: RunInTransaction, all: readonly Added[]): Promise<void> {
  const statements = [...new Set(all.flatMap((added) => added.statements))];
  const statuses = [...new Set(all.flatMap((added) => added.statuses))];
  if (!statements.length && !statuses.length) return;
  await run('recordChanges', { statements, statuses, at: new Date().toISOString() });
}
