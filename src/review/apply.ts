import type { RunInTransaction } from '../graph/graph.ts';
import { type Merges, withMerges } from '../ingest/merged.ts';
import { actor, RowSet } from '../ingest/row-set.ts';
import { writeRows } from '../model/write.ts';
import { type MentionState, settledMention } from './settled-mention.ts';
import { type StatementState, settledStatement } from './settled-statement.ts';

/** What people have judged in articles. */
export type Judged = { kind: 'STATEMENT' | 'MENTION' | 'AGREEMENTS'; subject: string };

/** Judgements of these articles' statements and mentions, and all of agreements. */
export const judgementsIn = (run: RunInTransaction, articleIds: readonly string[]): Promise<Judged[]> =>
  run<Judged>('judgementsIn', { ids: articleIds });

/** Has judgements hold again, after the articles have been written. Resolves to the statements that it settled. */
export async function applyJudgements(
  run: RunInTransaction,
  judged: readonly Judged[],
  merges: Merges,
): Promise<string[]> {
  if (!judged.length) return [];
  const subjects = (kind: string): string[] => judged.flatMap((one) => (one.kind === kind ? one.subject : []));
  const settled = await settle(run, { statements: subjects('STATEMENT'), mentions: subjects('MENTION') }, merges);
  if (subjects('AGREEMENTS').length) await run('settleAgreements');
  return settled;
}

/**
 * Brings mentions, statements and what follows from them to what extraction said, as people judged it. Doing it again changes
 * nothing; without judgements it is what extraction said. What is curated, or gone, is passed by. Resolves to the statements.
 */
export async function settle(
  run: RunInTransaction,
  { statements, mentions }: { statements: readonly string[]; mentions: readonly string[] },
  merges: Merges,
): Promise<string[]> {
  const asked = new Set(statements);
  if (mentions.length) {
    await settleMentions(run, [...new Set(mentions)], merges);
    for (const { id } of await run<{ id: string }>('statementsWithMentions', { ids: mentions })) asked.add(id);
  }
  if (asked.size) await settleStatements(run, [...asked], merges);
  return [...asked];
}

async function settleMentions(run: RunInTransaction, ids: string[], merges: Merges): Promise<void> {
  const states = await run<MentionState>('mentionsToSettle', { ids });
  const set = new RowSet();
  const cleared = states.map((state) => {
    const { references, extracted, awaiting } = settledMention(state);
    for (const { actor: id, ...properties } of references)
      set.link('REFERS_TO', { label: 'Mention', id: state.id }, actor(id), properties);
    return { id: state.id, extracted, awaiting };
  });
  await run('clearMentions', { rows: cleared });
  await writeRows(run, withMerges(set.rows, merges));
}

async function settleStatements(run: RunInTransaction, ids: string[], merges: Merges): Promise<void> {
  const states = await run<StatementState>('statementsToSettle', { ids });
  const set = new RowSet();
  const cleared = states.map((state) => {
    const { speakers, about, properties } = settledStatement(state);
    const node = { label: 'Statement', id: state.statement.id } as const;
    for (const id of speakers) set.link('SAID', actor(id), node);
    for (const { label, id, stance } of about) set.link('ABOUT', node, { label, id }, { stance });
    return { id: node.id, properties };
  });
  await run('clearStatements', { rows: cleared });
  await writeRows(run, withMerges(set.rows, merges));
}
