import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { endsSentence, isFullParagraph, paragraphs } from './clean-text.ts';
import type { Draft } from './document.ts';
import { type Block, blocksOf, type DomElement, walk } from './page-blocks.ts';
import { creditOf, publishedTimeIn } from './page-credits.ts';
import { removeFurniture } from './page-furniture.ts';
import { metadataOf } from './page-metadata.ts';
import { titleOf } from './page-title.ts';

/**
 * The article of an HTML page. Its markup's furniture is taken out, Readability finds the main text in the rest, and what stands
 * between the page's title and that text is its header, where byline and date are sought. `base` is the page's address.
 */
export function draftFromHtml(html: string, base?: string): Draft {
  refuseDepth(html);
  const document = parsed(html);
  const metadata = metadataOf(document as unknown as DomElement, base);
  const page = document.documentElement as unknown as DomElement;
  removeFurniture(page);
  const credit = creditOf(page);
  const all = blocksOf(page);
  const main = mainBlocks(document, page, all);

  const { title, header, above } = titleOf(metadata, all, all.indexOf(firstParagraph(main)));
  const names = new Set([credit?.text, ...metadata.authors, metadata.authors.join(' and ')]);
  // Labels above the text are no part of it, though Readability may have kept them; whole sentences are.
  const labels = new Set(above.filter(({ text }) => !endsSentence(text)));
  const lines = main
    .filter((block) => !isLink(block) && !labels.has(block) && !names.has(block.text))
    .map(({ text }) => text);
  return {
    lines: lines.length || !metadata.articleBody ? lines : linesOf(metadata.articleBody),
    title,
    header: header.map(({ text }) => text),
    url: metadata.url,
    byline: credit?.text,
    authors: metadata.authors,
    publisher: metadata.publisher,
    publishedOn: metadata.publishedOn ?? publishedTimeIn(header),
    declaredLanguage: metadata.language,
  };
}

/** A piece of HTML that is the article already, as feeds carry it. */
export function linesOfFragment(html: string): string[] {
  refuseDepth(html);
  const page = parsed(`<body>${html}</body>`).documentElement as unknown as DomElement;
  removeFurniture(page);
  return blocksOf(page)
    .filter((block) => !isLink(block))
    .map(({ text }) => text);
}

/**
 * Those of `blocks` that Readability takes for the main text. It rebuilds the document, so each block's first text is marked
 * before and the marks are read from what it kept: the blocks stay as the page has them.
 */
function mainBlocks(document: object, page: DomElement, blocks: Block[]): Block[] {
  // Its time grows with the cube of the depth; no page is that deep but by tags that it never closes.
  if (depthBelow(page) > MAX_READABLE_DEPTH) return blocks;
  blocks.forEach(({ first }, index) => {
    first.nodeValue = `\ue000${index}\ue001${(first.nodeValue ?? '').replace(/[\ue000\ue001]/g, '')}`;
  });
  const containers = new Map<Block, string>();
  for (const block of blocks) {
    const container = isFullParagraph(block.text) ? containerOf(block) : undefined;
    if (container) containers.set(block, container);
  }
  // It tries again, and less strictly, as long as it finds less than this of what could be text.
  const text = blocks.reduce((sum, block) => sum + (isFullParagraph(block.text) ? block.text.length : 0), 0);
  const kept = readable(document, Math.max(100, text / 4));
  if (kept === undefined) return blocks;
  const main = new Set([...kept.matchAll(/\ue000(\d+)\ue001/g)].map(([, index]) => blocks[Number(index)]));
  // An article in several parts: paragraphs in containers of the same class as those kept belong to it.
  const parts = new Set(
    blocks.filter((block) => main.has(block) && containers.has(block)).map((block) => containers.get(block)),
  );
  return blocks.filter((block) => main.has(block) || (containers.has(block) && parts.has(containers.get(block))));
}

/** The text that Readability keeps; undefined where broken markup trips it. */
function readable(document: object, charThreshold: number): string | undefined {
  try {
    return new Readability(document as never, { charThreshold, serializer: () => '' }).parse()?.textContent ?? '';
  } catch {
    return undefined;
  }
}

/** The kind of the element that holds a paragraph, if its class tells: "div.story-text". */
function containerOf({ first }: Block): string | undefined {
  let node = first.parentNode as DomElement | null;
  while (node && node.localName !== 'p') node = node.parentNode as DomElement | null;
  const holder = node?.parentNode as DomElement | null | undefined;
  const name = holder?.getAttribute?.('class');
  return name ? `${holder?.localName}.${name}` : undefined;
}

const MAX_READABLE_DEPTH = 200;

function depthBelow(root: DomElement): number {
  let depth = 0;
  let most = 0;
  walk(root, {
    open: () => {
      depth++;
      most = Math.max(most, depth);
    },
    close: () => {
      depth--;
    },
  });
  return most;
}

/** A document always has a root and a body, whatever the markup lacks. */
function parsed(html: string): ReturnType<typeof parseHTML>['document'] {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? parseHTML(html).document : undefined;
  if (whole?.documentElement?.localName === 'html') return whole;
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** Refuses markup nested so deep that only to parse it would take minutes. */
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

const firstParagraph = (blocks: Block[]): Block =>
  (blocks.find(({ text }) => isFullParagraph(text)) ?? blocks[0]) as Block;

/** A paragraph that is a link and no sentence leads to another article. */
const isLink = ({ text, onlyLinks }: Block): boolean => onlyLinks && !endsSentence(text);

/** Text that publishers give to machines may still bear markup. */
const linesOf = (text: string): string[] => (/<(?:p|br|div)\b/i.test(text) ? linesOfFragment(text) : paragraphs(text));
