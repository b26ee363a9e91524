import type { Candidate, Route } from './attribute/candidate.ts';
import { isPronouns, trimContent } from './attribute/content.ts';
import { findCandidates } from './attribute/find.ts';
import { isQuoteMark, type Stretch } from './attribute/phrases.ts';
import type { Attribution } from './attribution.ts';
import { type Document, spanOf } from './document.ts';
import { loadModels } from './model/load.ts';
import { parentsOf } from './nesting.ts';
import { readDocument } from './read.ts';

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
  const read = findCandidates(doc).flatMap((candidate) => {
    const attribution = attributionOf(doc, candidate);
    return attribution ? [{ attribution, quoted: isQuoted(doc, candidate) }] : [];
  });
  read.sort((a, b) => a.attribution.cue[0]![0] - b.attribution.cue[0]![0]);
  const parents = parentsOf(read.map(({ attribution }) => attribution));
  // In quotation marks that nobody is said to have uttered: a title, a slogan. "I hope that", in what one says: his words already.
  const kept = read.flatMap(({ quoted, attribution }, i) =>
    (parents[i] === null ? quoted || isReader(doc, attribution) : isOneself(doc, attribution)) ? [] : [i],
  );
  const places = new Map(kept.map((i, place) => [i, place]));
  return kept.map((i) => {
    let above = parents[i] ?? null;
    while (above !== null && !places.has(above)) above = parents[above] ?? null;
    const parent = above === null ? null : places.get(above)!;
    const { attribution } = read[i]!;
    return { ...attribution, parent, confidence: attribution.confidence * (parent === null ? 1 : NESTED) };
  });
}

/** "As you know": whoever reads it. */
function isReader({ text }: Document, { source }: Attribution): boolean {
  return source !== null && /^you$/i.test(text.slice(...source));
}

/** Whether the source is the one who speaks, or spoken to. */
function isOneself({ text }: Document, { source }: Attribution): boolean {
  return source !== null && /^(?:I|we|you)$/i.test(text.slice(...source));
}

function isQuoted(doc: Document, { head, route }: Candidate): boolean {
  return doc.tokens[head]!.quote >= 0 && !/^(?:colon|turn|signature)$/.test(route);
}

function attributionOf(doc: Document, candidate: Candidate): Attribution | null {
  const contents = candidate.contents
    .map((stretch) => trimContent(doc, candidate, stretch))
    .filter(([from, to]) => to > from)
    .sort(([a], [b]) => a - b);
  // "The ministry denies it" takes back what was said before.
  if (!contents.length || (!candidate.denied && isPronouns(doc, contents))) return null;
  const { cue, hearer } = candidate;
  const source = candidate.source && withoutTime(doc, candidate.source);
  return {
    source: source && spanOf(doc, ...source),
    cue: cue.map((stretch) => spanOf(doc, ...stretch)),
    contents: contents.map((stretch) => spanOf(doc, ...stretch)),
    kind: candidate.route === 'turn' ? 'DIRECT' : kindOf(doc, contents, doc.tokens[candidate.head]!.quote),
    type: candidate.type,
    polarity: candidate.denied ? 'DENIED' : 'AFFIRMED',
    confidence: CONFIDENCE[candidate.route],
    parent: null,
    hearer: hearer && spanOf(doc, ...hearer),
  };
}

/** "12:15 An aide to the president": who, without the time that a ticker's entry begins with. */
function withoutTime({ text, tokens }: Document, [from, to]: Stretch): Stretch {
  let start = from;
  const opensLine = from === 0 || text.charAt(tokens[from]!.start - 1) === '\n';
  if (opensLine && from + 1 < to && /^[0-2]\d[0-5]\d$/.test(tokens[from]!.text)) start++;
  while (start + 1 < to && /^(?:\d\d?[:.h]\d\d|[-—–|•*]+)$/.test(tokens[start]!.text)) start++;
  return [start, to];
}

/** By the quotation marks around what is said; those around the cue too are somebody else's. */
function kindOf(doc: Document, contents: (readonly [number, number])[], around: number): Attribution['kind'] {
  let quoted = 0;
  let words = 0;
  for (const [from, to] of contents) {
    for (let t = from; t < to; t++) {
      if (isQuoteMark(doc.tokens[t]!) || !/[\p{L}\p{N}]/u.test(doc.tokens[t]!.text)) continue;
      words++;
      if (doc.tokens[t]!.quote >= 0 && doc.tokens[t]!.quote !== around) quoted++;
    }
  }
  return quoted === 0 ? 'INDIRECT' : quoted === words ? 'DIRECT' : 'MIXED';
}

/** How far each way of finding is trusted: about how often it was right on news that nobody trained on. */
const CONFIDENCE: Record<Route, number> = {
  quote: 0.9,
  clause: 0.85,
  'bare-clause': 0.8,
  preposed: 0.75,
  question: 0.55,
  infinitive: 0.55,
  'object-infinitive': 0.5,
  'noun-phrase': 0.5,
  predicate: 0.55,
  gerund: 0.65,
  preposition: 0.45,
  seem: 0.3,
  passive: 0.5,
  nominal: 0.35,
  adjective: 0.65,
  according: 0.9,
  gesture: 0.6,
  colon: 0.75,
  turn: 0.85,
  signature: 0.9,
};

/** What stands inside another's words is easier misread. */
const NESTED = 0.6;
