import { type TopicEntry, TopicIndex } from '../extract/about/topics.ts';
import type { KnownAgreement } from '../extract/agreements/agreement.ts';
import type { Knowledge } from '../extract/facts.ts';
import type { RunInTransaction } from '../graph/graph.ts';
import type { Rows } from '../model/rows.ts';
import { entriesOf, type GazetteerEntry } from '../resolve/entries.ts';
import { Gazetteer } from '../resolve/gazetteer.ts';

/** What the graph knows, in memory, by which articles are read; it grows with what they bring. */
export class GraphKnowledge {
  private readonly entries: Map<string, GazetteerEntry>;
  private readonly topics: TopicIndex;
  private readonly agreements: KnownAgreement[];
  private whole: Knowledge | undefined;

  private constructor(entries: GazetteerEntry[], topics: TopicIndex, agreements: KnownAgreement[]) {
    this.agreements = agreements;
    this.entries = new Map(entries.map((entry) => [keyOf(entry), entry]));
    this.topics = topics;
  }

  /** As the graph is now, or in a transaction as it is there. */
  static async load(read: RunInTransaction): Promise<GraphKnowledge> {
    const entries = await read<GazetteerEntry>('gazetteer');
    const topics = await read<TopicEntry>('topicEntries');
    return new GraphKnowledge(entries, new TopicIndex(topics), await read<KnownAgreement>('knownAgreements'));
  }

  get current(): Knowledge {
    this.whole ??= {
      gazetteer: new Gazetteer([...this.entries.values()]),
      topics: this.topics,
      agreements: this.agreements,
    };
    return this.whole;
  }

  /** Whom and what an article brought, later ones know. */
  learn(rows: Rows): void {
    for (const one of agreementsOf(rows))
      if (!this.agreements.some(({ id }) => id === one.id)) this.agreements.push(one);
    const come = entriesOf(rows).filter((entry) => !this.entries.has(keyOf(entry)));
    if (!come.length) return;
    for (const entry of come) this.entries.set(keyOf(entry), entry);
    this.whole = undefined;
  }
}

const keyOf = ({ label, id }: GazetteerEntry): string => `${label} ${id}`;

function agreementsOf({ nodes, relationships }: Rows): KnownAgreement[] {
  return nodes.flatMap(({ label, id, properties }): KnownAgreement[] => {
    if (label !== 'Agreement') return [];
    const parties = relationships.flatMap(({ type, from, to }) => (type === 'PARTY_TO' && to.id === id ? from.id : []));
    return [{ id, type: properties.type as KnownAgreement['type'], names: [String(properties.name)], parties }];
  });
}
