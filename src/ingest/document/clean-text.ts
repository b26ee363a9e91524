/**
 * Text as it will stay: NFC; lines end in `\n`; every space is a plain one; nothing invisible (soft hyphens, zero-width spaces,
 * direction marks, control characters) except the joiners that emoji and some scripts need.
 */
export function cleanText(raw: string): string {
  return raw.toWellFormed().normalize('NFC').replace(NEWLINES, '\n').replace(INVISIBLE, '').replace(SPACES, ' ');
}

/** One line: runs of white space are one space. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

export const wordCount = (line: string): number => line.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** Whether a line ends as sentences do. */
export const endsSentence = (line: string): boolean => /[.!?؟。:;…][\p{Pf}\p{Pe}"'»”’\s]*$/u.test(line);

/** A line that can only be running text: a whole sentence of some length, or many words. */
export function isFullParagraph(line: string): boolean {
  const words = wordCount(line);
  return words > 30 || (words >= 8 && endsSentence(line) && !/(?:…|\.\.\.)$/.test(line));
}

/**
 * The paragraphs of plain text. An empty line parts them; within a block, lines wrapped at a width are joined and all other
 * lines stand alone.
 */
export function paragraphs(text: string): string[] {
  const blocks = cleanText(text)
    .split(/\n[ ]*(?:\n[ ]*)+/)
    .map((block) => block.split('\n').map((line) => line.replace(/ +/g, ' ').trim()))
    .map((lines) => lines.filter(Boolean));
  const width = blocks.reduce((most, lines) => lines.reduce((w, line) => Math.max(w, line.length), most), 0);
  return blocks.flatMap((lines) => (isWrapped(lines, width) ? [lines.join(' ')] : lines));
}

/** Wrapped lines break where the next word would not have fit; a few are let off. */
function isWrapped(lines: string[], width: number): boolean {
  if (lines.length < 2 || width > MAX_WRAP) return false;
  const natural = lines.slice(1).filter((next, index) => {
    const line = lines[index] as string;
    return line.length + 1 + (next.split(' ', 1)[0] as string).length > width - SLACK;
  });
  return natural.length >= 0.8 * (lines.length - 1);
}

const MAX_WRAP = 110;
const SLACK = 4;
const NEWLINES = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
