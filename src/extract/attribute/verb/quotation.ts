import type { FrameUse } from '../../lexicon/frame.ts';
import type { Quotation } from '../../text/quotes.ts';
import { nextParagraphQuotation } from '../announced.ts';
import type { Candidate } from '../candidate.ts';
import { isFiniteVerb, isQuoteMark, isVerb, nounPhraseBefore, type Stretch } from '../phrases.ts';
import { invertedSubject } from '../subject/behind.ts';
import type { Subject } from '../subject/subject.ts';
import { clauseStart } from './clause-start.ts';
import { candidateOf, touchesSubject, type VerbCue, wordsOf } from './cue.ts';
import { hearerBehindQuotation } from './hearer.ts';

/** "The minister continued:", and the next paragraph is what he said. */
export function announcedCandidate(cue: VerbCue): Candidate | null {
  const { tokens, sentences, sentenceOf } = cue.doc;
  const use = cue.frame.uses.q;
  const sentence = sentences[sentenceOf[cue.verb]!]!;
  if (!use || tokens[sentence.to - 1]!.text !== ':' || tokens[cue.verb]!.quote >= 0) return null;
  for (let t = cue.after; t < sentence.to; t++) if (isVerb(tokens[t]!)) return null;
  const contents = nextParagraphQuotation(cue.doc, cue.verb);
  return contents && candidateOf(cue, 'colon', use, contents);
}

/** A quotation that ends before a verb as what its subject says. */
interface Quote {
  quotation: Quotation;
  use: FrameUse;
  /** The words between the two are the source, whatever the parser made of them. */
  subject: Subject | null;
}

/** "…," he said: the quotation that ends, as speech does, before the verb with nothing but its source between; null where none does. */
export function quoteBefore(cue: VerbCue): Quote | null {
  const { doc, verb, to, frame, group, subject } = cue;
  const { tokens } = doc;
  const use = frame.uses.q ?? (frame.family === 'SAY' ? frame.uses.n : undefined);
  if (!use || tokens[verb]!.quote >= 0 || tokens[verb]!.pos === 'VBG') return null;
  if (use.only.length && !use.only.includes(tokens[verb + 1]?.lower ?? '')) return null;
  const at = quoteEnd(cue);
  const start = at === null ? null : speechEnd(cue, at);
  if (at === null || start === null) return null;
  const quotation = doc.quotations[tokens[at - 1]!.quote]!;
  if (start === group || (subject && subject.stretch[0] > verb)) {
    const behind = subject?.own ? null : invertedSubject(doc, verb, to);
    return { quotation, use, subject: behind ? { stretch: behind, own: true } : subject };
  }
  if (!isSpeaker(cue, start)) return null;
  if (subject && touchesSubject(cue) && subject.stretch[0] <= start) return { quotation, use, subject };
  let end = group;
  while (end > start + 1 && tokens[end - 1]!.text === ',') end--;
  return { quotation, use, subject: { stretch: [start, end], own: true } };
}

/** What the cue's subject says in the quotation before it, and in one behind; null where it says something else. */
export function quoteCandidate(cue: VerbCue, { quotation, use }: Quote): Candidate | null {
  const { doc, verb, from, subject } = cue;
  const start = contentStart(cue, quotation);
  // In "On “The Morning Show”, he said that": a title before, and the content behind.
  const goesOn = doc.tokens[verb + 1]?.lower === 'that' || (start < quotation.from && clauseStart(cue) !== null);
  if (goesOn && touchesSubject(cue)) return null;
  // "Asked about the word “occupation”, Ban smiled": not what he said.
  const { length } = wordsOf(doc, quotation.from, quotation.to).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (start < quotation.from && length < 4 && /^(?:VBN|VBG|IN|WRB)$/.test(doc.tokens[from]!.pos)) return null;
  const behind = quoteBehind(cue, Math.max(verb + 1, subject?.stretch[1] ?? 0));
  const before: Stretch = [start, quotation.to];
  const found = candidateOf(cue, 'quote', use, behind ? [before, behind] : [before]);
  return { ...found, hearer: hearerBehindQuotation(cue) };
}

