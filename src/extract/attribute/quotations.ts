import type { Document, Sentence } from '../document.ts';
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
    const announced = quotation.inner || claimed.has(q) ? null : announcedByClause(doc, quotation.from);
    if (announced) {
      announced.contents.push([quotation.from, quotation.to]);
      found.push(announced);
      const last = doc.sentenceOf[quotation.to - 1]!;
      reaching.set(last, [...(reaching.get(last) ?? []), announced]);
      return;
    }
    if (quotation.inner || claimed.has(q) || quotation.to - quotation.from < 4 || !isWholeSentence(doc, quotation.from))
      return;
    const sentence = doc.sentenceOf[quotation.from]!;
    const before = reaching.get(sentence - 1) ?? [];
    let owner = ownerBefore(doc, before, sentence, quotation.opensParagraph);
    const gesture = owner ? null : gestureBefore(doc, sentence, quotation.opensParagraph);
    if (gesture) {
      found.push(gesture);
      owner = gesture;
    }
    if (!owner) return;
    owner.contents.push([quotation.from, quotation.to]);
    const last = doc.sentenceOf[quotation.to - 1]!;
    reaching.set(last, [...(reaching.get(last) ?? []), owner]);
  });
  return found;
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
  for (let t = last.from + 1; t < last.to; t++) {
    const token = tokens[t]!;
    if (token.quote >= 0 || /^[;:]$/.test(token.text)) return null;
    if (!isFiniteVerb(token)) continue;
    if (!GESTURE.test(token.lemma)) return null;
    const source = subjectBeside(doc, t, last, last.to);
    if (!source || /^(?:it|this|that|there)$/.test(tokens[source[0]]!.lower)) return null;
    const cue: Candidate['cue'] = [[t, t + 1]];
    return { head: t, source, cue, contents: [], type: 'STATEMENT', denied: false, route: 'gesture', hearer: null };
  }
  return null;
}

/** "The general did not mince his words: “…”": the subject of the clause before the colon speaks. `from`: the quotation's first word. */
function announcedByClause(doc: Document, from: number): Candidate | null {
  const { tokens, sentences, sentenceOf } = doc;
  const colon = from - 2;
  const sentence = sentences[sentenceOf[from]!]!;
  if (tokens[colon]?.text !== ':' || colon <= sentence.from) return null;
  for (let t = sentence.from + 1; t < colon; t++) {
    if (tokens[t]!.quote >= 0 || /^[;:]$/.test(tokens[t]!.text)) return null;
    if (!isFiniteVerb(tokens[t]!) || /^(?:WP|WDT)$/.test(tokens[t - 1]!.pos)) continue;
    const subject = subjectBeside(doc, t, sentence, colon);
    if (!subject) return null;
    const first = tokens[subject[0]]!;
    const person = /^(?:he|she)$/.test(first.lower) || tokens.slice(...subject).some(({ pos }) => pos === 'NNP');
    if (!person) return null;
    const source = subject;
    const cue: Candidate['cue'] = [[t, colon]];
    return { head: t, source, cue, contents: [], type: 'STATEMENT', denied: false, route: 'gesture', hearer: null };
  }
  return null;
}

/** The verb's own subject, by its words alone where the sentence was not parsed. */
function subjectBeside(doc: Document, verb: number, { from, parsed }: Sentence, to: number): Stretch | null {
  if (!parsed) return nounPhraseBefore(doc, from, groupStart(doc, verb, from));
  const subject = subjectOf(doc, verb, from, to);
  return subject?.own ? subject.stretch : null;
}

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
