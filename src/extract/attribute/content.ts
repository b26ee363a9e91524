import type { Document } from '../document.ts';
import type { Candidate, Route } from './candidate.ts';
import { isFiniteVerb, isQuoteMark, type Stretch } from './phrases.ts';
import { TIME } from './times.ts';

/**
 * A content as every content is given, the curated ones too: the words said, without the quotation marks around them, marks at
 * their ends, the final stop of a sentence and the "that" which introduces them. Other final marks ("?", "!") say something and stay.
 */
export function trimContent(doc: Document, candidate: Candidate, stretch: Stretch): Stretch {
  const [from, to] = withoutMarks(doc, stretch);
  return introduces(doc, candidate, from) && from + 1 < to ? withoutMarks(doc, [from + 1, to]) : [from, to];
}

function withoutMarks(doc: Document, [from, to]: Stretch): Stretch {
  const { tokens } = doc;
  let start = from;
  let end = to;
  while (start < end && isTime(start)) start++;
  while (end > start && /^(?:[,;:—–-]+|\.)$/.test(tokens[end - 1]!.text)) end--;
  while (start < end && (/^[,;:.!?—–-]+$/.test(tokens[start]!.text) || isOuterMark(start, end))) start++;
  while (end > start && (/^(?:[,;:—–-]+|\.|and|but|or|as)$/.test(tokens[end - 1]!.text) || isOuterMark(end - 1, start)))
    end--;
  return [start, end];

  // Of a ticker's entry.
  function isTime(at: number): boolean {
    const { text } = tokens[at]!;
    // "0935" opens a line.
    if (/^[0-2]\d[0-5]\d$/.test(text)) return at === 0 || doc.text.charAt(tokens[at]!.start - 1) === '\n';
    return /^(?:\d\d?[:.h]\d\d|GMT|CET|UTC)$/.test(text);
  }

  // A mark at the edge goes when its partner does not stand inside.
  function isOuterMark(at: number, other: number): boolean {
    if (!isQuoteMark(tokens[at]!)) return false;
    let marks = 0;
    for (let t = Math.min(at, other); t < Math.max(at, other); t++) if (isQuoteMark(tokens[t]!)) marks++;
    if (at < other) return marks % 2 === 1 || (isQuoteMark(tokens[other - 1]!) && marks === 2);
    return marks % 2 === 0;
  }
}

/** "said that Libya", not "said that was wrong" or "rejected that offer": a conjunction before a clause, in the voice of the cue. */
function introduces({ tokens }: Document, { head, route }: Candidate, at: number): boolean {
  const [that, next] = [tokens[at], tokens[at + 1]];
  if (!that || !next || that.text !== 'that' || that.quote !== tokens[head]!.quote) return false;
  return !isFiniteVerb(next) && !OBJECTS.has(route);
}

/** Whether a content is no more than pronouns and adverbs: "supports it", "like them too" tell nothing that a reader could use. */
export function isPronouns({ tokens }: Document, contents: readonly Stretch[]): boolean {
  return contents.every(([from, to]) =>
    tokens
      .slice(from, to)
      .every(
        ({ pos, lower, quote }) =>
          quote < 0 && (/^(?:PRP|DT|W|RB|EX|\W)/.test(pos) || EMPTY.test(lower) || TIME.test(lower)),
      ),
  );
}

const EMPTY =
  /^(?:last|next|following|previous|time|day|nothing|nobody|anything|anyone|everything|everyone|something|someone|one|same)$/;

/** Ways to content that is a phrase. */
const OBJECTS: ReadonlySet<Route> = new Set(['noun-phrase', 'predicate', 'preposition', 'object-infinitive']);
