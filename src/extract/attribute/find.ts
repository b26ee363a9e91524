import type { Document } from '../document.ts';
import { nounFrames } from '../lexicon/nouns.ts';
import type { Candidate, Region } from './candidate.ts';
import { accordingCandidate, forCandidate, tellingCandidate, viewCandidate } from './nominal/according.ts';
import { adjectiveCandidate } from './nominal/adjectives.ts';
import { nounCandidate } from './nominal/nouns.ts';
import { LIGHT } from './nominal/owner.ts';
import { claimQuotations } from './quotations.ts';
import { type Aside, asideOf, speakerTurns } from './turns.ts';
import { verbCandidate } from './verb/verbs.ts';

/** All attributions of a document, by its cues and then by the quotations that no cue has claimed. */
export function findCandidates(doc: Document): Candidate[] {
  const found: Candidate[] = [];
  let label: Aside | null = null;
  doc.sentences.forEach(({ from, to, parsed, paragraph }, s) => {
    if (doc.sentences[s - 1]?.paragraph !== paragraph) label = asideOf(doc, from);
    if (!parsed || label === 'POINTER' || (label === 'QUESTION' && doc.tokens[to - 1]!.text === '?')) return;
    for (let t = from; t < to; t++) {
      const region = regionOf(doc, t, from, to);
      const candidate =
        tellingCandidate(doc, t, region) ??
        verbCandidate(doc, t, region) ??
        adjectiveCandidate(doc, t, region) ??
        nounCandidate(doc, t, region) ??
        accordingCandidate(doc, t, region) ??
        viewCandidate(doc, t, region) ??
        forCandidate(doc, t, region);
      if (!candidate || isAdjective(doc, candidate.source) || isOpen(doc, candidate)) continue;
      found.push(candidate);
      // "As the mayor sees it": its verb is no other's cue.
      if (candidate.route === 'according') t = Math.max(t, candidate.cue[0]![1] - 1);
    }
  });
  const chained = withoutEchoes(doc, withoutChains(doc, found));
  endBeforeInsertions(chained);
  return claimQuotations(doc, [...chained, ...speakerTurns(doc, found)]);
}

/** "seemed to suggest that", "expressed fears that": one cue, not two; the second word's content with the first's source. */
function withoutChains(doc: Document, found: Candidate[]): Candidate[] {
  const byHead = new Map(found.map((candidate) => [candidate.head, candidate]));
  return found.filter((candidate) => {
    const second = byHead.get(secondOf(doc, candidate));
    if (!second || second.contents[0]![0] <= second.head) return true;
    second.cue = [[candidate.cue[0]![0], second.cue.at(-1)![1]]];
    second.source = candidate.route === 'seem' ? candidate.contents[0]! : candidate.source;
    second.denied ||= candidate.denied;
    return false;
  });
}

/** The verb of the infinitive, or the noun of saying that is the object, that a cue governs; -1 without one. */
function secondOf(doc: Document, { head, route, contents }: Candidate): number {
  let at = head + 1;
  if (route === 'infinitive' || route === 'seem') {
    while (/^(?:TO|RB)$/.test(doc.tokens[at]?.pos ?? '')) at++;
    return at;
  }
  if (route !== 'noun-phrase') return -1;
  const [from, to] = contents[0]!;
  for (at = from; at < to && /^(?:DT|PRP\$|JJ[RS]?|RB|NN|CD)$/.test(doc.tokens[at]!.pos); at++) {
    if (nounFrames.has(doc.tokens[at]!.lemma) && LIGHT.test(doc.tokens[head]!.lemma)) return at;
  }
  if (at < to && LIGHT.test(doc.tokens[head]!.lemma) && nounFrames.has(doc.tokens[at]!.lemma)) return at;
  return -1;
}

/**
 * "Wants guarantees that troops leave" is one attribution: the noun adds nothing where its content is the verb's and nobody else
 * is its source, and what is only asked for ("demanded a promise that") nobody has said.
 */
function withoutEchoes(doc: Document, found: Candidate[]): Candidate[] {
  const verbs = new Map<number, Candidate[]>();
  for (const verb of found) {
    if (verb.route === 'nominal') continue;
    const sentence = doc.sentenceOf[verb.head]!;
    verbs.set(sentence, [...(verbs.get(sentence) ?? []), verb]);
  }
  return found.filter((noun) => {
    if (noun.route !== 'nominal') return true;
    const [start] = noun.contents[0]!;
    return !verbs.get(doc.sentenceOf[noun.head]!)?.some((verb) => {
      const [from, to] = verb.contents[0]!;
      if (verb.head >= noun.head) return false;
      const asks = ASKS.test(doc.tokens[verb.head]!.lemma);
      if (from === start) return asks || !noun.source || noun.source[0] === verb.source?.[0];
      return asks && !noun.source && doc.tokens[noun.head]!.head === verb.head && from <= noun.head && noun.head < to;
    });
  });
}

const ASKS = /^(?:want|seek|demand|request|ask|need|require)$/;

/** "They want peace, he said": what they want ends where "he said" begins, since his words hold theirs. */
function endBeforeInsertions(found: Candidate[]): void {
  const inserted = found.filter(({ route }) => route === 'preposed');
  for (const outer of inserted) {
    const start = Math.min(outer.head, outer.source?.[0] ?? outer.head, outer.cue[0]![0]);
    for (const inner of found) {
      const [from, to] = outer.contents[0]!;
      if (inner === outer || inner.head < from || inner.head >= to) continue;
      inner.contents = inner.contents.map(([a, b]) => [a, a < start && b > start ? start : b] as const);
    }
  }
}

/** "It was not clear if Cairo had asked", "whether she was satisfied": nobody has said so. */
function isOpen({ tokens }: Document, { source, head, route }: Candidate): boolean {
  if (route === 'according') return false;
  const before = Math.min(head, source?.[0] ?? head) - 1;
  return /^(?:if|whether)$/.test(tokens[before]?.lower ?? '') && tokens[before - 1]?.lower !== 'even';
}

/** "Hard to imagine", "saw fit to express surprise": for nobody in particular. */
function isAdjective({ tokens }: Document, source: Candidate['source']): boolean {
  const [from, to] = source ?? [0, 0];
  if (to - from !== 1 || tokens[from]!.pos !== 'JJ' || /^\p{Lu}/u.test(tokens[from]!.text)) return false;
  return !/^(?:DT|PRP\$|POS|JJ|NN)/.test(tokens[from - 1]?.pos ?? '');
}

/** The tokens a cue may look at: its sentence, and no more than its quotation when it stands in one. */
function regionOf(doc: Document, token: number, from: number, to: number): Region {
  const { quote } = doc.tokens[token]!;
  if (quote < 0) return [from, to];
  const quotation = doc.quotations[quote]!;
  return [Math.max(from, quotation.from), Math.min(to, quotation.to)];
}
