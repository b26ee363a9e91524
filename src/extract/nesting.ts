import type { Attribution } from './attribution.ts';
import { contains, type Span } from './span.ts';

/**
 * Of each attribution, in the order of their cues: the one in whose content it stands, the smallest where several do, or
 * null. No attribution is its own ancestor.
 */
export function parentsOf(attributions: readonly Attribution[]): (number | null)[] {
  const contents = attributions
    .flatMap(({ contents }, owner) => contents.map((span) => ({ span, owner })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const parents: (number | null)[] = [];
  let next = 0;
  let open: { span: Span; owner: number }[] = [];
  attributions.forEach(({ cue }, child) => {
    const place = cue[0]!;
    while (next < contents.length && contents[next]!.span[0] <= place[0]) open.push(contents[next++]!);
    open = open.filter(({ span }) => span[1] > place[0]);
    let best: { span: Span; owner: number } | null = null;
    for (const candidate of open) {
      if (candidate.owner === child || !contains(candidate.span, place)) continue;
      if (!best || length(candidate.span) < length(best.span)) best = candidate;
    }
    parents.push(best && !isAncestor(parents, child, best.owner) ? best.owner : null);
  });
  return parents;
}

function isAncestor(parents: (number | null)[], ancestor: number, of: number): boolean {
  for (let at: number | null | undefined = of; at !== null && at !== undefined; at = parents[at])
    if (at === ancestor) return true;
  return false;
}

function length([start, end]: Span): number {
  return end - start;
}
