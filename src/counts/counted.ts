import { vocabulary } from '../model/vocabulary.ts';

/**
 * What one statement counts as: who said it about what, when and by which sources (docs/graph-model.md, Counted). Nested and
 * rejected statements count as nothing. A day that is not known is null.
 */
export type Counted = { id: string; from: string | null; until: string | null; text: string; sources: string[] };

export type About = { label: keyof typeof targetCodes; id: string; stance: string };

/** A statement as the graph has it: `speakers`, `about` and `sources` in any order, sources perhaps several times. */
export type Spoken = Pick<Counted, 'id' | 'from' | 'until' | 'sources'> & { speakers: string[]; about: About[] };

/** The one Counted of what was spoken: equal statements have equal texts. */
export function countedOf({ id, from, until, speakers, about, sources }: Spoken): Counted {
  const targets = about.map(({ label, id: target, stance }) => stanceCodes[stance] + targetCodes[label] + target);
  const text = `${speakers.toSorted().join('\t')}\n${targets.sort().join('\t')}`;
  return { id, from, until, text, sources: [...new Set(sources)].sort() };
}

/** Speakers, and targets as `targetOf` reads them. */
export function partsOf(text: string): { speakers: string[]; targets: string[] } {
  const end = text.indexOf('\n');
  return { speakers: listOf(text.slice(0, end)), targets: listOf(text.slice(end + 1)) };
}

export const targetOf = (target: string): About => ({
  stance: stanceOf[target[0] as string] as string,
  label: labelOf[target[1] as string] as About['label'],
  id: target.slice(2),
});

/** Of a target's text, the first letter is that of the stance and the second what it is. */
export const targetCodes = { Actor: 'A', Agreement: 'G', Topic: 'T', Event: 'E' } as const;
export const stanceCodes: Record<string, string> = Object.fromEntries(
  vocabulary.Stance.map((stance) => [stance, stance[0] as string]),
);

const turned = (codes: Record<string, string>) =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [code, name]));
const stanceOf = turned(stanceCodes);
const labelOf = turned(targetCodes);
const listOf = (text: string): string[] => (text === '' ? [] : text.split('\t'));
