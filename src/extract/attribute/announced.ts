import type { Document } from '../document.ts';
import { isQuoteMark, type Stretch } from './phrases.ts';

/**
 * What a sentence that ends its paragraph with a colon announces: the quotation of the next paragraph, over as many
 * paragraphs as it runs; without quotation marks, the next paragraph. Null where the text ends.
 */
export function nextParagraphQuotation(doc: Document, cue: number): Stretch[] | null {
  const { tokens, sentences, sentenceOf, quotations } = doc;
  const s = sentenceOf[cue]!;
  const contents: Stretch[] = [];
  for (let next = s + 1; next < sentences.length; ) {
    const { paragraph, from } = sentences[next]!;
    if (paragraph !== sentences[s]!.paragraph + 1 + contents.length) break;
    let last = next;
    while (last + 1 < sentences.length && sentences[last + 1]!.paragraph === paragraph) last++;
    const quote = isQuoteMark(tokens[from]!) ? (tokens[from + 1]?.quote ?? -1) : -1;
    if (quote < 0) {
      // "Decides: 1. To condemn the assault": each item has a cue of its own.
      if (tokens.slice(from, from + 3).some(({ pos, text }) => pos === 'TO' && text === 'To')) break;
      // All items of a list; without marks, the next paragraph.
      const isItem = /^[-–—•*·]$/.test(tokens[from]!.text);
      if (contents.length && !isItem) break;
      contents.push([isItem ? from + 1 : from, sentences[last]!.to]);
      if (!isItem) break;
      next = last + 1;
      continue;
    }
    contents.push([quotations[quote]!.from, quotations[quote]!.to]);
    if (quotations[quote]!.closed) break;
    next = last + 1;
  }
  return contents.length ? contents : null;
}
