import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { LONGEST_WORD } from './words.ts';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/**
 * A first, rough tag for each word, by wink-nlp's model, as a small number (0: none): the tagger's evidence beside the
 * words themselves, since wink has seen more text than the tagger.
 */
export function roughTags(words: readonly string[]): Uint8Array {
  const tags = new Uint8Array(words.length);
  if (!words.length) return tags;
  const plain = words.map(plainOf);
  const tokens = nlp.readDoc(plain.join(' ')).tokens();
  const texts = tokens.out(its.value) as string[];
  const given = tokens.out(its.pos) as string[];
  // wink may cut a word further or (rarely) change its length; walk both, each word takes the tag of wink's last part of it.
  let word = 0;
  let left = plain[0]!.length;
  for (let t = 0; t < texts.length && word < words.length; t++) {
    while (left <= 0 && word + 1 < words.length) {
      word++;
      left += plain[word]!.length;
    }
    tags[word] = NUMBERS.get(given[t]!) ?? 0;
    left -= texts[t]!.length;
  }
  return tags;
}

const UNLIKE_WINK = /[’‘“”«»„\s]/;

/** As wink knows quotation marks and apostrophes. */
function plainOf(word: string): string {
  if (word.length <= LONGEST_WORD && !UNLIKE_WINK.test(word)) return word;
  return word
    .slice(0, LONGEST_WORD)
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/\s/g, '_');
}

const NUMBERS = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'
    .split(' ')
    .map((tag, i) => [tag, i + 1]),
);
