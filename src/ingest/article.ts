import type { TextDate } from '../model/dates.ts';
import type { Document } from './document/document.ts';

/** An article as it is read, and as the graph keeps it so that it can be read again. `publisher` and `authors` are as written. */
export type Article = Pick<
  Document,
  'id' | 'title' | 'body' | 'bodySha256' | 'language' | 'url' | 'byline' | 'authors' | 'publisher' | 'retrievedOn'
> & {
  publishedOn?: TextDate;
  /** Bodies that its address had before. */
  formerBodies?: string[];
};

/** What of a document is its article; `id` is the one that the graph knows its address by, if it does. */
export function articleOf(document: Document, id = document.id): Article {
  const { title, body, bodySha256, language, url, byline, authors, publisher, retrievedOn } = document;
  const date = document.publishedOn;
  const publishedOn = date && { value: date.value, basis: date.basis, text: date.text };
  return { id, title, body, bodySha256, language, url, byline, authors, publisher, publishedOn, retrievedOn };
}

/** An Article node's own properties. */
export type ArticleProperties = Omit<Article, 'publishedOn' | 'authors' | 'publisher'> & {
  authorNames?: string[];
  publisherName?: string;
  publishedOn?: string;
  publishedOnBasis?: TextDate['basis'];
  publishedOnText?: string;
};

/** The article that a node of the graph keeps. */
export function storedArticle(node: ArticleProperties): Article {
  const { id, title, body, bodySha256, language, url, byline, retrievedOn, formerBodies } = node;
  const publishedOn = node.publishedOnBasis && {
    value: node.publishedOn,
    basis: node.publishedOnBasis,
    text: node.publishedOnText,
  };
  const { authorNames: authors = [], publisherName: publisher } = node;
  return {
    id,
    title,
    body,
    bodySha256,
    language,
    url,
    byline,
    authors,
    publisher,
    publishedOn,
    retrievedOn,
    formerBodies,
  };
}