/** The token behind the words of the quotation that ends before the verb's group, in its paragraph; null without one. */
function quoteEnd({ doc, verb, group }: VerbCue): number | null {
  const { tokens, quotations, sentenceOf, sentences } = doc;
  let at = group;
  while (at > 0 && at > group - 40 && tokens[at - 1]!.quote < 0) {
    if (/^[.;:]$/.test(tokens[at - 1]!.text) && !isQuoteMark(tokens[at]!)) return null;
    at--;
  }
  if (at === 0 || tokens[at - 1]!.quote < 0) return null;
  const paragraphOf = (token: number) => sentences[sentenceOf[token]!]!.paragraph;
  return quotations[tokens[at - 1]!.quote]!.closed && paragraphOf(at - 1) === paragraphOf(verb) ? at : null;
}

/** Behind the marks that end, as speech ends, the quotation whose words end at `at`; null where it ends as no speech does. */
function speechEnd({ doc, verb, group }: VerbCue, at: number): number | null {
  const { tokens, quotations, sentenceOf } = doc;
  const quotation = quotations[tokens[at - 1]!.quote]!;
  let inner = quotation.to - 1;
  while (inner > quotation.from && isQuoteMark(tokens[inner]!)) inner--;
  const last = tokens[inner]!.text;
  let start = at;
  while (start < group && (isQuoteMark(tokens[start]!) || /^[,—–-]+$/.test(tokens[start]!.text))) start++;
  const comma = tokens.slice(at, start).some(({ text }) => /^[,—–-]+$/.test(text));
  // "“We will stay” said the minister.": without a comma only where the quotation opens its sentence.
  const { from } = doc.sentences[sentenceOf[quotation.from]!]!;
  const alone = quotation.from - 1 <= from && quotation.to - quotation.from > 2 && touchesSaying(doc, start, group);
  if (!/^[,?!—–-]+$/.test(last) && !comma && !alone) return null;
  return sentenceOf[at - 1] !== sentenceOf[verb] && !/^[?!—–-]+$/.test(last) ? null : start;
}

/** Whether the verb group, or a phrase that ends at it, stands at `start`. */
function touchesSaying(doc: VerbCue['doc'], start: number, group: number): boolean {
  return start === group || nounPhraseBefore(doc, start, group)?.[0] === start;
}

/** Whether the words from `start` to the verb's group are a source, with what is said about it between commas. */
function isSpeaker(cue: VerbCue, start: number): boolean {
  const { tokens } = cue.doc;
  let relative = false;
  let commas = 0;
  for (let t = start; t < cue.group; t++) {
    const { text, pos } = tokens[t]!;
    if (text === ',') commas++;
    if (/^(?:WP|WDT)$/.test(pos)) relative = true;
    else if (isFiniteVerb(tokens[t]!) && !relative) return false;
    else if (pos === 'CC' && commas === 0 && tokens[t - 1]!.text === ',') return false;
  }
  if (touchesSubject(cue)) return true;
  return cue.frame.family === 'SAY' && !/^(?:IN|CC|TO|WRB|RB|VBG|VBN|MD)$/.test(tokens[start]!.pos);
}

/** Where what ends in the quotation begins: with words before it that stand in no quotation but in its sentence. */
function contentStart({ doc, verb }: VerbCue, quotation: Quotation): number {
  const { sentences, sentenceOf, tokens } = doc;
  const { from } = sentences[sentenceOf[quotation.from]!]!;
  if (quotation.from - 1 <= from || sentenceOf[quotation.from] !== sentenceOf[verb]) return quotation.from;
  if (/^[,:]$/.test(tokens[quotation.from - 2]!.text)) return quotation.from;
  return /^(?:CC|,)$/.test(tokens[from]!.pos) ? from + 1 : from;
}

/** A quotation that opens within a few words behind `at`, in this sentence or at the head of the next one. */
function quoteBehind({ doc, verb }: VerbCue, at: number): Stretch | null {
  const { tokens, quotations, sentences, sentenceOf } = doc;
  const { paragraph } = sentences[sentenceOf[verb]!]!;
  for (let t = at; t < tokens.length && t < at + 30; t++) {
    if (sentences[sentenceOf[t]!]!.paragraph !== paragraph) return null;
    const { quote } = tokens[t]!;
    if (quote >= 0) return [quotations[quote]!.from, quotations[quote]!.to];
    if (t > at + 1 && isFiniteVerb(tokens[t]!)) return null;
  }
  return null;
}
