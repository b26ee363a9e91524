/** Words as topics are compared: without case, accents and hyphens, British and American alike, tolerant of inflection. */

/** A word folded; `plain` without a plural ending, `stem` without that of a verb too. */
export type TopicWord = { plain: string; stem: string };

const known = new Map<string, TopicWord>();
const REMEMBERED = 20_000;

/** One word without white space; remembered up to a bound. */
export function topicWord(text: string): TopicWord {
  let word = known.get(text);
  if (!word) {
    const plain = singular(british(fold(text)));
    word = { plain, stem: stemOf(plain) };
    if (known.size >= REMEMBERED) known.clear();
    if (text.length < 40) known.set(text, word);
  }
  return word;
}

/** The pieces of a token: "joint-forces" are two words, "co-operation" and "cease-fire" one. */
export function pieces(text: string): string[] {
  if (!/[-‐‑]/.test(text)) return [text];
  const [first = '', ...rest] = text.split(/[-‐‑]/).filter(Boolean);
  return PREFIX.test(first) && rest[0] ? [first + rest[0], ...rest.slice(1)] : [first, ...rest];
}

const PREFIX = /^(?:co|counter|anti|cease|cyber|inter|week)$/i;

/** Articles and possessives, which make no difference between two names of a topic. */
export const isFiller = (plain: string): boolean => FILLERS.has(plain);
const FILLERS = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her', 'my', 'your', "'s", "'"]);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.]+$/, '');

const british = (word: string): string =>
  word.replace(/^defense/, 'defence').replace(/(?<=[a-z]{3})iz(?=e[ds]?$|ing$|ations?$)/, 'is');

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|'s)$/.test(word) || !word.endsWith('s')) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function stemOf(plain: string): string {
  const bare = /(?:[^aeiou]|ee)(?:ed|ing)$/.test(plain) && plain.length > 5 ? plain.replace(/(?:ed|ing)$/, '') : plain;
  return bare.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
}
