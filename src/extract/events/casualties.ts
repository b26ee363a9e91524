import type { Document, Sentence } from '../document.ts';
import type { EventType, Figures } from './event.ts';
import type { Numbers } from './numbers.ts';

/** People killed, wounded or arrested as a sentence tells it; `at` is the token that tells it. */
export type Toll = { at: number; type: EventType; figures: Figures };

/** "20 foreign visitors were killed", "one peacekeeper and two children were killed", "killed 12", "nine arrests", "12 in custody". */
export function tollsIn(document: Document, sentence: Sentence, numbers: Numbers): Toll[] {
  const { tokens } = document;
  const tolls: Toll[] = [];
  for (let t = sentence.from; t < sentence.to; t++) {
    const word = tokens[t]?.lower ?? '';
    const figure = figureBy(word);
    if (!figure || !isMeant(document, t, word)) continue;
    const count = countBefore(document, sentence, t, numbers) ?? countAfter(document, t, numbers);
    if (count === undefined) continue;
    tolls.push({ at: t, type: figure === 'arrested' ? 'COERCE' : 'ASSAULT', figures: { [figure]: count } });
  }
  return tolls;
}

/** Figures that a text takes back: "not thirty but thirteen", "corrects his figure, which was 17", "13, not 30". */
export function takenBack(document: Document, numbers: Numbers): Set<number> {
  const { tokens, sentences } = document;
  const wrong = new Set<number>();
  for (const { from, to } of sentences) {
    for (const number of numbers.within(from, to)) {
      const before = tokens[number.from - 1]?.lower ?? '';
      const isDenied =
        before === 'not' && (tokens[number.to]?.lower === 'but' || tokens[number.from - 2]?.lower === ',');
      const corrected = /^(?:was|said|from)$/.test(before) && has(document, from, to, CORRECTING);
      // "The figure of 34 dead is imaginary", "had initially put the toll at eight"
      const doubted = /^(?:of|that)$/.test(before) && has(document, from, to, DOUBTING);
      const first = /^(?:at|of)$/.test(before) && has(document, from, to, FIRST);
      // "Speaks of three dead, which nobody can confirm"
      const open = before === 'of' && UNCONFIRMED.test(wordsOf(document, number.to, to));
      // "Sixty had been arrested, a figure that he brought back to thirty-six"
      const revised = REVISED.test(wordsOf(document, number.to, to));
      if (isDenied || corrected || doubted || first || open || revised) wrong.add(number.value);
    }
  }
  return wrong;
}

