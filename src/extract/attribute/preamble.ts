import type { Document } from '../document.ts';
import { isFiniteVerb, nounPhraseAfter, type Stretch } from './phrases.ts';

/**
 * Who speaks in a communiqué's list: "We, the ministers, meeting in Niamey," is the subject of each paragraph after it that begins
 * with its verb ("1. Strongly condemn …", "Convinced that …"); null where the words at `start` open no such paragraph.
 */
export function preambleSubject(doc: Document, start: number): Stretch | null {
  const { tokens, sentences, sentenceOf } = doc;
  let s = sentenceOf[start]!;
  if (!isOpening(tokens.slice(sentences[s]!.from, start))) return null;
  const { paragraph } = sentences[s]!;
  for (; s > 0 && sentences[s - 1]!.paragraph === paragraph; s--) {
    const { from, to } = sentences[s - 1]!;
    if (!isOpening(tokens.slice(from, to))) return null;
  }
  for (let back = 0; s > 0 && back < FURTHEST; back++) {
    const to = sentences[s - 1]!.to;
    const of = sentences[s - 1]!.paragraph;
    while (s > 0 && sentences[s - 1]!.paragraph === of) s--;
    const { from } = sentences[s]!;
    const subject = /^[,:]$/.test(tokens[to - 1]!.text) ? listSubject(doc, from, to) : null;
    if (subject) return subject;
    // The list goes on only over paragraphs that are not sentences of their own.
    if (!isItem(doc, from, to)) return null;
  }
  return null;
}

/** How many paragraphs a list may run to. */
const FURTHEST = 60;

/** Numbers, dashes and adverbs before a paragraph's first verb: "3. Strongly". */
const isOpening = (words: Document['tokens']) =>
  words.every(({ pos, text }) => pos === 'RB' || pos === 'TO' || !/\p{L}{2}/u.test(text) || /^[ivx]+$/i.test(text));

/** "We, the ministers of …, meeting in …,", "The Ministers:"; null where a verb makes a sentence of it. */
function listSubject(doc: Document, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  const we = tokens[from]!.text === 'We' && tokens[from + 1]?.text === ',';
  const phrase = nounPhraseAfter(doc, we ? from + 2 : from, to);
  if (!phrase || !/^\p{Lu}/u.test(tokens[from]!.text)) return null;
  // Behind a comma stands what they did before: "having noted the statements made by Niger".
  for (let t = phrase[1]; t < to && tokens[t]!.text !== ','; t++)
    if (isFiniteVerb(tokens[t]!) && tokens[t - 1]!.pos !== 'WDT') return null;
  if (tokens[phrase[1]]?.text === ',' && isFiniteVerb(tokens[phrase[1] + 1]!)) return null;
  return [from, listEnd(tokens, phrase[1], to)];
}

/** "The Ministers of Algeria, Egypt and Tunisia,": with the names that a list goes on with. */
function listEnd(tokens: Document['tokens'], at: number, to: number): number {
  let end = at;
  for (let t = at; t < to - 1 && /^(?:,|and|the)$|^\p{Lu}/u.test(tokens[t]!.text); t++)
    if (tokens[t]!.pos.startsWith('NNP')) end = t + 1;
    else if (/^VB/.test(tokens[t]!.pos)) break;
  return end;
}

/** A paragraph of the list: its first word, behind numbers and adverbs, is no subject. */
function isItem({ tokens }: Document, from: number, to: number): boolean {
  // "HEREBY", "THEREFORE"
  if (to - from < 3 && /^\p{Lu}+$/u.test(tokens[from]!.text)) return true;
  for (let t = from; t < to; t++) {
    if (isOpening([tokens[t]!])) continue;
    return /^(?:VB|JJ|IN)/.test(tokens[t]!.pos) || /^[;,]$/.test(tokens[to - 1]!.text);
  }
  return true;
}
