import type { Document } from '../document.ts';
import type { Pick } from './expression.ts';

/** Whether a clause puts the date at tokens [from, to) before the article's day or after it; before, where it does not say. */
export function sideOf(document: Document, from: number): Pick {
  const { tokens, sentences, sentenceOf } = document;
  const begin = sentences[sentenceOf[from] ?? 0]?.from ?? 0;
  const end = sentences[sentenceOf[from] ?? 0]?.to ?? from;
  if (AHEAD.test(tokens[from - 1]?.lower ?? '')) return 'NEXT';
  // The verb group nearest to the left in the same clause, else the first to the right.
  for (let t = from - 1; t >= Math.max(begin, from - REACH); t--) {
    if (isBreak(document, t)) break;
    // "promised on Sunday": when it was said.
    if (tokens[t]?.pos === 'VBD' && from - t === 2 && tokens[t + 1]?.lower === 'on') return 'LAST';
    if (/^(?:VB|MD)/.test(tokens[t]?.pos ?? '')) return groupIsAhead(document, t, begin) ? 'NEXT' : 'LAST';
  }
  for (let t = from + 1; t < Math.min(end, from + REACH); t++) {
    const pos = tokens[t]?.pos ?? '';
    if (pos === 'MD') return FUTURE.test(tokens[t]?.lower ?? '') ? 'NEXT' : 'LAST';
    if (/^VB/.test(pos)) return 'LAST';
  }
  return 'LAST';
}

/** No clause is longer: so the work stays in proportion to the text. */
const REACH = 25;
const AHEAD = /^(?:until|till|by|next)$/;
const FUTURE = /^(?:will|shall|would|'ll|should|could|may|might|can|must)$/;

/** What is called for is still to come. */
const CALLING = /^(?:call|urge|demand|propose|plan|invite|expect|promise|schedule)$/;

/** Whether the verb at `t`, with what stands just before it, says what is to come: "will meet", "is due to meet", "plans to". */
function groupIsAhead({ tokens }: Document, t: number, begin: number): boolean {
  if (CALLING.test(tokens[t]?.lemma ?? '')) return true;
  if (tokens[t]?.pos === 'VBZ' && /^(?:arrives|begins|starts|opens|meets|leaves|expires)$/.test(tokens[t]?.lower ?? ''))
    return true;
  for (let at = t; at >= Math.max(begin, t - 4); at--) {
    const { lower, pos } = tokens[at] as Document['tokens'][number];
    if (FUTURE.test(lower)) return tokens[t]?.pos !== 'VBN' || tokens[t - 1]?.lower !== 'have';
    if (pos === 'TO') return true;
    if (at < t && !/^(?:VB|RB|MD|TO)/.test(pos)) return false;
  }
  return false;
}

const isBreak = ({ tokens }: Document, t: number): boolean =>
  /^[,;:–—“”"]$/.test(tokens[t]?.text ?? '') || /^(?:who|which|that|after|because|when)$/.test(tokens[t]?.lower ?? '');
