import { parseHTML } from 'linkedom';
import type { DomElement } from './page-blocks.ts';

/** A parsed page: the document, as Readability wants it, and as what is read of it here. */
export type Page = { document: object; whole: DomElement; root: DomElement };

/** A page always has a root and a body, whatever its markup lacks. Throws where it is nested so deep that parsing takes minutes. */
export function pageFrom(html: string): Page {
  refuseDepth(html);
  const given = /<(?:html|body)[\s>]/i.test(html) ? parseHTML(html).document : undefined;
  const sound = given?.documentElement?.localName === 'html';
  const document = sound ? given : parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  return {
    document,
    whole: document as unknown as DomElement,
    root: document.documentElement as unknown as DomElement,
  };
}

function refuseDepth(html: string): void {
  let depth = 0;
  for (const [, close, tag] of html.matchAll(/<(\/?)([a-z]+)/gi)) {
    if (LEAVES.test(tag as string)) continue;
    depth += close ? -1 : 1;
    if (depth > MAX_DEPTH) throw new Error(`its elements are nested more than ${MAX_DEPTH} deep`);
  }
}
const MAX_DEPTH = 5_000;
/** Elements that hold none, or that the next of their kind closes. */
const LEAVES = /^(?:p|li|d[td]|t[rdh]|tbody|option|br|hr|img|wbr|input|meta|link|source|col|area)$/i;
