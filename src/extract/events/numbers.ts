import type { Document } from '../document.ts';

/** A number in figures or words that begins at token `t`, up to token `to`. Never a date's or a resolution's by itself. */
export function numberAt({ tokens }: Document, t: number): { value: number; to: number } | undefined {
  const lower = tokens[t]?.lower ?? '';
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(lower)) return { value: Number(lower.replaceAll(',', '')), to: t + 1 };
  let value: number | undefined;
  let hundreds = 0;
  let to = t;
  for (let at = t; at < t + 8; at++) {
    const word = tokens[at]?.lower ?? '';
    const small = smallNumber(word);
    if (small !== undefined) value = (value ?? 0) + small;
    else if (word === 'hundred' && value !== undefined) value *= 100;
    else if (word === 'thousand' && value !== undefined) {
      hundreds += value * 1000;
      value = 0;
    } else if (
      word === 'and' &&
      /^(?:hundred|thousand)$/.test(tokens[at - 1]?.lower ?? '') &&
      smallNumber(tokens[at + 1]?.lower ?? '') !== undefined
    )
      continue;
    else break;
    to = at + 1;
  }
  return value === undefined ? undefined : { value: value + hundreds, to };
}

/** "thirteen", "forty-two"; of "one" and "a" only "one". */
function smallNumber(word: string): number | undefined {
  const whole = WORDS.get(word);
  if (whole !== undefined) return whole;
  const [tens = '', ones = ''] = word.split('-');
  const [a, b] = [WORDS.get(tens), WORDS.get(ones)];
  return a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined;
}

const WORDS = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
