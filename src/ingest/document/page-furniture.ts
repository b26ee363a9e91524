import { type DomElement, type DomNode, walk } from './page-blocks.ts';

/**
 * Takes out of a page what its markup says is no article: menus, sidebars, captions, hidden parts, forms, and what its classes
 * call comments, sharing, related articles, cookies, newsletters. Never what holds the main heading, nor the bulk of the text.
 */
export function removeFurniture(document: DomElement): void {
  const kept = new Set<DomNode>();
  const keep = document.querySelector('h1, [itemprop~="articleBody"]');
  for (let node: DomNode | null = keep; node; node = node.parentNode) kept.add(node);
  const texts = textLengths(document);
  const bulk = BULK * (texts.get(document)?.all ?? 0);
  // Where the heading stands in an article element, shorter ones elsewhere are teasers.
  const main = [...kept].find((node) => (node as DomElement).localName === 'article');
  const teaser = main && texts.get(main)?.all;
  const found: DomElement[] = [];
  walk(document, {
    open(element) {
      if (kept.has(element) || element.localName === 'body' || element.localName === 'html') return;
      if (
        isAlwaysFurniture(element) ||
        (teaser && element.localName === 'article' && (texts.get(element)?.all ?? 0) < teaser)
      )
        found.push(element);
      else if (
        (texts.get(element)?.all ?? 0) < bulk &&
        (isFurnitureByName(element) || isLinkList(element, texts.get(element)))
      )
        found.push(element);
    },
  });
  for (const element of found) element.remove();
  for (const note of document.querySelectorAll('sup')) if (note.querySelector('a[href^="#"]')) note.remove();
}

/** How many characters an element shows, how many of them in links, and how many links. */
type Lengths = { all: number; linked: number; links: number };

function textLengths(root: DomElement): Map<DomNode, Lengths> {
  const lengths = new Map<DomNode, Lengths>();
  const opened: Lengths[] = [];
  const sofar = { all: 0, linked: 0, links: 0 };
  let depth = 0;
  walk(root, {
    open(element) {
      opened.push({ ...sofar });
      if (element.localName === 'a') {
        depth++;
        sofar.links++;
      }
    },
    close(element) {
      if (element.localName === 'a') depth--;
      const { all, linked, links } = opened.pop() as Lengths;
      lengths.set(element, { all: sofar.all - all, linked: sofar.linked - linked, links: sofar.links - links });
    },
    text(node) {
      const length = (node.nodeValue ?? '').trim().length;
      sofar.all += length;
      if (depth) sofar.linked += length;
    },
  });
  return lengths.set(root, sofar);
}

/** An element that holds this share of the page's text is no furniture, whatever its class. */
const BULK = 0.4;

function isAlwaysFurniture(element: DomElement): boolean {
  const tag = element.localName;
  if (ELEMENTS.has(tag) || tag.startsWith('amp-')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')) return true;
  return ALWAYS.test(namesOf(element));
}

function isFurnitureByName(element: DomElement): boolean {
  const names = namesOf(element);
  return USUALLY.test(names) && !CONTENT.test(names);
}

/** A list of two links or more and nothing else. */
const isLinkList = ({ localName }: DomElement, lengths: Lengths | undefined): boolean =>
  (localName === 'ul' || localName === 'ol') &&
  lengths !== undefined &&
  lengths.links > 1 &&
  lengths.linked >= 0.9 * lengths.all;

/** Class, id and component names as words between spaces: "jp-relatedposts shareBar" is " jp relatedposts share bar ". */
function namesOf(element: DomElement): string {
  const names = NAMING.map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
  if (!names.trim()) return '';
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
  return ` ${words} `;
}

const NAMING = ['class', 'id', 'data-component', 'data-module'];
const ELEMENTS = new Set(
  'nav aside figcaption figure form button iframe svg video audio dialog noscript script style template object'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar tooltip alert'.split(' '),
);
const named = (words: string): RegExp => new RegExp(` (?:${words}) `);
const ALWAYS = named(
  'comments|comment (?:list|form|respond|section|thread)|respond|disqus|breadcrumbs?|crumbs|cookies?|cookie (?:bar|banner|notice)|consent|gdpr|relatedposts|related (?:posts|articles|stories|inline|content|news)|related|sharedaddy|check also|newsletter|skip link|screen reader text|visually hidden|sr only|wp caption text',
);
/** Names that say the opposite. */
const CONTENT = named('(?:entry|article|story|post) (?:body|content|text)');
const USUALLY = named(
  'shar(?:e|ing)|share \\w+|social|addthis|addtoany|promo|advert|advertisement|ads?|adslot|ad (?:slot|unit|container)|sponsor(?:ed)?|outbrain|taboola|caption|image caption|credit|sidebar|toolbar|tools|pagination|pager|author (?:bio|box|info|card)|about author|bio|most (?:read|popular)|trending|read (?:more|next|also)|more (?:news|stories)|recommend(?:ed|ations)|pull ?quote|toc|table of contents|footnotes?|tags|post tags?|tag (?:list|cloud)|post navigation|footer|site header|masthead|menu|navbar|top ?bar|widget|modal|overlay|popup|podcast promo|player|video player|signup|newsletter \\w+|clock|today date',
);
