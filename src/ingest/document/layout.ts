import { type Byline, bylineIn, namesBesideDate } from './bylines.ts';
import { isFullParagraph } from './clean-text.ts';
import { dateIn, type FoundDate, isDateLine, isPlaceDate } from './date-words.ts';
import { breadcrumb, endsArticle, headsArticles, headsLinks, isFurniture } from './furniture.ts';

/** The lines of a page told apart. */
export type Layout = { title?: string; byline?: Byline; date?: FoundDate; paragraphs: string[] };

/**
 * Tells the article's own paragraphs from what a page prints around them: above the text the page's clock, the way to the page,
 * the title (again), byline and date; below it credits, and from "Check Also" or "Comments" on everything. `title` is what the
 * format says; without it the first line that looks like one is taken.
 *
 * A date above the title is the page's clock and no date of the article, except with its place ("Tunis, 9 March 2021").
 */
export function layoutOf(lines: string[], title?: string): Layout {
  const layout: Layout = { title, paragraphs: [] };
  const rest = lines.slice(0, endOf(lines));
  const first = readHead(rest, layout);
  const last = readTail(rest, first, layout);
  layout.paragraphs = withoutInsets(rest.slice(first, last), layout.title);
  return layout;
}

/** Where the article ends: at what ends articles, or at a heading over other ones that has less text below it than above. */
function endOf(lines: string[]): number {
  const full = lines.map(isFullParagraph);
  const all = full.filter(Boolean).length;
  let above = 0;
  for (const [index, line] of lines.entries()) {
    if (above && (endsArticle(line) || (headsArticles(line) && all - above < above))) return index;
    if (full[index]) above++;
  }
  return lines.length;
}

/** Byline and date of header lines, which are no text: those between a page's title and its first paragraph. */
export function headerOf(lines: string[]): Pick<Layout, 'byline' | 'date'> {
  const layout: Layout = { paragraphs: [] };
  for (const line of lines.slice(0, MAX_HEAD_LINES)) takeCredit(line, layout);
  return { byline: layout.byline, date: layout.date };
}

/** Reads the lines above the text into `layout`; answers where the text begins. */
function readHead(lines: string[], layout: Layout): number {
  let aboveTitle =
    layout.title === undefined || lines.slice(0, MAX_HEAD_LINES).some((line) => sameTitle(line, layout.title));
  for (const [index, line] of lines.entries()) {
    if (index >= MAX_HEAD_LINES) return index;
    const crumbs = breadcrumb(line);
    if (crumbs) layout.title ??= lines.slice(index + 1).find((next) => sameTitle(next, crumbs.at(-1)));
    else if (sameTitle(line, layout.title)) aboveTitle = false;
    else if (aboveTitle && isDateLine(line)) continue;
    else if (isFurniture(line) || headsLinks(line) || headsArticles(line) || endsArticle(line)) continue;
    else if (takeCredit(line, layout)) continue;
    else if (aboveTitle && layout.title === undefined && looksLikeTitle(line, lines[index + 1])) {
      layout.title = line;
      aboveTitle = false;
    } else if (aboveTitle && layout.title !== undefined && !isFullParagraph(line)) continue;
    else return index;
  }
  return lines.length;
}

/** Takes a byline or date into `layout`; false when the line is neither. */
function takeCredit(line: string, layout: Layout): boolean {
  const byline = bylineIn(line) ?? namesBesideDate(line);
  const date = byline || isDateLine(line) || isPlaceDate(line) ? dateIn(line) : undefined;
  if (byline) layout.byline ??= byline;
  if (date && !/^(?:last |mis à jour|up)/i.test(line)) layout.date ??= date;
  return byline !== undefined || date !== undefined;
}

/** Answers where the text ends: from below, credits and notices are taken off. */
function readTail(lines: string[], first: number, layout: Layout): number {
  let last = lines.length;
  for (; last > first; last--) {
    const line = lines[last - 1] as string;
    const byline = bylineIn(line);
    if (byline) layout.byline ??= byline;
    else if (
      !isFurniture(line) &&
      !headsLinks(line) &&
      !(isDateLine(line) && /^(?:publi|post|date|last|up)/i.test(line))
    )
      break;
  }
  return last;
}

/** Without what stands between paragraphs and is none: advertisements, the title again, links to other articles. */
function withoutInsets(lines: string[], title: string | undefined): string[] {
  let amongLinks = false;
  return lines.filter((line) => {
    if (headsLinks(line) || headsArticles(line)) amongLinks = true;
    else if (amongLinks && isFullParagraph(line)) amongLinks = false;
    return !amongLinks && !isFurniture(line) && !sameTitle(line, title);
  });
}

/** Short, on its own, and no sentence that goes on: the line of a title. */
function looksLikeTitle(line: string, next: string | undefined): boolean {
  return next !== undefined && line.length <= 200 && !/[.:;,…][”"’]?$/.test(line) && /[\p{L}\p{N}]/u.test(line);
}

function sameTitle(line: string, title: string | undefined): boolean {
  // Only punctuation may differ: a longer line is another one.
  return title !== undefined && line.length <= title.length + 20 && folded(line) === folded(title);
}
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Above its text an article has few lines; more are the text itself. */
const MAX_HEAD_LINES = 14;
