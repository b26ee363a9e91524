import type { Graph } from '../graph/graph.ts';
import type { Document } from './document/document.ts';
import { EXTRACTOR_VERSION } from './extractor.ts';

/** What is to be done with a document, by what the graph has of it. */
export type Known =
  | { kind: 'new' }
  /** Nothing: the graph has just this text, or a newer one of its address. */
  | { kind: 'unchanged'; id: string }
  /** A person has curated it: what is extracted is not put beside that. */
  | { kind: 'curated'; id: string; seed: string }
  /** Another text of its address takes the place of the one that is there. */
  | { kind: 'replaced'; id: string; formerBodies: string[] }
  /** The same text, which an older extractor has read. */
  | { kind: 'reread'; id: string };

/** What the graph has of each document, in their order. */
export async function knownOf(graph: Graph, documents: readonly Document[]): Promise<Known[]> {
  const asked = documents.map(({ id, url = null, bodySha256 }, key) => ({ key, id, url, bodySha256 }));
  const states = await graph.read<State>('articleStates', { rows: asked });
  const byKey = Map.groupBy(states, ({ key }) => key);
  return documents.map((document, key) => knownBy(document, byKey.get(key) ?? []));
}

type State = {
  key: number;
  via: 'ID' | 'URL' | 'BODY';
  id: string;
  bodySha256: string | null;
  formerBodies: string[] | null;
  extractor: number | null;
  seed: string | null;
};

function knownBy({ bodySha256 }: Document, states: readonly State[]): Known {
  const curated = states.find(({ seed }) => seed !== null);
  if (curated) return { kind: 'curated', id: curated.id, seed: curated.seed as string };
  const same = states.find((state) => state.bodySha256 === bodySha256);
  if (same)
    return (same.extractor ?? 0) < EXTRACTOR_VERSION
      ? { kind: 'reread', id: same.id }
      : { kind: 'unchanged', id: same.id };
  const [other] = states;
  if (!other) return { kind: 'new' };
  const formerBodies = other.formerBodies ?? [];
  // An older version of the page, read again.
  if (formerBodies.includes(bodySha256)) return { kind: 'unchanged', id: other.id };
  return {
    kind: 'replaced',
    id: other.id,
    formerBodies: [...formerBodies, ...(other.bodySha256 ? [other.bodySha256] : [])],
  };
}
