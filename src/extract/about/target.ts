import type { Span } from '../span.ts';

/** Something that a statement can be about. */
export type Target = { kind: 'ACTOR' | 'TOPIC' | 'AGREEMENT' | 'EVENT'; id: string };

/** Where a text names it. */
export type TargetHit = { target: Target; span: Span; isPronoun?: boolean };
