/**
 * The language of a text, as its words show: BCP 47 primary code, `und` when nothing tells. Scripts tell most; for Latin script
 * the most common small words are counted. Reads the first 6,000 characters.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  // Most of most texts is plain, which needs no patterns.
  const plain = plainLetters(sample);
  const letters = plain + (sample.replace(PLAIN, '').match(/\p{L}/gu)?.length ?? 0);
  if (!letters) return 'und';
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  if (plain / letters > 0.5 || share(/\p{Script=Latin}/gu) > 0.5) return latinLanguage(sample);
  const script = SCRIPTS.find(({ pattern }) => share(pattern) > 0.5);
  return script?.language(sample) ?? 'und';
}

const SAMPLE = 6_000;
const PLAIN = /[\0-\x7f]+/g;

/** How many letters have no marks and are Latin. */
function plainLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 32;
    if (small >= 97 && small <= 122) count++;
  }
  return count;
}

const SCRIPTS: { pattern: RegExp; language: (sample: string) => string }[] = [
  // Letters that Arabic lacks tell Persian and Urdu.
  {
    pattern: /\p{Script=Arabic}/gu,
    language: (text) => (/[ٹڈڑےں]/.test(text) ? 'ur' : rate(text, /[پچژگ]/g) > 0.01 ? 'fa' : 'ar'),
  },
  { pattern: /\p{Script=Hebrew}/gu, language: () => 'he' },
  { pattern: /\p{Script=Cyrillic}/gu, language: (text) => (/[іїєґ]/i.test(text) ? 'uk' : 'ru') },
  { pattern: /\p{Script=Greek}/gu, language: () => 'el' },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: () => 'ja' },
  {
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: (text) => (/\p{Script=Hiragana}/u.test(text) ? 'ja' : 'zh'),
  },
  { pattern: /\p{Script=Hangul}/gu, language: () => 'ko' },
  { pattern: /\p{Script=Ethiopic}/gu, language: () => 'am' },
  { pattern: /\p{Script=Devanagari}/gu, language: () => 'hi' },
  { pattern: /\p{Script=Armenian}/gu, language: () => 'hy' },
  { pattern: /\p{Script=Georgian}/gu, language: () => 'ka' },
];

const rate = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length;

function latinLanguage(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of SMALL_WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  if (!best || best[1] < 0.08 * words.length || best[1] < 1.15 * (second?.[1] ?? 0)) return 'und';
  return best[0];
}

/** Each small word with the languages that use it. */
const SMALL_WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries({
  en: 'the of and to in that is was for on with as by at from his he it be are this have has had said not which will were their they but or been who would its we an',
  fr: 'le la les de des du et en un une que qui dans pour par sur au aux est ce cette il elle a été avec ne pas son sa ses ont plus se l d qu c',
  es: 'el la los las de del y en un una que por para con no se su sus al es lo como más fue ha este esta pero son entre',
  it: 'il lo la i gli le di del della dei delle e in un una che per con non si su al è come più da ha sono nel alla anche',
  pt: 'o a os as de do da dos das e em um uma que por para com não se no na ao é como mais foi seu sua são pelo pela',
  de: 'der die das und in den von zu mit dem des auf für ist im ein eine nicht sich als auch an er es hat aus bei nach dass wird',
  nl: 'de het een van en in is op te dat die voor met zijn niet aan er om ook als door maar naar wordt bij hij',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ise en ne dedi etti',
  sw: 'ya na wa kwa ni katika za la cha kuwa hii hiyo huo pia wake yake alisema ambao baada kutoka',
  ha: 'da a na ya ta ba su shi ne ce cikin wannan don kuma yana daga zuwa sun wani ga an',
  so: 'iyo oo ka ku u waa in ay la uu ee ah ayaa soo si laga dalka wuxuu',
  id: 'yang dan di ke dari untuk dengan ini itu pada tidak dalam adalah akan oleh juga telah kata tersebut',
  pl: 'w i na z do się nie że to jest o jak po za od przez ale przy są oraz',
  sv: 'och i att det som en på är av för med den till inte om ett har de från',
}))
  for (const word of words.split(' ')) SMALL_WORDS.set(word, [...(SMALL_WORDS.get(word) ?? []), language]);
