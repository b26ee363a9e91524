/** What a phrase means, and how to say so. */
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Judgement, Reference } from './types.ts';

/** `entity` is what the article goes on to speak of, named or not; without references it is unresolved. */
export type Meaning = { entity?: Entity; references: Reference[]; reason: string };

export const means = (entity: Entity, reason: string, judgement: Judgement = 'POSITIVE'): Meaning => ({
  entity,
  references: entity.references.map((one) => ({
    actor: one.actor,
    judgement: one.judgement === 'POSITIVE' ? judgement : one.judgement,
    reason,
  })),
  reason: entity.references.length ? reason : entity.reason || reason,
});

/** A known country, body or group, or a group made of them. */
export const meansActor = (
  { discourse }: { discourse: Discourse },
  id: string,
  sentence: number,
  reason: string,
): Meaning => means(discourse.actor(id, reason, sentence), reason);

export const unresolved = (reason: string, entity?: Entity): Meaning => ({ entity, references: [], reason });

export const unsure = (actors: readonly string[], reason: string, entity?: Entity): Meaning => ({
  entity,
  references: [...new Set(actors)].map((actor) => ({ actor, judgement: 'UNSURE', reason })),
  reason,
});