const wordsOf = ({ tokens }: Document, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const UNCONFIRMED =
  /\b(?:nobody|no one|none)\b.{0,30}\bconfirm|\b(?:not|never) (?:be |been )?(?:independently )?(?:confirmed|verified)\b/;
const REVISED =
  /\b(?:figure|number|toll|count)\b.{0,40}\b(?:brought back|brought down|revised|lowered|cut|reduced|corrected)\b.{0,30}\bto \p{L}*\d*/u;

function has({ tokens }: Document, from: number, to: number, word: RegExp): boolean {
  for (let t = from; t < to; t++) if (word.test(tokens[t]?.lower ?? '')) return true;
  return false;
}

const DOUBTING = /^(?:imaginary|false|baseless|unfounded|invented|fabricated|untrue|exaggerated|wrong)$/;
const FIRST = /^(?:initially|previously|originally|first)$/;
const CORRECTING = /^(?:correct(?:s|ed|ion|ing)?|mistaken(?:ly)?|wrongly|revised)$/;

/** Words that tell of people only with another: "picked up", "held" in custody, "lost their lives". */
function isMeant({ tokens }: Document, t: number, word: string): boolean {
  const next = tokens[t + 1]?.lower ?? '';
  if (word === 'picked' || word === 'rounded') return next === 'up';
  if (word === 'held' || word === 'seized')
    return /^(?:for|over|after|on)$/.test(next) && /^(?:was|were|are|been)$/.test(tokens[t - 1]?.lower ?? '');
  if (word === 'lost') return /^(?:their|his|her)$/.test(next) && /^(?:lives|life)$/.test(tokens[t + 2]?.lower ?? '');
  if (word === 'lives')
    return (
      /^(?:lost|lose|cost|claimed)$/.test(tokens[t - 2]?.lower ?? '') ||
      /^(?:claimed|cost|lost)$/.test(tokens[t - 1]?.lower ?? '')
    );
  return true;
}

function figureBy(word: string): 'killed' | 'wounded' | 'arrested' | undefined {
  if (!/^[kdwiacqhpslrnj]/.test(word)) return undefined;
  if (/^(?:killed|dead|killing|deaths|died|slain|perished|killings|lives|lost)$/.test(word)) return 'killed';
  if (/^(?:wounded|injured|injuries|wounding|injuring|hurt)$/.test(word)) return 'wounded';
  return /^(?:arrested|arrests?|detained|detaining|custody|arresting|questioned|apprehended|picked|rounded|nabbed|held|seized)$/.test(
    word,
  )
    ? 'arrested'
    : undefined;
}

const AUXILIARY =
  /^(?:was|were|are|is|been|have|has|had|being|reported|reportedly|in|also|left|lay|shot|found|beaten|burnt|burned|hacked|blown|feared)$/;

/** The people just before, alike conjoined: "one peacekeeper and two children were killed" are three. */
function countBefore(document: Document, { from }: Sentence, at: number, numbers: Numbers): number | undefined {
  const { tokens } = document;
  let t = at - 1;
  while (t >= from && AUXILIARY.test(tokens[t]?.lower ?? '')) t--;
  let total: number | undefined;
  for (let words = 0; t >= from && words < 9; t--) {
    const { pos, lower } = tokens[t] as Document['tokens'][number];
    const number = numbers.endingAt(t);
    // "no one was hurt"
    if (number && /^(?:no|not)$/.test(tokens[number.from - 1]?.lower ?? '')) return undefined;
    if (number) {
      // "Of the 20, …", "resolution 1973", "on March 18": a number of something else.
      if (/^(?:on|at|resolution|aged)$/.test(tokens[number.from - 1]?.lower ?? '')) return total;
      total = (total ?? 0) + number.value;
      t = number.from;
      words = 0;
      if (/^(?:and|,)$/.test(tokens[t - 1]?.lower ?? '')) continue;
      return total;
    }
    // "31 dead and 65 wounded": the dead are counted for themselves.
    if (figureBy(lower)) return total;
    if (/^(?:and|,)$/.test(lower) && total === undefined) return undefined;
    // "Six men with a lorry of cigarettes were arrested": how many they are opens the clause.
    if (total === undefined && /^(?:with|from|of|in|at|on|aboard|carrying)$/.test(lower)) {
      const opening = numbers.at(from);
      if (opening && opening.to <= t && t - opening.to < 6) return opening.value;
    }
    if (!/^(?:NN|JJ|VBG|HYPH|CC|,)/.test(pos)) return total;
    words++;
  }
  return total;
}

/** "killed 12 people", "arrests of nine". */
function countAfter(document: Document, at: number, numbers: Numbers): number | undefined {
  const { tokens } = document;
  let t = at + 1;
  while (
    /^(?:at|least|some|about|of|more|than|up|to|around|nearly|over|another|the|almost|as|many)$/.test(
      tokens[t]?.lower ?? '',
    ) &&
    t < at + 5
  )
    t++;
  const number = numbers.at(t);
  if (!number) return undefined;
  const { pos, lower } = tokens[number.to] ?? { pos: '', lower: '' };
  // "wounded 21." — and not "killed 3 kilometres away", "killed in 2014"
  return /^(?:NNS|JJ|NN|VBN|IN|CC|[.,;:])/.test(pos) && !/^(?:kilomet|miles|percent|per|days|hours|times|%)/.test(lower)
    ? number.value
    : undefined;
}
