import { topicWord } from '../about/topic-words.ts';
import type { Document } from '../document.ts';
import type { Named, Scene } from '../events/scene.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import { isModel } from './precedents.ts';
import { AGREEMENTS, type AgreementType, BACK, COMMON, FORCES, NAMED, statusBy, TEXTS, typeBy } from './words.ts';

/** Words that name an agreement or take one up: tokens [from, to) with what follows in prepositions ("with Chad and Niger"). */
export type Phrase = {
  from: number;
  head: number;
  to: number;
  kind: 'AGREEMENT' | 'TEXT' | 'FORCE';
  /** It only takes up an agreement: "the force", "this idea". */
  isBack: boolean;
  type?: AgreementType;
  /** It serves another as a model ("similar to the …"), and so is another. */
  isModel: boolean;
  plural: boolean;
  /** "the", "this", "its": it may take up one named before. */
  definite: boolean;
  /** With capitals, a name of its own: "Libyan Political Agreement". */
  name?: string;
  /** Whom "between", "with" or a possessive names as parties. */
  parties: Named[];
  /** "with": the other side, whatever this side is. */
  oneSided: boolean;
};

/** The phrases of a text, in order; a few words on either side of each noun are read, so the work is in proportion to it. */
export function agreementPhrases(scene: Scene): Phrase[] {
  const { document } = scene;
  const found: Phrase[] = [];
  for (let t = 0; t < document.tokens.length; t++) {
    const phrase = phraseAt(scene, t);
    if (phrase) found.push(phrase);
  }
  return found;
}

function phraseAt(scene: Scene, head: number): Phrase | undefined {
  const { document } = scene;
  const { tokens } = document;
  const token = tokens[head] as Document['tokens'][number];
  if (!token.pos.startsWith('NN')) return undefined;
  const { plain } = topicWord(token.lower);
  const capital =
    /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(tokens[head - 1]?.text ?? '') && !/^\p{Lu}+$/u.test(token.text);
  const isNamed = capital && NAMED.has(plain);
  if (!BACK.has(plain) && !FORCES.has(plain) && !TEXTS.has(plain) && !isNamed) return undefined;
  if (/^NN/.test(tokens[head + 1]?.pos ?? '')) return undefined;
  const from = leftOf(document, head);
  const modifiers = tokens.slice(from, head).map(({ lower }) => lower);
  const common = modifiers.some((word) => COMMON.test(word));
  const definite = modifiers.some((word) => /^(?:the|this|that|these|those|its|their|his|our)$/.test(word));
  if (modifiers.some((word) => /^(?:any|no|every|each|new|such|other|many|several|some|all)$/.test(word)) && !common)
    return undefined;
  const { to, parties, oneSided } = rightOf(scene, head);
  const made =
    /^(?:form|forming|formed|create|creating|raise|raising)$/.test(tokens[from - 1]?.lower ?? '') && parties.length > 0;
  const kind =
    FORCES.has(plain) && (common || made) ? 'FORCE' : AGREEMENTS.has(plain) || isNamed ? 'AGREEMENT' : 'TEXT';
  // "the force", "the units": one that was spoken of. "the ideal solution for …" is none.
  const isBack = kind === 'TEXT' && !TEXTS.has(plain);
  if (isBack && (!definite || (FORCES.has(plain) && !/^(?:force|unit)$/.test(plain)))) return undefined;
  if (isBack && (head - from > 1 || /^(?:of|for|to|that)$/.test(tokens[head + 1]?.lower ?? ''))) return undefined;
  const words = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  const type = made && kind === 'FORCE' ? 'JOINT_FORCE' : typeBy(words);
  const begin = modifiers[0] === 'the' ? from + 1 : from;
  return {
    from,
    head,
    to,
    kind: isBack && FORCES.has(plain) ? 'FORCE' : kind,
    isBack,
    isModel: isModel(document, from),
    type,
    plural: /S$/.test(token.pos),
    definite,
    ...(capital && kind !== 'FORCE' && { name: document.text.slice(tokens[begin]?.start, token.end) }),
    parties: [...possessors(scene, from, head), ...parties],
    oneSided,
  };
}

