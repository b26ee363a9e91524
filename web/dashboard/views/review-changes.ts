import { AskError, change } from '../ask.ts';
import {
  JudgeAgreementsDocument,
  JudgeMentionDocument,
  JudgeStatementDocument,
  type QueueItemFragment,
  type StatementCorrection,
  type TypedDocumentString,
  WithdrawMentionDocument,
  WithdrawStatementDocument,
} from '../operations.ts';
import type { Reviewer } from './review-token.ts';

export type Item = QueueItemFragment;

/**
 * What is judged of an item. ACCEPT: it is so, the mention means `actor`, the agreements are one. REJECT: it is not so, the mention
 * means none of those who came into question, the agreements are two. CORRECT: the statement is so with what `correction` says.
 */
export type Verdict =
  | { verdict: 'ACCEPT'; actor?: { id: string; name: string } }
  | { verdict: 'REJECT' }
  | { verdict: 'CORRECT'; correction: StatementCorrection };

/** What tells an item from others. */
export const keyOf = ({ statement, mention, agreement, other }: Item): string =>
  statement?.id ?? mention?.id ?? `${agreement?.id} ${other?.id}`;

/** Has the server keep a judgement. Done twice it is as if done once. */
export async function keep(item: Item, judged: Verdict, reviewer: Reviewer): Promise<void> {
  for (const [mutation, variables] of changesOf(item, judged, reviewer.name))
    await change(mutation, variables, reviewer.token);
}

/** Has the server forget a judgement, so that the item waits again. */
export async function withdraw(item: Item, judged: Verdict, { token, name }: Reviewer): Promise<void> {
  const { statement, mention } = item;
  if (statement) await unlessGone(change(WithdrawStatementDocument, { id: statement.id }, token));
  else if (mention)
    for (const actor of actorsOf(item, judged))
      await unlessGone(change(WithdrawMentionDocument, { mention: mention.id, actor }, token));
  // There is no taking back here: who is unsure leaves them as extraction did.
  else await change(JudgeAgreementsDocument, { ...pairOf(item), judgement: 'UNSURE', by: name }, token);
}

/** Asks the server whether it takes a token, by something that changes nothing. Rejects with why not. */
export const checkToken = (token: string): Promise<void> =>
  unlessGone(change(WithdrawStatementDocument, { id: '' }, token));

/** There may be nothing to withdraw: that is as good. */
async function unlessGone(withdrawal: Promise<unknown>): Promise<void> {
  try {
    await withdrawal;
  } catch (error) {
    if (!(error instanceof AskError && error.code === 'NOT_FOUND')) throw error;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each mutation stands beside its own variables
type Change = [mutation: TypedDocumentString<any, any>, variables: object];

function changesOf(item: Item, judged: Verdict, by: string): Change[] {
  const { statement, mention } = item;
  const isSo = judged.verdict !== 'REJECT';
  if (statement) {
    const verdict = ({ ACCEPT: 'ACCEPTED', REJECT: 'REJECTED', CORRECT: 'CORRECTED' } as const)[judged.verdict];
    const correction = judged.verdict === 'CORRECT' ? judged.correction : undefined;
    return [[JudgeStatementDocument, { id: statement.id, verdict, correction, by }]];
  }
  const judgement = isSo ? 'POSITIVE' : 'NEGATIVE';
  if (mention)
    return actorsOf(item, judged).map((actor) => [JudgeMentionDocument, { mention: mention.id, actor, judgement, by }]);
  return [[JudgeAgreementsDocument, { ...pairOf(item), judgement, by }]];
}

/** Of whom a judgement of a mention speaks. */
const actorsOf = ({ candidates }: Item, judged: Verdict): string[] =>
  judged.verdict === 'ACCEPT' && judged.actor ? [judged.actor.id] : candidates.map(({ actor }) => actor.id);

const pairOf = ({ agreement, other }: Item) => ({ agreement: agreement?.id ?? '', other: other?.id ?? '' });
