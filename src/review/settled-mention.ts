import type { Judgement } from '../resolve/types.ts';

export type Reference = { actor: string; judgement: Judgement; by: string; at?: string | null; reason?: string | null };

/** A mention with what extraction said it means (`extracted`, or what it means now where nothing was judged yet), and judgements. */
export type MentionState = {
  id: string;
  text: string;
  extracted: string | null;
  references: Reference[];
  judgements: (Reference & { text: string })[];
};

/** Whom it is to mean, and what is to be kept of what extraction said. */
export type SettledMention = { references: KnownReference[]; extracted: string | null; awaiting: number | null };
type KnownReference = { actor: string; judgement: Judgement; by: string; at?: string; reason?: string };

/**
 * People's judgements before extraction's: one that it means somebody leaves no other guess standing, one that it does not mean
 * somebody takes only him away. A judgement of other words that once stood at this place does not count.
 */
export function settledMention({ text, extracted, references, judgements }: MentionState): SettledMention {
  const machine = extractedReferences(extracted) ?? references.toSorted((a, b) => (a.actor < b.actor ? -1 : 1));
  const valid = judgements.filter((one) => one.text === text);
  if (!valid.length) return { references: machine.map(known), extracted: null, awaiting: awaitingOf(machine) };
  const judged = new Set(valid.map((one) => one.actor));
  const isMeant = valid.some(({ judgement }) => judgement === 'POSITIVE');
  const rest = machine.filter((one) => !judged.has(one.actor) && (!isMeant || one.judgement === 'NEGATIVE'));
  const settled = [...valid, ...rest];
  return { references: settled.map(known), extracted: JSON.stringify(machine), awaiting: awaitingOf(rest) };
}

export const extractedReferences = (extracted: string | null): Reference[] | undefined =>
  extracted === null ? undefined : (JSON.parse(extracted) as Reference[]);

/** How sure extraction was of the likeliest of those it was not sure of; null when it has decided or knew nobody. */
function awaitingOf(references: readonly Reference[]): number | null {
  const unsure = references.filter(({ judgement }) => judgement === 'UNSURE').length;
  return unsure && !references.some(({ judgement }) => judgement === 'POSITIVE') ? 1 / (unsure + 1) : null;
}

const known = ({ actor, judgement, by, at, reason }: Reference): KnownReference => ({
  actor,
  judgement,
  by,
  at: at ?? undefined,
  reason: reason ?? undefined,
});
