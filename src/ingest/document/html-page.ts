import { endsSentence, isFullParagraph, paragraphs } from './clean-text.ts';
import type { Draft } from './document.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { creditOf, publishedTimeIn } from './page-credits.ts';
import { removeFurniture } from './page-furniture.ts';
import { mainBlocks } from './page-main-text.ts';
import { pageFrom } from './page-markup.ts';
import { metadataOf } from './page-metadata.ts';
import { titleOf } from './page-title.ts';

/**
 * The article of an HTML page. Its markup's furniture is taken out, Readability finds the main text in the rest, and what stands
 * between the page's title and that text is its header, where byline and date are sought. `base` is the page's address.
 */
export function draftFromHtml(html: string, base?: string): Draft {
  const { document, whole, root } = pageFrom(html);
  const metadata = metadataOf(whole, base);
  removeFurniture(root);
  const credit = creditOf(root);
  const all = blocksOf(root);
  const main = mainBlocks(document, root, all);

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
  const { root } = pageFrom(`<body>${html}</body>`);
  removeFurniture(root);
  return blocksOf(root)
    .filter((block) => !isLink(block))
    .map(({ text }) => text);
}

const firstParagraph = (blocks: Block[]): Block =>
  (blocks.find(({ text }) => isFullParagraph(text)) ?? blocks[0]) as Block;

/** A paragraph that is a link and no sentence leads to another article. */
const isLink = ({ text, onlyLinks }: Block): boolean => onlyLinks && !endsSentence(text);

/** Text that publishers give to machines may still bear markup. */
const linesOf = (text: string): string[] => (/<(?:p|br|div)\b/i.test(text) ? linesOfFragment(text) : paragraphs(text));
