import { namesIn } from './bylines.ts';
import { oneLine } from './clean-text.ts';
import { statedValue } from './date-words.ts';
import type { StatedDate } from './document.ts';
import type { DomElement } from './page-blocks.ts';

/** What a page states of its article for machines. */
export type PageMetadata = {
  titles: string[];
  url?: string;
  authors: string[];
  publisher?: string;
  publishedOn?: StatedDate;
  language?: string;
  /** The whole text, where the page gives it to machines too. */
  articleBody?: string;
};

/** Reads JSON-LD (schema.org articles), then OpenGraph, Dublin Core and other meta elements, then links. `base`: the page's address. */
export function metadataOf(document: DomElement, base?: string): PageMetadata {
  const article = articleInJsonLd(document);
  const meta = metaElements(document);
  const first = (...names: string[]): string | undefined => names.map((name) => meta.get(name)?.[0]).find(Boolean);

  const publisher =
    nameOf(article?.publisher) ??
    first('og:site_name', 'publisher', 'dc.publisher', 'citation_publisher', 'application-name');
  const authors = [
    personsIn(article?.author),
    ...['citation_author', 'author', 'dc.creator', 'parsely-author', 'sailthru.author', 'article:author'].map((name) =>
      personsIn(meta.get(name)),
    ),
  ].map((names) => [...new Set(names)].filter((name) => name !== publisher));
  return {
    titles: [
      text(article?.headline),
      first('og:title', 'twitter:title', 'citation_title', 'dc.title'),
      text(document.querySelector('title')?.textContent),
    ].filter((title) => title !== undefined),
    url: address(
      [
        document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
        first('og:url'),
        article?.url,
        idOf(article?.mainEntityOfPage),
        base,
      ],
      base,
    ),
    authors: authors.find((names) => names.length) ?? [],
    publisher,
    publishedOn:
      dated(article?.datePublished, 'JSON-LD') ??
      META_DATES.map((name) => dated(first(name), 'meta')).find(Boolean) ??
      dated(publishedElement(document), 'time'),
    language:
      text(article?.inLanguage) ??
      (document.querySelector('html')?.getAttribute('lang') || first('og:locale', 'content-language')),
    articleBody: typeof article?.articleBody === 'string' ? article.articleBody : undefined,
  };
}

const META_DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];

function publishedElement(document: DomElement): string | undefined {
  const element = document.querySelector('[itemprop~="datePublished"], time[pubdate]');
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
}

/** All meta elements by lower-case name, property or itemprop. */
function metaElements(document: DomElement): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = text(element.getAttribute('content'));
    if (name && content) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), content]);
  }
  return found;
}

type Thing = Record<string, unknown>;

/** The first schema.org article of the page's JSON-LD; parts that are no JSON are passed by. */
function articleInJsonLd(document: DomElement): Thing | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const article = things(data).find((thing) => [thing['@type']].flat().some((type) => ARTICLE.test(String(type))));
    if (article) return article;
  }
  return undefined;
}

const ARTICLE = /(?:^|\/)(?:\w*NewsArticle|Article|BlogPosting|Report|\w+Article)$/;

/** The things of a JSON-LD document: one, a list, or those of its graph. */
function things(data: unknown): Thing[] {
  return [data]
    .flat()
    .flatMap((thing) => (isThing(thing) ? [thing, ...[thing['@graph'] ?? []].flat().filter(isThing)] : []));
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(value: unknown): string | undefined {
  const one = [value].flat()[0];
  return text(isThing(one) ? one.name : one);
}

const idOf = (value: unknown): unknown => (isThing(value) ? (value['@id'] ?? value.url) : value);

/** Names of persons among authors; organizations and addresses are none. */
function personsIn(value: unknown): string[] {
  return [value].flat().flatMap((author) => {
    if (isThing(author) && /Organization/.test(String(author['@type']))) return [];
    const name = nameOf(author)?.replace(/^by\s+/i, '');
    if (!name || /^https?:|@/.test(name)) return [];
    return namesIn(name)?.authors ?? [];
  });
}

/** Text of a JSON value: entities are not undone, except the few that publishers leave in by mistake. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value.replace(/&(amp|quot|#0?39|apos|lt|gt|nbsp);/g, (whole, name) => ENTITIES[name] ?? whole);
  return oneLine(clean) || undefined;
}
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

function dated(value: unknown, from: StatedDate['from']): StatedDate | undefined {
  const written = typeof value === 'string' ? value.trim() : undefined;
  const edtf = written && statedValue(written);
  return edtf ? { value: edtf, basis: 'STATED', text: written, from } : undefined;
}

/** The first that is a web address. A canonical link to the front page is a mistake of the site's and not believed. */
function address(candidates: unknown[], base: string | undefined): string | undefined {
  for (const candidate of candidates) {
    if (typeof candidate !== 'string' || !URL.canParse(candidate, base)) continue;
    const url = new URL(candidate, base);
    url.hash = '';
    if (!/^https?:$/.test(url.protocol)) continue;
    if (candidate !== base && base && url.pathname === '/' && new URL(base).pathname !== '/') continue;
    return url.href;
  }
  return undefined;
}
