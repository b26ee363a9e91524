/** "TRIPOLI –", "DJIBOUTI (Reuters) -", "Tunis, 12 Aug. (AFP) —": places in capitals, or an agency in brackets, before a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}(?:,[^–—()\n]{1,40})?(?: ?\([^()\n]{1,40}\))?|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}(?:,[^–—()\n]{1,40})? ?\(\p{Lu}[^()\n]{1,40}\))\s{0,2}(?:[–—]|-{1,2})(?=\s)/u;

/** Where the dateline that may stand at the head of `text` ends; 0 where none does. */
export function datelineEnd(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}
