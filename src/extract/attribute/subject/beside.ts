import type { Document } from '../../document.ts';
import { isFiniteVerb, nounPhraseBefore, type Stretch } from '../phrases.ts';
import { beforeTime } from '../times.ts';
import { widened, withApposition } from './apposition.ts';
import { endsSaying } from './behind.ts';

/** The phrase that ends just before the verb group at `start`, with what is said of it; null where none does. */
export function phraseBeside(doc: Document, start: number, from: number): Stretch | null {
  const near = besides(doc, start, from);
  return near && widened(doc, near, from, start);
}

/** ", as the ministry has acknowledged", "and another wondered", "not clear if Cairo had asked": the phrase opens a clause, whatever the parser made of it. */
export function opensItsClause({ tokens }: Document, [start]: Stretch): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  if (/^(?:if|whether)$/.test(before.lower)) return true;
  if (before.lower === 'as') return tokens[start - 2]?.text === ',';
  return before.pos === 'CC' && /^(?:,|;)$/.test(tokens[start - 2]?.text ?? '') && tokens[start]!.pos === 'DT';
}

/** ", two diplomats said." at a sentence's end: the words beside the verb are its subject. */
export function trailing(doc: Document, start: number, verb: number, from: number): Stretch | null {
  const { tokens } = doc;
  if (start !== verb || !isFiniteVerb(tokens[verb]!) || !endsSaying(doc, verb)) return null;
  const near = besides(doc, start, from);
  const phrase = near && withApposition(doc, near, start);
  if (!phrase || phrase[0] - 1 <= from || tokens[phrase[0] - 1]!.text !== ',') return null;
  return sameQuote(doc, phrase, start);
}

/** The phrase, where it stands in the same quotation as the verb or, like it, in none. */
export function sameQuote({ tokens }: Document, phrase: Stretch, verb: number): Stretch | null {
  return tokens[phrase[1] - 1]!.quote === tokens[verb]!.quote ? phrase : null;
}

/** A noun phrase that ends just before the verb group, over an insertion between commas. */
function besides(doc: Document, verb: number, from: number): Stretch | null {
  const { tokens } = doc;
  const start = beforeTime(doc, from, verb);
  const direct = nounPhraseBefore(doc, from, start);
  if (direct) return tokens[direct[1] - 1]!.pos === 'POS' ? null : sameQuote(doc, direct, start);
  if (start - 1 <= from || tokens[start - 1]!.text !== ',') return null;
  for (let at = start - 2; at > from && at > start - 20; at--) {
    if (tokens[at]!.text !== ',') continue;
    const phrase = nounPhraseBefore(doc, from, at);
    return phrase && sameQuote(doc, phrase, start);
  }
  return null;
}
