import { Readability } from '@mozilla/readability';
import { isFullParagraph } from './clean-text.ts';
import { type Block, type DomElement, walk } from './page-blocks.ts';

/**
 * Those of `blocks` that Readability takes for the main text. It rebuilds the document, so each block's first text is marked
 * before and the marks are read from what it kept: the blocks stay as the page has them.
 */
export function mainBlocks(document: object, page: DomElement, blocks: Block[]): Block[] {
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
