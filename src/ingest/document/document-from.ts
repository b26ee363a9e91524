import { sha256 } from '../../model/ids.ts';
import { bylineIn, namesIn } from './bylines.ts';
import { cleanText, oneLine, wordCount } from './clean-text.ts';
import type { FoundDate } from './date-words.ts';
import { datelineOf } from './datelines.ts';
import type { DateSource, Document, Draft, Encoding, Fault, Origin, StatedDate } from './document.ts';
import { languageOf } from './language.ts';
import { headerOf, layoutOf } from './layout.ts';

/** The Document that a draft makes: its own text, apart from what surrounds it, with what that says of it; or why it is none. */
export function documentFrom(draft: Draft, encoding: Encoding, origin: Origin): Document | Fault {
  const given = draft.title && oneLine(draft.title);
  const layout = draft.bodyOnly ? { title: given, paragraphs: draft.lines } : layoutOf(draft.lines, given || undefined);
  const header = headerOf(draft.header ?? []);
  const body = layout.paragraphs.join('\n\n');
  if (!/[\p{L}\p{N}]/u.test(body))
    return { ...origin, expected: 'an article’s text', received: emptiness(draft, layout.title) };

  const bodySha256 = sha256(body);
  const title = layout.title ?? openingOf(layout.paragraphs[0] as string);
  const byline = header.byline ?? layout.byline ?? (draft.byline ? bylineOf(draft.byline) : undefined);
  const dateline = datelineOf(body);
  const publisher = draft.publisher ?? byline?.outlet;
  const detected = languageOf(body);
  const declared = /^[a-z]{2,3}(?=$|[-_])/i.exec(draft.declaredLanguage ?? '')?.[0].toLowerCase();
  const publishedOn =
    draft.publishedOn ??
    stated(header.date ?? layout.date, 'date line') ??
    (dateline?.date
      ? { value: dateline.date, basis: 'STATED', text: body.slice(dateline.start, dateline.end), from: 'dateline' }
      : undefined);
  return {
    id: `${slug(title)}-${bodySha256.slice(0, 8)}`,
    title,
    body,
    bodySha256,
    language: detected === 'und' ? (declared ?? 'und') : detected,
    ...(draft.url && { url: draft.url }),
    ...(byline && { byline: byline.text }),
    authors: draft.authors?.length ? draft.authors : (byline?.authors ?? []),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(dateline && { dateline }),
    ...(draft.retrievedOn && { retrievedOn: draft.retrievedOn }),
    encoding,
    origin,
  };
}

/** A date that was found in a text, as one that the article states. */
export function stated(found: FoundDate | undefined, from: DateSource): StatedDate | undefined {
  return found && { value: found.value, basis: 'STATED', text: found.text, from };
}

/** Letters and digits of a title in lower case, words joined by hyphens, at most 60 characters and whole words. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mn}|['’ʼ]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let made = '';
  for (const word of words ?? []) {
    if (made.length + word.length + 1 > 60 && made) break;
    made += (made && '-') + word.slice(0, 60);
  }
  return made || 'article';
}

/** A byline that a format gives outright: with or without "By". */
function bylineOf(text: string): ReturnType<typeof bylineIn> {
  const line = oneLine(text);
  return bylineIn(line) ?? { text: line, authors: [], ...namesIn(line) };
}

/** The title of an untitled text: its first words. */
function openingOf(paragraph: string): string {
  const sentence = /^.{20,100}?[.!?؟。](?=\s|$|[”"»])/u.exec(paragraph)?.[0];
  if (sentence) return sentence.replace(/[.。]$/, '');
  if (paragraph.length <= 100) return paragraph;
  const cut = paragraph
    .slice(0, 100)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

function emptiness(draft: Draft, title: string | undefined): string {
  const words = draft.lines.reduce((sum, line) => sum + wordCount(line), 0);
  if (!words && !title) return 'nothing to read';
  if (!words || words === wordCount(cleanText(title ?? '')))
    return `a title and no text below it: “${openingOf(title ?? '')}”`;
  return `${words} ${words === 1 ? 'word' : 'words'}, all of them a page’s furniture (menus, dates, links to other articles)`;
}
