import type { Document, Sentence } from '../document.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Candidate } from './candidate.ts';
import { groupStart } from './joined.ts';
import { isFiniteVerb, nounPhraseBefore, type Stretch } from './phrases.ts';
import { subjectOf } from './subject/subject.ts';

/**
 * Gives the quotations that no cue has claimed to whom they belong: one that runs on behind "…," he said. "…" in the same
 * paragraph, or over paragraphs, to that attribution; what follows a colon at a paragraph's end to its cue.
 */
export function claimQuotations(doc: Document, found: Candidate[]): Candidate[] {
  const claimed = new Set<number>();
  for (const { contents, head } of found) {
    for (const [from, to] of contents) {
      for (let t = from; t < to; t++) {
        const { quote } = doc.tokens[t]!;
        if (quote >= 0 && quote !== doc.tokens[head]!.quote) claimed.add(quote);
      }
    }
  }
  // Of each sentence: the attributions whose cue or quotation reaches into it.
  const reaching = new Map<number, Candidate[]>();
  for (const candidate of found) {
    if (doc.tokens[candidate.head]!.quote >= 0) continue;
    const ends = [candidate.head, ...candidate.contents.map(([, to]) => to - 1)];
    for (const sentence of new Set(ends.map((token) => doc.sentenceOf[token]!))) {
      reaching.set(sentence, [...(reaching.get(sentence) ?? []), candidate]);
    }
  }
  doc.quotations.forEach((quotation, q) => {
    if (quotation.inner || claimed.has(q)) return;
    const owner = announcedByClause(doc, quotation.from) ?? ownerOf(quotation);
    if (!owner) return;
    if (!owner.contents.length) found.push(owner);
    owner.contents.push([quotation.from, quotation.to]);
    const last = doc.sentenceOf[quotation.to - 1]!;
    reaching.set(last, [...(reaching.get(last) ?? []), owner]);
  });
  return found;

  /** Of a quotation that is a sentence, or several: whose goes on, or who speaks after a gesture. */
  function ownerOf({ from, to, opensParagraph }: Quotation): Candidate | null {
    if (to - from < 4 || !isWholeSentence(doc, from)) return null;
    const sentence = doc.sentenceOf[from]!;
    const before = reaching.get(sentence - 1) ?? [];
    return ownerBefore(doc, before, sentence, opensParagraph) ?? gestureBefore(doc, sentence, opensParagraph);
  }
}

/** Of the attributions that reach into the sentence before: the one whose quotation goes on. */
function ownerBefore(doc: Document, before: Candidate[], sentence: number, opensParagraph: boolean): Candidate | null {
  const same = doc.sentences[sentence - 1]?.paragraph === doc.sentences[sentence]!.paragraph;
  const speaking = before.filter((candidate) => candidate.contents.some(([from, to]) => hasQuotation(doc, from, to)));
  if (same) return speaking.find(({ route }) => route === 'quote') ?? speaking.at(-1) ?? null;
  if (!opensParagraph) return null;
  return speaking.find((candidate) => endsUnclosed(doc, candidate)) ?? null;
}

/** "He shrugged. “We have seen worse.”": who makes a gesture in the sentence before, in the same paragraph, speaks. */
function gestureBefore(doc: Document, sentence: number, opensParagraph: boolean): Candidate | null {
  const { tokens, sentences } = doc;
  const last = sentences[sentence - 1];
  if (opensParagraph || !last || last.paragraph !== sentences[sentence]!.paragraph) return null;
  if (tokens[last.to - 1]!.text !== '.') return null;
  const verb = firstVerb(doc, last, last.to, (t) => isFiniteVerb(tokens[t]!));
  const source = verb >= 0 && GESTURE.test(tokens[verb]!.lemma) ? subjectBeside(doc, verb, last, last.to) : null;
  if (!source || /^(?:it|this|that|there)$/.test(tokens[source[0]]!.lower)) return null;
  return speaking(source, [verb, verb + 1]);
}

/** "The general did not mince his words: “…”": the subject of the clause before the colon speaks. `from`: the quotation's first word. */
function announcedByClause(doc: Document, from: number): Candidate | null {
  const { tokens, sentences, sentenceOf } = doc;
  const colon = from - 2;
  const sentence = sentences[sentenceOf[from]!]!;
  if (tokens[colon]?.text !== ':' || colon <= sentence.from) return null;
  const isOfClause = (t: number) => isFiniteVerb(tokens[t]!) && !/^(?:WP|WDT)$/.test(tokens[t - 1]!.pos);
  const verb = firstVerb(doc, sentence, colon, isOfClause);
  const source = verb >= 0 ? subjectBeside(doc, verb, sentence, colon) : null;
  if (!source) return null;
  const words = tokens.slice(...source);
  const isPerson = /^(?:he|she)$/.test(words[0]!.lower) || words.some(({ pos }) => pos === 'NNP');
  return isPerson ? speaking(source, [verb, colon]) : null;
}

/** Behind a sentence's first word and before `to`: the first verb that `counts`; -1 where a quotation or a mark comes before it. */
function firstVerb({ tokens }: Document, { from }: Sentence, to: number, counts: (t: number) => boolean): number {
  for (let t = from + 1; t < to; t++) {
    if (tokens[t]!.quote >= 0 || /^[;:]$/.test(tokens[t]!.text)) return -1;
    if (counts(t)) return t;
  }
  return -1;
}

/** The verb's own subject, by its words alone where the sentence was not parsed. */
function subjectBeside(doc: Document, verb: number, { from, parsed }: Sentence, to: number): Stretch | null {
  if (!parsed) return nounPhraseBefore(doc, from, groupStart(doc, verb, from));
  const subject = subjectOf(doc, verb, from, to);
  return subject?.own ? subject.stretch : null;
}

/** Who is told to speak by what he or she does; the quotation is to come. */
const speaking = (source: Stretch, cue: Stretch): Candidate => ({
  head: cue[0],
  source,
  cue: [cue],
  contents: [],
  type: 'STATEMENT',
  denied: false,
  route: 'gesture',
  hearer: null,
});

/** What one does just before speaking. */
const GESTURE =
  /^(?:shrug|nod|smile|laugh|sigh|grin|frown|chuckle|wince|pause|hesitate|wave|point|gesture|shake|lean|raise|spread|throw|look|stare|gaze|glance|turn|stop|stand|sit|rise|tap|wipe|count|pour|light|lower|hold|lift|pull|fold|put|sip|drink|squint|whistle)$/;

function hasQuotation(doc: Document, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (doc.tokens[t]!.quote >= 0) return true;
  return false;
}

/** The quotation's mark opens a sentence. */
function isWholeSentence(doc: Document, from: number): boolean {
  return doc.sentences[doc.sentenceOf[from]!]!.from >= from - 1;
}

function endsUnclosed(doc: Document, { contents }: Candidate): boolean {
  const [, to] = contents.at(-1)!;
  const quote = doc.tokens[to - 1]!.quote;
  return quote >= 0 && !doc.quotations[quote]!.closed;
}
