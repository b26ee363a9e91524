import type { Candidate, Route } from './attribute/candidate.ts';
import { findCandidates } from './attribute/find.ts';
import { isQuoteMark, trimContent } from './attribute/phrases.ts';
import type { Attribution } from './attribution.ts';
import { type Document, spanOf } from './document.ts';
import { loadModels } from './model/load.ts';
import { readDocument } from './read.ts';
import { contains } from './span.ts';

/** A text read: its tokens and sentences for later stages, and who says what in it. */
export interface Analysis extends Document {
  attributions: Attribution[];
}

/** Reads any text; never throws. All offsets are UTF-16 code units of `text`, which is never altered. */
export function analyse(text: string): Analysis {
  const doc = readDocument(loadModels(), text);
  return { ...doc, attributions: attributionsOf(doc) };
}

function attributionsOf(doc: Document): Attribution[] {
  const attributions = findCandidates(doc).flatMap((candidate) => attributionOf(doc, candidate) ?? []);
  attributions.sort((a, b) => a.cue[0]![0] - b.cue[0]![0]);
  attributions.forEach((attribution, i) => {
    attribution.parent = parentOf(attributions, i);
  });
  return attributions;
}

function attributionOf(doc: Document, candidate: Candidate): Attribution | null {
  const contents = candidate.contents
    .map((stretch) => trimContent(doc, stretch))
    .filter(([from, to]) => to > from)
    .sort(([a], [b]) => a - b);
  if (!contents.length) return null;
  const { source, cue, hearer } = candidate;
  return {
    source: source && spanOf(doc, ...source),
    cue: cue.map((stretch) => spanOf(doc, ...stretch)),
    contents: contents.map((stretch) => spanOf(doc, ...stretch)),
    kind: kindOf(doc, contents),
    type: candidate.type,
    polarity: candidate.denied ? 'DENIED' : 'AFFIRMED',
    confidence: CONFIDENCE[candidate.route],
    parent: null,
    hearer: hearer && spanOf(doc, ...hearer),
    route: candidate.route,
    quoted: doc.tokens[candidate.head]!.quote >= 0,
    lemma: doc.tokens[candidate.head]!.lemma,
  } as Attribution;
}

function kindOf(doc: Document, contents: (readonly [number, number])[]): Attribution['kind'] {
  let quoted = 0;
  let words = 0;
  for (const [from, to] of contents) {
    for (let t = from; t < to; t++) {
      if (isQuoteMark(doc.tokens[t]!) || !/[\p{L}\p{N}]/u.test(doc.tokens[t]!.text)) continue;
      words++;
      if (doc.tokens[t]!.quote >= 0) quoted++;
    }
  }
  return quoted === 0 ? 'INDIRECT' : quoted === words ? 'DIRECT' : 'MIXED';
}

/** The smallest other content that holds the attribution's cue. */
function parentOf(attributions: Attribution[], child: number): number | null {
  const cue = attributions[child]!.cue[0]!;
  let parent: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  attributions.forEach(({ contents }, i) => {
    for (const content of contents) {
      if (i === child || !contains(content, cue) || content[1] - content[0] >= size) continue;
      parent = i;
      size = content[1] - content[0];
    }
  });
  return parent;
}

/** How far each way of finding is trusted. */
const CONFIDENCE: Record<Route, number> = {
  quote: 0.95,
  clause: 0.9,
  'bare-clause': 0.8,
  preposed: 0.8,
  question: 0.7,
  infinitive: 0.7,
  'object-infinitive': 0.7,
  'noun-phrase': 0.5,
  predicate: 0.6,
  gerund: 0.6,
  preposition: 0.6,
  seem: 0.5,
  passive: 0.5,
  nominal: 0.6,
  adjective: 0.6,
  according: 0.9,
  colon: 0.8,
  signature: 0.8,
};
