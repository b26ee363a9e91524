import type { Document } from '../document.ts';

/** Words for times, which stand where a source might. */
export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow|earlier|recently|later|again|then|week|weekend|week-end|month|year|morning|afternoon|evening|night|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.)$/;

/** "on Monday", "last week", "on August 11th" behind a name: when it spoke, not who. */
export function opensTime(tokens: Document['tokens'], at: number): boolean {
  if (!/^(?:on|last|this|next|late|early|earlier)$/.test(tokens[at]!.lower)) return false;
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  return TIME.test(next) || (/^(?:august|may)$/.test(next) && /^\d/.test(after));
}

/** Back over a time between a subject and its verb: "the neighbours last week said". */
export function beforeTime({ tokens }: Document, from: number, at: number): number {
  let start = at;
  while (start - 1 > from && TIME.test(tokens[start - 1]!.lower)) start--;
  if (start < at && start - 1 > from && tokens[start - 1]!.lower === 'the') start--;
  if (start < at && start - 1 > from && /^(?:last|this|next|on|late|early|in)$/.test(tokens[start - 1]!.lower)) start--;
  return start;
}

/** On from `at`, at most to `to`, over adverbs and times behind a verb: "said Monday", "told them last week". */
export function skipAdjuncts({ tokens }: Document, at: number, to: number): number {
  let next = at;
  while (next < to) {
    const { pos, lower } = tokens[next]!;
    if (pos === 'RB' || TIME.test(lower)) next++;
    else if (lower === 'by' && /^(?:phone|telephone|email|e-mail|letter)$/.test(tokens[next + 1]?.lower ?? ''))
      next += 2;
    else if (lower === 'with' && MANNER.test(tokens[next + 1]?.lower ?? '')) next += 2;
    else if (lower === 'at' && opensSameTime(tokens, next)) next += 4;
    else if (lower === 'in' && tokens[next + 1]?.lower === 'particular') next += 2;
    else if (/^(?:on|in)$/.test(lower) && dateEnd(tokens, next + 1) > next + 1) next = dateEnd(tokens, next + 1);
    else if (
      /^(?:this|last|late|early|next|that|on)$/.test(lower) &&
      next + 1 < to &&
      TIME.test(tokens[next + 1]!.lower)
    )
      next += 2;
    else {
      const aside = asideLength(tokens, next);
      if (aside === 0) break;
      next += aside;
    }
  }
  return next;
}

/** Behind "8 June 2015", "June 8th", "May", "2015" at `at`; `at` where no date stands there. */
function dateEnd(tokens: Document['tokens'], at: number): number {
  const isMonth = (t: number) => MONTH.test(tokens[t]?.lower ?? '');
  const isNumber = (t: number) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[t]?.lower ?? '');
  let end = at;
  if (isNumber(at) && isMonth(at + 1)) end = at + 2;
  else if (isMonth(at)) end = isNumber(at + 1) ? at + 2 : at + 1;
  return /^(?:19|20)\d\d$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?)$/;

/** How long "in the same context", "on this occasion", "for her part" is, between a verb and what it says; 0 where none stands. */
function asideLength(tokens: Document['tokens'], at: number): number {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => tokens[at + i]?.lower ?? '');
  if (/^(?:for|on|from)$/.test(first!) && tokens[at + 1]?.pos === 'PRP$' && /^(?:part|side)$/.test(third!)) return 3;
  if (/^(?:in|on|at)$/.test(first!) && /^(?:this|that)$/.test(second!) && ASIDE.test(third!)) return 3;
  return /^(?:in|on|at)$/.test(first!) && second === 'the' && third === 'same' && ASIDE.test(fourth!) ? 4 : 0;
}

const ASIDE = /^(?:context|regard|connection|occasion|respect|vein|framework|matter|subject|point|score)$/;

/** "Noted with concern", "welcomed with satisfaction" */
const MANNER =
  /^(?:concern|satisfaction|interest|regret|appreciation|gratitude|sorrow|sadness|indignation|alarm|force|pride|caution)$/;

const opensSameTime = (tokens: Document['tokens'], at: number): boolean =>
  ['at', 'the', 'same', 'time'].every((word, i) => tokens[at + i]?.lower === word);
