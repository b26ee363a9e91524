import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';

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
    if (quotation.inner || claimed.has(q) || quotation.to - quotation.from < 4 || !isWholeSentence(doc, quotation.from))
      return;
    const sentence = doc.sentenceOf[quotation.from]!;
    const owner = ownerBefore(doc, reaching.get(sentence - 1) ?? [], sentence, quotation.opensParagraph);
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
