/** Whoever an article speaks of: an actor, or somebody it does not name. */
import type { Gender } from './given-names.ts';
import type { TitleWords } from './titles.ts';
import type { Reference } from './types.ts';

export type Entity = {
  kind: 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'GROUP' | 'UNNAMED';
  /** Whom it is held to be; empty while that is open. Several: all of them together. */
  references: Reference[];
  /** Why it is held to be these, or nobody. */
  reason: string;
  /** As the article calls it first. */
  name: string;
  plural: boolean;
  /** It can be "he" or "she". */
  human: boolean;
  gender?: Gender;
  /** Folded: a person's name, the words for who is unnamed. */
  key: string;
  /** Of persons: all titles beside the name. */
  titles: TitleWords[];
  country?: string;
  /** Of the unnamed: the noun. */
  head?: string;
  /** The sentence that names it first. */
  sentence: number;
  /** The article made it an actor. */
  created?: boolean;
  /** Has spoken. */
  spoke: boolean;
};

export const newEntity = (entity: Pick<Entity, 'kind' | 'name' | 'sentence'> & Partial<Entity>): Entity => ({
  references: [],
  reason: '',
  plural: false,
  human: entity.kind === 'PERSON',
  key: '',
  titles: [],
  spoke: false,
  ...entity,
});

/** The actor, when it is one for sure. */
export const actorOf = (entity: Entity): string | undefined =>
  entity.references.length === 1 && entity.references[0]?.judgement === 'POSITIVE'
    ? entity.references[0].actor
    : undefined;
