import {
  type Correction,
  type Judged,
  judgeAgreements,
  judgeMention,
  reviewStatement,
  withdrawMentionJudgement,
  withdrawReview,
} from '../../review/judge.ts';
import { mergeActors, unmergeActors } from '../../review/merge.ts';
import type { AboutTarget } from '../../review/settled-statement.ts';
import type { Batches } from '../batch.ts';
import { change } from '../changes.ts';
import { decodeCursor, selects, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { badUserInput, notFound } from '../errors.ts';
import type { AboutInput, Resolvers, StatementCorrection } from '../generated.ts';
import { actorNamed, type Nameable, named } from '../names.ts';
import type { ActorNode, AgreementNode, MentionNode, ReviewItemNode, StatementNode } from '../nodes.ts';

export const reviewResolvers: Resolvers<Context> = {
  Query: {
    reviewQueue: async (_, { kinds, first, after }, { batches }, info) => {
      const size = first ?? 20;
      const asked = { kinds: kinds ?? ['STATEMENT', 'MENTION', 'AGREEMENTS'], limit: size + 1 };
      const cursor = after == null ? null : decodeCursor(after);
      const rows = await batches.read<ReviewItemNode>('reviewQueue', {
        ...asked,
        after: cursor,
        from: cursor?.[0] ?? 0,
      });
      const total = selects(info, 'totalCount') ? await queueSize(batches, asked.kinds) : 0;
      const items = rows.map((node) => ({ cursor: [node.confidence, node.kind, keyOf(node)], node }));
      return toConnection({ rows: items, total }, size);
    },
  },
  ReviewItem: {
    statement: ({ kind, id }, _, { batches }) => (kind === 'STATEMENT' ? statementOf(batches, id) : null),
    mention: ({ kind, id }, _, { batches }) => (kind === 'MENTION' ? mentionOf(batches, id) : null),
    candidates: async ({ kind, id }, _, { batches }) =>
      kind === 'MENTION' ? ((await batches.load<Candidate[]>('mentionCandidates', { id })) ?? []) : [],
    agreement: ({ kind, id }, _, { batches }) => (kind === 'AGREEMENTS' ? agreementOf(batches, id) : null),
    other: ({ kind, other }, _, { batches }) => (kind === 'AGREEMENTS' && other ? agreementOf(batches, other) : null),
  },
  Review: {
    corrected: ({ speaker, about, polarity, saidOn }) => [
      ...(speaker === undefined ? [] : ['SPEAKER' as const]),
      ...(about === undefined ? [] : ['ABOUT' as const]),
      ...(polarity === undefined ? [] : ['POLARITY' as const]),
      ...(saidOn === undefined ? [] : ['SAID_ON' as const]),
    ],
  },
  Mutation: {
    reviewStatement: async (_, { id, verdict, correction, ...judged }, context) => {
      await change(context, async () => {
        const right = correction ? await correctionOf(context.batches, correction) : {};
        await reviewStatement(context.graph, id, verdict, right, judgedBy(judged));
      });
      return statementOf(context.batches, id);
    },
    withdrawReview: async (_, { id }, context) => {
      await change(context, () => withdrawReview(context.graph, id));
      return statementOf(context.batches, id);
    },
    judgeMention: async (_, { mention, actor, judgement, ...judged }, context) => {
      await change(context, async () => {
        const { id } = await actorNamed(context.batches, actor, 'actor');
        await judgeMention(context.graph, mention, id, judgement, judgedBy(judged));
      });
      return mentionOf(context.batches, mention);
    },
    withdrawMentionJudgement: async (_, { mention, actor }, context) => {
      await change(context, async () => {
        const id = actor == null ? undefined : (await actorNamed(context.batches, actor, 'actor')).id;
        await withdrawMentionJudgement(context.graph, mention, id);
      });
      return mentionOf(context.batches, mention);
    },
    judgeAgreements: async (_, { agreement, other, judgement, ...judged }, context) => {
      const id = await change(context, async () => {
        const [one, two] = await Promise.all([
          named(context.batches, agreement, ['Agreement'], 'agreement'),
          named(context.batches, other, ['Agreement'], 'other'),
        ]);
        await judgeAgreements(context.graph, one.id, two.id, judgement, judgedBy(judged));
        return one.id;
      });
      return agreementOf(context.batches, id);
    },
    mergeActors: async (_, { merged, into, ...judged }, context) => {
      await change(context, () => mergeActors(context.graph, merged, into, judgedBy(judged)));
      return actorOf(context.batches, into);
    },
    unmergeActors: async (_, { merged }, context) => {
      await change(context, () => unmergeActors(context.graph, merged));
      return actorOf(context.batches, merged);
    },
  },
};

type Candidate = { actor: ActorNode; judgement: 'POSITIVE' | 'NEGATIVE' | 'UNSURE'; by: string; reason: string | null };

const keyOf = ({ id, other }: ReviewItemNode): string => (other === null ? id : `${id} ${other}`);

const judgedBy = ({ by, reason }: { by?: string | null; reason?: string | null }): Judged => ({
  by: by?.trim() || 'reviewer',
  at: new Date().toISOString(),
  ...(reason && { reason }),
});

async function queueSize(batches: Batches, kinds: readonly string[]): Promise<number> {
  type Sizes = { statements: number; mentions: number; agreements: number };
  const [sizes] = (await batches.read<Sizes>('reviewQueueSize')) as [Sizes];
  const { statements, mentions, agreements } = sizes;
  const of = { STATEMENT: statements, MENTION: mentions, AGREEMENTS: agreements } as Record<string, number>;
  return [...new Set(kinds)].reduce((sum, kind) => sum + (of[kind] ?? 0), 0);
}

/** A client's correction with its names resolved. */
async function correctionOf(
  batches: Batches,
  { speaker, polarity, saidOn, about }: StatementCorrection,
): Promise<Correction> {
  return {
    ...(speaker !== undefined && {
      speaker: speaker === null ? null : (await actorNamed(batches, speaker, 'correction.speaker')).id,
    }),
    ...(polarity && { polarity }),
    ...(saidOn && { saidOn }),
    ...(about && { about: await Promise.all(about.map((one) => targetOf(batches, one))) }),
  };
}

async function targetOf(batches: Batches, { stance, ...names }: AboutInput): Promise<AboutTarget> {
  const [given, ...more] = Object.entries(names).filter(
    (entry): entry is [keyof typeof kinds, string] => entry[1] != null,
  );
  if (!given || more.length)
    throw badUserInput('correction.about: expected one of actor, agreement, topic and event in each entry.');
  const [field, name] = given;
  const label = kinds[field];
  const argument = `correction.about.${field}`;
  const { id } =
    label === 'Actor' ? await actorNamed(batches, name, argument) : await named(batches, name, [label], argument);
  return { label, id, stance };
}

const kinds = { actor: 'Actor', agreement: 'Agreement', topic: 'Topic', event: 'Event' } as const satisfies Record<
  string,
  Nameable
>;

const statementOf = (batches: Batches, id: string) => loaded<StatementNode>(batches, 'statementById', 'statement', id);
const mentionOf = (batches: Batches, id: string) => loaded<MentionNode>(batches, 'mentionById', 'mention', id);
const agreementOf = (batches: Batches, id: string) => loaded<AgreementNode>(batches, 'agreementById', 'agreement', id);
const actorOf = (batches: Batches, id: string) => loaded<ActorNode>(batches, 'actorById', 'actor', id);

async function loaded<Node>(batches: Batches, query: string, what: string, id: string): Promise<Node> {
  const node = await batches.load<Node>(query, { id });
  if (node === undefined) throw notFound(`There is no ${what} “${id}”.`);
  return node;
}
