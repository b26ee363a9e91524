import { parseFeed } from 'feedsmith';
import { oneLine, paragraphs } from './clean-text.ts';
import { statedValue } from './date-words.ts';
import type { Draft, StatedDate } from './document.ts';
import { linesOfFragment } from './html-page.ts';

/** The drafts of an RSS 2.0, RSS 1.0 (RDF) or Atom feed, an item each; undefined when the text is no such feed. */
export function draftsFromFeed(xml: string): Draft[] | undefined {
  const parsed = read(xml);
  if (!parsed) return undefined;
  const publisher = parsed.format === 'atom' ? plain(parsed.feed.title?.value) : plain(parsed.feed.title);
  const common = { publisher, declaredLanguage: parsed.format === 'rss' ? parsed.feed.language : undefined };
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map((entry) => ({
      ...common,
      title: plain(entry.title?.value),
      lines: linesOf(entry.content?.value ?? entry.summary?.value, (entry.content ?? entry.summary)?.type),
      authors: namesOf(entry.authors?.map(({ name }) => name)),
      publishedOn: dated(entry.published),
      url: webAddress(entry.links?.find(({ rel }) => !rel || rel === 'alternate')?.href ?? entry.id),
    }));
  return (parsed.feed.items ?? []).map((item) => ({
    ...common,
    title: plain(item.title),
    lines: linesOf(item.content?.encoded ?? item.description),
    authors: namesOf([
      ...(item.dc?.creators ?? []),
      ...('authors' in item ? (item.authors ?? []).map(({ name }) => name) : []),
    ]),
    publishedOn: dated(('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
    url: webAddress(item.link ?? ('guid' in item ? item.guid?.value : undefined)),
  }));
}

/** A feed that was cut off is read up to its last whole item. */
function read(xml: string) {
  const end = Math.max(...['</item>', '</entry>'].map((tag) => xml.lastIndexOf(tag) + tag.length));
  for (const part of [xml, xml.slice(0, end)])
    try {
      const parsed = parseFeed(part);
      return parsed.format === 'json' ? undefined : parsed;
    } catch {}
  return undefined;
}

/** Feeds carry escaped HTML; Atom may say that a text is plain. */
function linesOf(content: string | undefined, type = 'html'): string[] {
  if (!content) return [];
  return type === 'text' || type === 'text/plain' ? paragraphs(content) : linesOfFragment(content);
}

/** A title without markup and entities, which feeds escape twice. */
const plain = (text: string | undefined): string | undefined =>
  (text && oneLine(linesOfFragment(`<p>${text}</p>`).join(' '))) || undefined;

const namesOf = (authors: (string | undefined)[] = []): string[] =>
  authors.map((author) => oneLine(author ?? '')).filter((name) => name && !name.includes('@'));

const webAddress = (link: string | undefined): string | undefined =>
  link && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : undefined;

function dated(text: string | undefined): StatedDate | undefined {
  const value = text && statedValue(text);
  return value && text ? { value, basis: 'STATED', text, from: 'feed' } : undefined;
}
