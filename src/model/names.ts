/**
 * The folded form in which names are compared: case, accents, Arabic vowel signs and letter variants, punctuation,
 * a possessive ending and a leading "the" make no difference. "Al-Thani" and "al Thani" have one key; "Niger" and "Nigeria" two.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}|ـ/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/['’ʼ`]s(?=\s|$)/g, '')
    .replace(/[.'’ʼ‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/**
 * The consonant skeleton of a Latin-script name, alike for the transliterations of one Arabic name: Kadhafi, Gaddafi and
 * Qadhafi are "kdf", al-Thani and al-Thinni "tn". Words stay apart ("bn skr"); articles fall away. Undefined when fewer than
 * two consonants are left or the script is another: too little to compare by.
 */
export function nameSound(name: string): string | undefined {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .map(skeleton);
  const sound = words.filter(Boolean).join(' ');
  return sound.replaceAll(' ', '').length < 2 ? undefined : sound;
}

const ARTICLES = new Set(['al', 'el', 'ad', 'as', 'ash', 'an', 'ar', 'at', 'az', 'the', 'of', 'de']);

/** Digraphs and letters that transliterate one Arabic consonant (or two that news confuses), each to one sign. */
const CONSONANTS: [RegExp, string][] = [
  [/[^a-z]/g, ''],
  [/dj/g, 'j'],
  [/sch|tch|ch|sh/g, 's'],
  [/kh|gh|ck/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/[gqc]/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
];

const skeleton = (word: string): string =>
  CONSONANTS.reduce((rest, [pattern, sign]) => rest.replace(pattern, sign), word);
