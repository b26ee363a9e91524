import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { endsSentence, isFullParagraph, paragraphs } from './clean-text.ts';
import type { Draft } from './document.ts';
import { type Block, blocksOf, type DomElement } from './page-blocks.ts';
import { creditOf, publishedTimeIn } from './page-credits.ts';
import { removeFurniture } from './page-furniture.ts';
import { metadataOf } from './page-metadata.ts';
import { titleOf } from './page-title.ts';

/**
 * The article of an HTML page. Its markup's furniture is taken out, Readability finds the main text in the rest, and what stands
 * between the page's title and that text is its header, where byline and date are sought. `base` is the page's address.
 */
export function draftFromHtml(html: string, base?: string): Draft {
  const { document } = parseHTML(
    /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const metadata = metadataOf(document as unknown as DomElement, base);
  const page = document.documentElement as unknown as DomElement;
  removeFurniture(page);
  const credit = creditOf(page);
  const all = blocksOf(page);
  const main = mainBlocks(document, all);

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
  const page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
    .documentElement as unknown as DomElement;
  removeFurniture(page);
  return blocksOf(page)
    .filter((block) => !isLink(block))
    .map(({ text }) => text);
}

/**
 * Those of `blocks` that Readability takes for the main text. It rebuilds the document, so each block's first text is marked
 * before and the marks are read from what it kept: the blocks stay as the page has them.
 */
function mainBlocks(document: object, blocks: Block[]): Block[] {
  blocks.forEach(({ first }, index) => {
    first.nodeValue = `\ue000${index}\ue001${(first.nodeValue ?? '').replace(/[\ue000\ue001]/g, '')}`;
  });
  const kept =
    new Readability(document as never, { charThreshold: 100, serializer: () => '' }).parse()?.textContent ?? '';
  return [...kept.matchAll(/\ue000(\d+)\ue001/g)]
    .map(([, index]) => blocks[Number(index)])
    .filter((block) => block !== undefined);
}

const firstParagraph = (blocks: Block[]): Block =>
  (blocks.find(({ text }) => isFullParagraph(text)) ?? blocks[0]) as Block;

/** A paragraph that is a link and no sentence leads to another article. */
const isLink = ({ text, onlyLinks }: Block): boolean => onlyLinks && !endsSentence(text);

/** Text that publishers give to machines may still bear markup. */
const linesOf = (text: string): string[] => (/<(?:p|br|div)\b/i.test(text) ? linesOfFragment(text) : paragraphs(text));
