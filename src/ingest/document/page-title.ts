import { isFullParagraph } from './clean-text.ts';
import type { Block } from './page-blocks.ts';
import type { PageMetadata } from './page-metadata.ts';

/**
 * The article's title as the page shows it, its header, which is the blocks between it and the text (at `start`), and all `above`. Titles
 * for machines often bear the site's name too ("Truce agreed - The Oasis Gazette"); the block that shows a part of one decides.
 */
export function titleOf(
  metadata: PageMetadata,
  blocks: Block[],
  start: number,
): { title?: string; header: Block[]; above: Block[] } {
  const above = blocks.slice(0, Math.max(start, 0));
  const shown =
    lastIndex(above, (block) => metadata.titles.some((title) => folded(title) === folded(block.text))) ??
    lastIndex(
      above,
      (block) => block.text !== metadata.publisher && metadata.titles.some((title) => isPart(block.text, title)),
    ) ??
    lastIndex(above, (block) => block.tag === 'h1' && block.text !== metadata.publisher);
  if (shown === undefined) return { title: withoutSite(metadata), header: [], above: [] };
  const header = above.slice(shown + 1).filter(({ text }) => !isFullParagraph(text));
  return { title: above[shown]?.text, header, above };
}

/** Whether `part` is `title` but for what a separator parts from it. */
function isPart(part: string, title: string): boolean {
  const at = title.indexOf(part);
  if (at < 0) return false;
  const before = title.slice(0, at);
  const after = title.slice(at + part.length);
  return (!before || /[|–—:·»-]\s*$/.test(before)) && (!after || /^\s*[|–—:·»-]/.test(after));
}

/** No block shows it: the title for machines, without the site's name where that is known or plainly added. */
function withoutSite({ titles, publisher }: PageMetadata): string | undefined {
  const title = titles[0];
  if (!title) return undefined;
  const parts = title.split(/\s+[|–—·»-]+\s+/);
  const rest = parts.filter((part) => part !== publisher);
  if (rest.length < parts.length && rest.length)
    return title.slice(title.indexOf(rest[0] as string)).slice(0, rest.join(' - ').length);
  return title;
}

function lastIndex<T>(list: T[], test: (item: T) => boolean): number | undefined {
  const index = list.findLastIndex(test);
  return index < 0 ? undefined : index;
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
