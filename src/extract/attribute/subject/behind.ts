import type { Document } from '../../document.ts';
import { nounPhraseAfter, type Stretch } from '../phrases.ts';
import { TIME } from '../times.ts';

/** In "…," said the minister: the phrase behind the verb. */
export function invertedSubject(doc: Document, verb: number, to: number): Stretch | null {
  const phrase = nounPhraseAfter(doc, verb + 1, to);
  if (!phrase || doc.tokens[phrase[1]]?.text !== ',') return phrase;
  // "says its director, Abdallah Ouheida,"
  let end = phrase[1] + 1;
  while (end < to && doc.tokens[end]!.pos === 'NNP') end++;
  return end > phrase[1] + 1 && /^[,.]$/.test(doc.tokens[end]?.text ?? '.') ? [phrase[0], end] : phrase;
}

/** "Baghdad – Granted the Prime Minister on Sunday a respite", as translations from Arabic begin: the phrase behind the first verb. */
export function subjectOfOpener(doc: Document, verb: number, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  if (!/^VBD$/.test(tokens[verb]!.pos) || !/^\p{Lu}/u.test(tokens[verb]!.text)) return null;
  const before = tokens[verb - 1];
  const opens = verb === from || (verb - from < 8 && /^(?:[-–—:]|and)$/i.test(before!.text));
  if (!opens || !/^(?:DT|NNP)/.test(tokens[verb + 1]?.pos ?? '')) return null;
  return invertedSubject(doc, verb, to);
}

/** Whether a comma or the sentence's end follows the verb, perhaps behind a day: "said Sunday,". */
export function endsSaying(doc: Document, verb: number): boolean {
  const { tokens } = doc;
  let at = verb + 1;
  // "…, he told the agency."
  if (tokens[verb]!.lemma === 'tell')
    at = nounPhraseAfter(doc, at, doc.sentences[doc.sentenceOf[verb]!]!.to)?.[1] ?? at;
  if (tokens[at]?.lower === 'on' && TIME.test(tokens[at + 1]?.lower ?? '')) at++;
  if (TIME.test(tokens[at]?.lower ?? '')) at++;
  // "residents confirmed by telephone."
  let end = at;
  while (/^(?:IN|TO|DT|NN|NNP|JJ)$/.test(tokens[end]?.pos ?? '') && end - at < 6) end++;
  if (end > at && /^(?:by|in|on|to)$/.test(tokens[at]!.lower) && tokens[end]?.text === '.') return true;
  return /^[.,]$/.test(tokens[at]?.text ?? '.');
}
