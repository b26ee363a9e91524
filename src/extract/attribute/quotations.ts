import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';

/**
 * Gives the quotations that no cue has claimed to whom they belong: one that runs on behind "…," he said. "…" in the same
 * paragraph, or over paragraphs, to that attribution; what follows a colon at a paragraph's end to its cue.
 */
export function claimQuotations(doc: Document, found: Candidate[]): Candidate[] {
  const claimed = new Set<number>();
  for (const { contents } of found) {
    for (const [from, to] of contents) {
      for (let t = from; t < to; t++) if (doc.tokens[t]!.quote >= 0) claimed.add(doc.tokens[t]!.quote);
    }
  }
  // The attribution by a cue outside quotation marks that stands last before a token.
  const outside = found.filter(({ head }) => doc.tokens[head]!.quote < 0).sort((a, b) => a.head - b.head);
  let next = 0;
  let last: Candidate | null = null;
  doc.quotations.forEach((quotation, q) => {
    if (quotation.inner || claimed.has(q)) return;
    while (next < outside.length && outside[next]!.head < quotation.from) last = outside[next++]!;
    if (!last || quotation.to - quotation.from < 4) return;
    const lastEnd = Math.max(last.head, ...last.contents.map(([, to]) => to));
    const between = paragraphOf(doc, quotation.from) - paragraphOf(doc, lastEnd - 1);
    const speaks = last.route === 'quote' || last.contents.some(([from, to]) => hasQuotation(doc, from, to));
    if (between === 0 && speaks && isWholeSentence(doc, quotation.from)) last.contents.push([quotation.from, quotation.to]);
    else if (between === 1 && quotation.opensParagraph && endsUnclosed(doc, last)) last.contents.push([quotation.from, quotation.to]);
  });
  return found;
}

function paragraphOf(doc: Document, token: number): number {
  return doc.sentences[doc.sentenceOf[token]!]!.paragraph;
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
