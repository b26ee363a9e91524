import { endsSentence, oneLine, paragraphs } from './clean-text.ts';

/** The parts of a DOM that are read here; linkedom's own types want the browser's. */
export type DomNode = {
  nodeType: number;
  nodeValue: string | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
  parentNode: DomNode | null;
};
export type DomElement = DomNode & {
  localName: string;
  textContent: string;
  innerHTML: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  contains(node: DomNode): boolean;
  remove(): void;
};

/** A paragraph as it shows: its text on one line, the `datetime` of a time in it, whether all of it is links, and its first text. */
export type Block = { text: string; tag: string; time?: string; onlyLinks: boolean; first: DomNode };

/**
 * The paragraphs below `root`, in reading order: elements that stand on lines of their own part them, and line breaks where the
 * lines are no wrapped sentence. Linear, and safe however deep elements are nested.
 */
export function blocksOf(root: DomNode): Block[] {
  const blocks: Block[] = [];
  const tags: string[] = [];
  let links = 0;
  let time: string | undefined;
  let lines: Line[] = [{ text: '', linked: 0 }];
  const write = (text: string, node?: DomNode): void => {
    const line = lines.at(-1) as Line;
    if (node && text.trim()) line.first ??= node;
    line.text += text;
    if (links) line.linked += inkOf(text);
  };
  const flush = (): void => {
    for (const { text, linked, first } of joined(lines))
      if (first) blocks.push({ text, tag: tags.at(-1) ?? '', time, onlyLinks: linked >= inkOf(text), first });
    lines = [{ text: '', linked: 0 }];
    time = undefined;
  };

  walk(root, {
    open(element) {
      const tag = element.localName;
      if (BLOCKS.has(tag)) {
        flush();
        tags.push(tag);
      } else if (tag === 'br') lines.push({ text: '', linked: 0 });
      else if (tag === 'a' && element.hasAttribute('href')) links++;
      else if (tag === 'q') write('“');
      else if (tag === 'time') time ??= element.getAttribute('datetime') ?? undefined;
    },
    close(element) {
      const tag = element.localName;
      if (BLOCKS.has(tag)) {
        flush();
        tags.pop();
      } else if (tag === 'a' && element.hasAttribute('href')) links--;
      else if (tag === 'q') write('”');
    },
    text(node) {
      const value = node.nodeValue ?? '';
      if (tags.at(-1) !== 'pre') return write(value.replace(/\s+/g, ' '), node);
      paragraphs(value).forEach((paragraph, index) => {
        if (index) flush();
        write(paragraph, node);
      });
    },
  });
  flush();
  return blocks;
}

/** What stands between two line breaks, how much of it in links, and the first text in it. */
type Line = { text: string; linked: number; first?: DomNode };

/** Lines made paragraphs: one that neither ends a sentence nor is short goes on in the next. */
function joined(lines: Line[]): Line[] {
  const made: Line[] = [];
  let open: Line | undefined;
  for (const line of lines.map((each) => ({ ...each, text: oneLine(each.text) }))) {
    const linked = line.linked > 0 && line.linked >= inkOf(line.text);
    if (open && line.text && !linked) {
      open.text += ` ${line.text}`;
      open.linked += line.linked;
    } else if (line.text) made.push(line);
    const last = made.at(-1);
    open = last && line.text.length >= 40 && !linked && !endsSentence(line.text.slice(-8)) ? last : undefined;
  }
  return made;
}

/** How many characters are neither space nor punctuation. */
const inkOf = (text: string): number => text.replace(/[\s\p{P}]/gu, '').length;

type Visitor = { open?(element: DomElement): void; close?(element: DomElement): void; text?(node: DomNode): void };

/** Visits all below `root` in document order, without recursion. What is not shown as text is passed by. */
export function walk(root: DomNode, visit: Visitor): void {
  let node: DomNode | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) visit.text?.(node);
    const element = node.nodeType === 1 ? (node as DomElement) : undefined;
    const enter = element && !UNSEEN.has(element.localName);
    if (enter) visit.open?.(element);
    if (enter && element.firstChild) {
      node = element.firstChild;
      continue;
    }
    if (enter) visit.close?.(element);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      visit.close?.(node as DomElement);
    }
    node = node?.nextSibling ?? null;
  }
}

/** Elements whose text a reader never sees as text. */
const UNSEEN = new Set(
  'script style noscript template iframe object embed svg math canvas video audio map head title textarea select option datalist button'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
