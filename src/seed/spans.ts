import type { SpanShape } from './shapes.ts';

/** A part of the body: `body.slice(start, end) === text`. */
export type Span = { start: number; end: number; text: string };

/** Where to look: a part of the body, what to call it in a fault, and whether `text` must stand as whole words there. */
export type Where = { within: { start: number; end: number }; called: string; wholeWords: boolean };

/** The span that `wanted` means, or what is wrong with it. Without `at` it must stand there exactly once. */
export function findSpan(body: string, wanted: SpanShape, where: Where): Span | string {
  const { text, at } = wanted;
  const found = occurrences(body, text, where);
  if (at !== undefined) {
    if (body.startsWith(text, at) && at >= where.within.start && at + text.length <= where.within.end)
      return spanAt(at, text);
    const came = body.startsWith(text, at)
      ? `which is outside ${where.called}`
      : `\`${excerpt(body, at, text.length)}\``;
    return `expected \`${short(text)}\` at ${at} of the body and came ${came}${found.length ? `; it stands at ${found.join(', ')}` : ''}`;
  }
  const [only] = found;
  if (found.length === 1 && only !== undefined) return spanAt(only, text);
  if (found.length > 1)
    return `expected words that occur once in ${where.called} and came \`${short(text)}\`, which occurs ${found.length} times, at ${found.join(', ')}: give \`at\``;
  return `expected words of ${where.called} and came \`${short(text)}\`, ${whatStandsThere(body, text, where)}`;
}

/** Offsets into the body of all places within `where` at which `text` stands. */
export function occurrences(body: string, text: string, { within, wholeWords }: Where): number[] {
  const offsets: number[] = [];
  for (let at = body.indexOf(text, within.start); at !== -1; at = body.indexOf(text, at + 1)) {
    if (at + text.length > within.end) break;
    if (!wholeWords || standsAlone(body, at, at + text.length)) offsets.push(at);
  }
  return offsets;
}

/**
 * The occurrence of `title` that stands nearest to a name, before or after it in the same sentence; undefined when none does.
 */
export function titleBeside(body: string, name: Span, title: string): Span | undefined {
  const everywhere: Where = { within: { start: 0, end: body.length }, called: 'the body', wholeWords: true };
  const candidates = occurrences(body, title, everywhere)
    .map((start) => ({ span: spanAt(start, title), gap: gapBetween(spanAt(start, title), name) }))
    .filter(({ gap }) => gap !== undefined && !SENTENCE_END.test(body.slice(gap.start, gap.end)))
    .map(({ span, gap }) => ({ span, length: (gap?.end ?? 0) - (gap?.start ?? 0) }))
    .sort((a, b) => a.length - b.length);
  return candidates[0]?.span;
}

export const spanAt = (start: number, text: string): Span => ({ start, end: start + text.length, text });

/** A full stop and the like before a blank, or the end of a paragraph. */
const SENTENCE_END = /[.!?؟]["”’»)\]]*\s|\n/;
const WORD = /[\p{L}\p{N}]/u;

function gapBetween(a: Span, b: Span): { start: number; end: number } | undefined {
  if (a.end <= b.start) return { start: a.end, end: b.start };
  return b.end <= a.start ? { start: b.end, end: a.start } : undefined;
}

/** No letter or digit of the text at an edge goes on beyond it. */
function standsAlone(body: string, start: number, end: number): boolean {
  const joins = (left: string, right: string): boolean => WORD.test(left) && WORD.test(right);
  const last = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';
  const first = (text: string): string => Array.from(text.slice(0, 2))[0] ?? '';
  return (
    !joins(last(body.slice(Math.max(0, start - 2), start)), first(body.slice(start, end))) &&
    !joins(last(body.slice(start, end)), first(body.slice(end, end + 2)))
  );
}

/** Helps to find the slip: the longest beginning of the text that stands there, and how it goes on. */
function whatStandsThere(body: string, text: string, where: Where): string {
  const inside = occurrences(body, text, { ...where, wholeWords: false });
  if (inside.length) return `which stands only inside other words, at ${inside.join(', ')}`;
  for (let length = text.length - 1; length >= Math.min(4, text.length - 1) && length > 0; length--) {
    const [at] = occurrences(body, text.slice(0, length), { ...where, wholeWords: false });
    if (at !== undefined)
      return `which does not occur; after \`${short(text.slice(0, length), true)}\` there stands \`${excerpt(body, at + length, 20)}\``;
  }
  return 'which does not occur';
}

const excerpt = (body: string, at: number, length: number): string =>
  at >= body.length ? 'the end of the body' : short(body.slice(at, at + Math.min(length, 60)).replaceAll('\n', ' '));
const short = (text: string, fromEnd = false): string =>
  text.length <= 60 ? text : fromEnd ? `…${text.slice(-60)}` : `${text.slice(0, 60)}…`;
