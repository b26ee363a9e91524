import type { Document } from '../document.ts';

/** A number in figures or words: tokens [from, to). */
export type NumberFound = { from: number; to: number; value: number };

/** The numbers of a text, found once. */
export class Numbers {
  private readonly byFrom = new Map<number, NumberFound>();
  private readonly byLast = new Map<number, NumberFound>();

  constructor({ tokens }: Document) {
    for (let t = 0; t < tokens.length; t++) {
      const number = numberAt(tokens, t);
      if (!number) continue;
      this.byFrom.set(number.from, number);
      this.byLast.set(number.to - 1, number);
      t = number.to - 1;
    }
  }

  /** The number that begins at a token. */
  at(token: number): NumberFound | undefined {
    return this.byFrom.get(token);
  }

  /** The number whose last word a token is. */
  endingAt(token: number): NumberFound | undefined {
    return this.byLast.get(token);
  }

  /** In order, those that begin in [from, to). */
  within(from: number, to: number): NumberFound[] {
    if (!this.byFrom.size) return [];
    const found: NumberFound[] = [];
    for (let t = from; t < to; t++) {
      const number = this.byFrom.get(t);
      if (number) found.push(number);
    }
    return found;
  }
}

function numberAt(tokens: Document['tokens'], from: number): NumberFound | undefined {
  const lower = tokens[from]?.lower ?? '';
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const isWhole = /^\d{1,3}(?:,\d{3})+$|^\d+$/.test(lower);
    return isWhole ? { from, to: from + 1, value: Number(lower.replaceAll(',', '')) } : undefined;
  }
  let value =
    /^an?$/.test(lower) && /^(?:hundred|thousand)$/.test(tokens[from + 1]?.lower ?? '') ? 1 : smallNumber(lower);
  if (value === undefined) return undefined;
  let thousands = 0;
  let to = from + 1;
  for (let at = from + 1; at < from + 8; at++) {
    const word = tokens[at]?.lower ?? '';
    const small: number | undefined = smallNumber(word);
    if (small !== undefined && isLinked(tokens, at)) value += small;
    else if (word === 'hundred') value *= 100;
    else if (word === 'thousand') {
      thousands += value * 1000;
      value = 0;
    } else if (
      word === 'and' &&
      MULTIPLE.test(tokens[at - 1]?.lower ?? '') &&
      smallNumber(tokens[at + 1]?.lower ?? '')
    ) {
      continue;
    } else break;
    to = at + 1;
  }
  return { from, to, value: value + thousands };
}

const MULTIPLE = /^(?:hundred|thousand)$/;

/** "one hundred and eight", "twenty five", not "one, two". */
const isLinked = (tokens: Document['tokens'], at: number): boolean =>
  MULTIPLE.test(tokens[at - 1]?.lower ?? '') ||
  tokens[at - 1]?.lower === 'and' ||
  /ty$/.test(tokens[at - 1]?.lower ?? '');

/** "thirteen", "forty-two". */
function smallNumber(word: string): number | undefined {
  const whole = WORDS.get(word);
  if (whole !== undefined || !word.includes('-')) return whole;
  const [tens = '', ones = ''] = word.split('-');
  const [a, b] = [WORDS.get(tens), WORDS.get(ones)];
  return a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined;
}

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
 nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map<string, number>([
  ...ONES.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
