import type { Document, Sentence } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isFinite, isQuoteMark, type Stretch } from './phrases.ts';

/**
 * What a layout attributes without a verb: the turns of a transcript ("HAMDI: We agreed."), a heading that begins with its
 * speaker ("Hamdi: Borders stay open"), a paragraph in quotation marks signed behind a dash ("“…” — Mongi Hamdi").
 */
export function speakerTurns(doc: Document, found: Candidate[]): Candidate[] {
  const paragraphs = paragraphsOf(doc);
  const cueAt = new Set(found.map(({ head }) => doc.sentences[doc.sentenceOf[head]!]!.paragraph));
  const turns: Candidate[] = [];
  let open: Candidate | null = null;
  paragraphs.forEach(([from, to], p) => {
    const label = labelOf(doc, from, to);
    const capitals = label !== null && isCapitals(doc, label);
    if (label && (capitals || (p === 0 && isName(doc, label)))) {
      const turn = candidate(doc, label, label[1], [label[1] + 1, to]);
      turns.push(turn);
      open = capitals ? turn : null;
      return;
    }
    const signature = signatureOf(doc, from, to);
    if (signature) {
      turns.push(candidate(doc, [signature + 1, to], signature, [from, signature]));
      return;
    }
    // A turn goes on over paragraphs until the next speaker, or until the text tells again.
    if (open && !cueAt.has(p) && !isQuoteMark(doc.tokens[from]!)) open.contents.push([from, to]);
    else open = null;
  });
  return turns;
}

function candidate(doc: Document, source: Stretch, mark: number, content: Stretch): Candidate {
  const route = doc.tokens[mark]!.text === ':' ? 'colon' : 'signature';
  return { head: mark, source, cue: [[mark, mark + 1]], contents: [content], type: 'STATEMENT', denied: false, route, hearer: null };
}

function paragraphsOf(doc: Document): Stretch[] {
  const paragraphs: [number, number][] = [];
  let last: Sentence | null = null;
  for (const sentence of doc.sentences) {
    if (last && last.paragraph === sentence.paragraph) paragraphs.at(-1)![1] = sentence.to;
    else paragraphs.push([sentence.from, sentence.to]);
    last = sentence;
  }
  return paragraphs;
}

/** The words before a colon at a paragraph's head, behind an opening mark; null where there is no such thing. */
function labelOf(doc: Document, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  const start = isQuoteMark(tokens[from]!) ? from + 1 : from;
  for (let t = start + 1; t < Math.min(to - 2, start + 6); t++) if (tokens[t]!.text === ':') return [start, t];
  return null;
}

function isCapitals(doc: Document, [from, to]: Stretch): boolean {
  const words = doc.tokens.slice(from, to).map(({ text }) => text);
  return words.every((word) => /^[\p{Lu}.'’-]+$/u.test(word)) && words.some((word) => word.length > 2);
}

function isName(doc: Document, [from, to]: Stretch): boolean {
  return doc.tokens.slice(from, to).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !/^(?:Video|Watch|Update|Correction|Exclusive|Analysis|Opinion|Photos?|Live|Breaking|Editorial|Review|Profile|How|Why|What)$/.test(text));
}

/** The dash behind a closed quotation that takes the whole paragraph but for a name of a few words. */
function signatureOf(doc: Document, from: number, to: number): number | null {
  const { tokens } = doc;
  if (!isQuoteMark(tokens[from]!)) return null;
  for (let t = to - 2; t > from + 4 && t > to - 12; t--) {
    if (isFinite(tokens[t]!)) return null;
    if (/^[-—–―]+$/.test(tokens[t]!.text)) return isQuoteMark(tokens[t - 1]!) && /^\p{Lu}/u.test(tokens[t + 1]!.text) ? t : null;
  }
  return null;
}
