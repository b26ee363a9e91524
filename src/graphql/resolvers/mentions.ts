import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';

export const mentionResolvers: Resolvers<Context> = {
  Mention: {
    span: ({ text, start, end }) => ({ text, start, end }),
    actor: ({ referent }) => referent?.actor ?? null,
    judgement: ({ referent }) => referent?.judgement ?? null,
    judgedBy: ({ referent }) => referent?.judgedBy ?? null,
    reason: ({ referent }) => referent?.reason ?? null,
    position: ({ office }) => office?.position ?? null,
    status: ({ office }) => office?.status ?? null,
  },
};