const LONGEST = 8;
const isStatus = (lemma: string): boolean => statusBy(lemma) !== undefined;

function leftOf({ tokens, sentences, sentenceOf }: Document, head: number): number {
  const begin = Math.max(sentences[sentenceOf[head] as number]?.from ?? 0, head - LONGEST);
  let from = head;
  while (from > begin && /^(?:DT|JJ[RS]?|NNP?S?|VBN|POS|PRP\$|CD|HYPH)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  // "have signed the agreement"
  for (let t = from; t < head; t++)
    if (tokens[t]?.pos === 'VBN' && statusBy(lemmaOf(tokens[t]?.lower ?? '', 'VBN', isStatus))) from = t + 1;
  return from;
}

/** "Libya’s agreement": who owns it is a party. */
function possessors(scene: Scene, from: number, head: number): Named[] {
  const found: Named[] = [];
  for (let t = from; t + 1 < head; t++) if (scene.document.tokens[t + 1]?.pos === 'POS') found.push(...scene.at(t));
  return found;
}

/** What prepositions add: the parties after "with" and "between", and words that tell the type. */
function rightOf(scene: Scene, head: number): { to: number; parties: Named[]; oneSided: boolean } {
  const { tokens, sentences, sentenceOf } = scene.document;
  const end = Math.min(sentences[sentenceOf[head] as number]?.to ?? head + 1, head + 40);
  const parties: Named[] = [];
  let oneSided = false;
  let to = head + 1;
  for (let t = head + 1; t < end; ) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (/^(?:with|between|among|amongst)$/.test(lower)) {
      const list = listFrom(scene, t + 1, end);
      if (list.named.length) oneSided = lower === 'with';
      parties.push(...list.named);
      to = t = Math.max(list.to, t + 1);
    } else if (lower === 'of' && t === head + 1 && listFrom(scene, t + 1, end).named.length > 1) {
      // "the joint force of Sudan and Libya"
      const list = listFrom(scene, t + 1, end);
      parties.push(...list.named);
      to = t = list.to;
    } else if (/^(?:of|on|for|in|at|over)$/.test(lower) && t === to) t++;
    else if (/^(?:DT|JJ[RS]?|NNP?S?|CD|POS|PRP\$|HYPH)$/.test(pos) && t < head + 10) {
      if (t === head + 1) break;
      to = ++t;
    } else break;
  }
  return { to, parties, oneSided };
}

/** "Chad, Niger, Tunisia, Algeria and Egypt": the actors of a list, and where it ends. */
export function listFrom(scene: Scene, from: number, end: number): { named: Named[]; to: number } {
  const { tokens } = scene.document;
  const named: Named[] = [];
  let to = from;
  for (let t = from, idle = 0; t < end && idle < 5; ) {
    if (tokens[t]?.pos === 'PRP') break;
    const here = scene.at(t);
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (here.length) {
      named.push(...here);
      const last = here[0]?.span[1] ?? 0;
      for (t++; t < end && (tokens[t]?.start ?? last) < last; ) t++;
      to = t;
      idle = 0;
    } else if (/^(?:,|and|&|the|as|well|'s|its|their|both)$/.test(lower) || /^(?:JJ|NN|NNS|POS|DT)$/.test(pos)) {
      // A comma that nobody follows ends the list.
      if (
        lower === ',' &&
        (!scene.at(t + 1).length || tokens[t + 1]?.pos === 'PRP') &&
        !(tokens[t + 1]?.lower === 'and' && scene.at(t + 2).length)
      )
        break;
      if (/^NNS?$/.test(pos) && named.length) to = t + 1;
      t++;
      idle++;
    } else if (lower === 'of' && !named.length && tokens[t - 1]?.pos === 'NNS')
      t++; // "the interior ministries of Tunisia and Libya"
    else break;
  }
  return { named, to };
}
