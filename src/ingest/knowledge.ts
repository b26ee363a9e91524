import { type TopicEntry, TopicIndex } from '../extract/about/topics.ts';
import type { Knowledge } from '../extract/facts.ts';
import type { RunInTransaction } from '../graph/graph.ts';
import type { Rows } from '../model/rows.ts';
import { entriesOf, type GazetteerEntry } from '../resolve/entries.ts';
import { Gazetteer } from '../resolve/gazetteer.ts';

/** What the graph knows, in memory, by which articles are read; it grows with what they bring. */
export class GraphKnowledge {
  private readonly entries: GazetteerEntry[];
  private readonly topics: TopicIndex;
  private whole: Knowledge | undefined;

  private constructor(entries: GazetteerEntry[], topics: TopicIndex) {
    this.entries = entries;
    this.topics = topics;
  }

  /** As the graph is now, or in a transaction as it is there. */
  static async load(read: RunInTransaction): Promise<GraphKnowledge> {
    const entries = await read<GazetteerEntry>('gazetteer');
    return new GraphKnowledge(entries, new TopicIndex(await read<TopicEntry>('topicEntries')));
  }

  get current(): Knowledge {
    this.whole ??= { gazetteer: new Gazetteer(this.entries), topics: this.topics };
    return this.whole;
  }

  /** Whom an article brought, later ones know. */
  learn(rows: Rows): void {
    const come = entriesOf(rows);
    if (!come.length) return;
    this.entries.push(...come);
    this.whole = undefined;
  }
}
