/** The training half of the gold set as the stages after attribution get it: with the gold attributions, or with those found. */
import { readdirSync, readFileSync } from 'node:fs';
import { TopicIndex, topicsOf } from '../../src/extract/about/topics.ts';
import { type Analysis, analyse } from '../../src/extract/analyse.ts';
import type { Attribution } from '../../src/extract/attribution.ts';
import { readFacts } from '../../src/extract/facts.ts';
import { edtfBounds, knownDate, type TextDate } from '../../src/model/dates.ts';
import type { Rows } from '../../src/model/rows.ts';
import { entriesOf } from '../../src/resolve/entries.ts';
import { Gazetteer } from '../../src/resolve/gazetteer.ts';
import { resolveActors } from '../../src/resolve/resolve.ts';
import type { Resolution } from '../../src/resolve/types.ts';
import { checkSeeds, draftSeeds, EMPTY_GRAPH } from '../../src/seed/check.ts';
import type { GoldArticle } from '../gold/load.ts';

let rows: Rows | undefined;

/** What `seeds/gazetteer` states. */
export function seededRows(): Rows {
  if (rows) return rows;
  const folder = new URL('../../seeds/gazetteer/', import.meta.url);
  const files = readdirSync(folder).map((name) => ({ name, shown: name, bytes: readFileSync(new URL(name, folder)) }));
  const { nodes, relationships } = checkSeeds(draftSeeds(files), EMPTY_GRAPH);
  rows = { nodes: nodes.map(({ row }) => row), relationships: relationships.map(({ row }) => row) };
  return rows;
}

let gazetteer: Gazetteer | undefined;
export function seededGazetteer(): Gazetteer {
  gazetteer ??= new Gazetteer(entriesOf(seededRows()));
  return gazetteer;
}

/** The article analysed, with the gold statements in place of the attributions found. */
export function goldAnalysis({ body, statements }: GoldArticle): Analysis {
  const attributions = statements.map((statement): Attribution => {
    const { source, cue, content, kind, type, polarity, nestedIn } = statement;
    const parent = statements.findIndex(({ key }) => key === nestedIn);
    return {
      source: source ? [source.start, source.end] : null,
      cue: cue ? [[cue.start, cue.end]] : [],
      contents: content.map(({ start, end }) => [start, end] as const),
      kind,
      type,
      polarity,
      confidence: 1,
      parent: parent < 0 ? null : parent,
      hearer: null,
    };
  });
  return { ...analyse(body), attributions };
}

export function resolved(analysis: Analysis, title?: string, publishedOn?: TextDate): Resolution {
  const attributions = analysis.attributions.map(({ source, cue, contents, hearer }) => ({
    source: source ?? undefined,
    cue: cue[0],
    contents,
    toldTo: hearer ? [hearer] : [],
  }));
  const published = edtfBounds((publishedOn && knownDate(publishedOn)) ?? '');
  const { text, tokens, sentences } = analysis;
  return resolveActors({ text, tokens, sentences, attributions, title, published } as never, seededGazetteer());
}

let topics: TopicIndex | undefined;
export function seededTopics(): TopicIndex {
  topics ??= new TopicIndex(topicsOf(seededRows()));
  return topics;
}

/** What is read of a text by itself, against the seeded gazetteer. */
export function factsOf(text: string, publishedOn?: string, title?: string) {
  const date: TextDate | undefined = publishedOn ? { value: publishedOn, basis: 'STATED' } : undefined;
  const analysis = analyse(text);
  const resolution = resolved(analysis, title, date);
  const knowledge = { gazetteer: seededGazetteer(), topics: seededTopics() };
  return { text, analysis, resolution, ...readFacts(analysis, resolution, knowledge, date) };
}
