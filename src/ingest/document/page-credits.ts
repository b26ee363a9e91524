import { type Byline, bylineIn, namesIn } from './bylines.ts';
import { oneLine, wordCount } from './clean-text.ts';
import { statedValue } from './date-words.ts';
import type { StatedDate } from './document.ts';
import type { Block, DomElement } from './page-blocks.ts';

/** Who wrote it, by the element that markup calls author or byline. */
export function creditOf(page: DomElement): Byline | undefined {
  for (const element of page.querySelectorAll(CREDITS)) {
    const text = oneLine(element.textContent);
    if (!text || wordCount(text) > 15) continue;
    const byline = bylineIn(text) ?? namesOnly(text);
    if (byline) return byline;
  }
  return undefined;
}

const CREDITS = '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="writer" i]';

function namesOnly(text: string): Byline | undefined {
  const names = namesIn(text);
  return names?.authors.length ? { text, ...names } : undefined;
}

/** The first time element of a header that is not an update's. */
export function publishedTimeIn(header: Block[]): StatedDate | undefined {
  const block = header.find(
    ({ text, time }) => time && statedValue(time) && !/^(?:last )?(?:updated|modified)/i.test(text),
  );
  const value = block?.time && statedValue(block.time);
  return value && block?.time ? { value, basis: 'STATED', text: block.time, from: 'time' } : undefined;
}
