import type { HopKind } from './generated.ts';

/** An actor, agreement, topic, event or position, by its main label and id. */
export type Entity = { label: string; id: string };
export type Hop = { from: Entity; to: Entity; kind: HopKind };
/** A hop from a known entity; `facts`: how many statements or relationships stand behind it. */
export type Neighbour = { to: Entity; kind: HopKind; facts: number };
/** The neighbours of each entity asked, in the order asked. */
export type Neighbours = (entities: Entity[]) => Promise<Neighbour[][]>;
export type FoundPath = { hops: Hop[]; facts: number };

/** Entities whose neighbours are asked for in one step, steps of the search, paths kept of one length: bounds of the work. */
const widest = 60;
const mostSteps = 50_000;
const mostPaths = 1000;

/**
 * The shortest paths without a circle between two entities, shortest first and then by number of facts; at most `wanted`, none
 * longer than `maxLength` hops. Searches from both ends at once, so that an entity that everybody speaks of is met in the
 * middle and seldom asked for its neighbours. Where the bounds cut, paths of many facts are preferred.
 */
export async function shortestPaths(
  neighbours: Neighbours,
  from: Entity,
  to: Entity,
  maxLength: number,
  wanted: number,
): Promise<FoundPath[]> {
  const known: Known = new Map();
  const ends = [new Frontier(from), new Frontier(to)] as const;
  const found: FoundPath[] = [];
  for (let length = 1; length <= maxLength && found.length < wanted; length++) {
    const [a, b] = ends;
    // In turn, so that what lies in the middle is reached from both ends before it is asked; first where there is less to ask.
    const inTurn = a.grown - b.grown || a.entities.length - b.entities.length;
    await (inTurn <= 0 ? a : b).grow(neighbours, known);
    found.push(...pathsOfLength(known, from, to, length));
  }
  return found.slice(0, wanted);
}

/** As `shortestPaths`, only those that pass `through`. */
export async function shortestPathsThrough(
  neighbours: Neighbours,
  from: Entity,
  through: Entity,
  to: Entity,
  maxLength: number,
  wanted: number,
): Promise<FoundPath[]> {
  if ([from, to].some((end) => keyOf(end) === keyOf(through)))
    return shortestPaths(neighbours, from, to, maxLength, wanted);
  const parts = await Promise.all([
    shortestPaths(neighbours, from, through, maxLength - 1, 2 * wanted),
    shortestPaths(neighbours, through, to, maxLength - 1, 2 * wanted),
  ]);
  return parts[0]
    .flatMap((first) =>
      parts[1].map((second) => ({ hops: [...first.hops, ...second.hops], facts: first.facts + second.facts })),
    )
    .filter(({ hops }) => hops.length <= maxLength && new Set(hops.map((hop) => keyOf(hop.to))).size === hops.length)
    .filter(({ hops }) => hops.every((hop) => keyOf(hop.to) !== keyOf(from)))
    .sort(byLengthThenFacts)
    .slice(0, wanted);
}

/** All hops seen: by the key of either end, to the hops from it, each once. */
type Known = Map<string, Map<string, Neighbour>>;

const keyOf = ({ label, id }: Entity): string => `${label} ${id}`;

/** The entities last reached from one end, the best first. */
class Frontier {
  entities: Entity[];
  grown = 0;
  readonly #seen: Set<string>;

  constructor(end: Entity) {
    this.entities = [end];
    this.#seen = new Set([keyOf(end)]);
  }

  /** Moves one hop on, and tells `known` of every hop seen. */
  async grow(neighbours: Neighbours, known: Known): Promise<void> {
    this.grown++;
    const asked = this.entities.slice(0, widest);
    const answers = asked.length === 0 ? [] : await neighbours(asked);
    const reached = new Map<string, { entity: Entity; facts: number }>();
    for (const [index, hops] of answers.entries()) {
      const from = asked[index] as Entity;
      for (const hop of hops) {
        remember(known, from, hop);
        remember(known, hop.to, { ...hop, to: from });
        const key = keyOf(hop.to);
        if (!this.#seen.has(key))
          reached.set(key, { entity: hop.to, facts: (reached.get(key)?.facts ?? 0) + hop.facts });
      }
    }
    for (const key of reached.keys()) this.#seen.add(key);
    this.entities = [...reached.values()].sort((a, b) => b.facts - a.facts).map(({ entity }) => entity);
  }
}

function remember(known: Known, from: Entity, hop: Neighbour): void {
  const key = keyOf(from);
  let hops = known.get(key);
  if (!hops) {
    hops = new Map();
    known.set(key, hops);
  }
  const hopKey = `${keyOf(hop.to)} ${hop.kind}`;
  // Seen from both ends, the fuller count is nearer the truth.
  if (hop.facts > (hops.get(hopKey)?.facts ?? 0)) hops.set(hopKey, hop);
}

/** Depth first, never to where the rest of the way is known to be too long. */
function pathsOfLength(known: Known, from: Entity, to: Entity, length: number): FoundPath[] {
  const distance = distances(known, to);
  const found: FoundPath[] = [];
  const hops: Hop[] = [];
  const passed = new Set([keyOf(from)]);
  let steps = 0;
  const walk = (at: Entity, facts: number): void => {
    if (hops.length === length) {
      found.push({ hops: [...hops], facts });
      return;
    }
    const onward = [...(known.get(keyOf(at))?.values() ?? [])].sort((a, b) => b.facts - a.facts);
    for (const { to: next, kind, facts: more } of onward) {
      if (steps++ > mostSteps || found.length >= mostPaths) return;
      const key = keyOf(next);
      const left = length - hops.length - 1;
      if (passed.has(key) || (distance.get(key) ?? Infinity) > left || (left > 0 && key === keyOf(to))) continue;
      passed.add(key);
      hops.push({ from: at, to: next, kind });
      walk(next, facts + more);
      hops.pop();
      passed.delete(key);
    }
  };
  walk(from, 0);
  return found.sort(byLengthThenFacts);
}

function distances(known: Known, to: Entity): Map<string, number> {
  const distance = new Map([[keyOf(to), 0]]);
  for (const [key, so] of distance) {
    for (const { to: next } of known.get(key)?.values() ?? [])
      if (!distance.has(keyOf(next))) distance.set(keyOf(next), so + 1);
  }
  return distance;
}

/** Ties go by what the paths pass, so that one question has one answer. */
function byLengthThenFacts(a: FoundPath, b: FoundPath): number {
  return a.hops.length - b.hops.length || b.facts - a.facts || (signature(a) < signature(b) ? -1 : 1);
}

const signature = ({ hops }: FoundPath): string => hops.map(({ to, kind }) => `${kind} ${keyOf(to)}`).join(' ');
