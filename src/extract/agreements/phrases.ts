import type { Document } from '../document.ts';
import type { Named, Scene } from '../events/scene.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import { isModel } from './precedents.ts';
import {
  AGREEMENTS,
  type AgreementType,
  BACK,
  COMMON,
  FORCES,
  isStatusVerb,
  NAMED,
  SELF_COMMON,
  TEXTS,
  typeBy,
  VAGUE,
} from './words.ts';

/** Words that name an agreement or take one up: tokens [from, to) with what follows in prepositions ("with Chad and Niger"). */
export type Phrase = {
  from: number;
  head: number;
  to: number;
  kind: 'AGREEMENT' | 'TEXT' | 'FORCE';
  /** It only takes up an agreement: "the force", "this idea". */
  isBack: boolean;
  /** Of "the one": the noun that it stands for. */
  noun?: string;
  /** "plan", "initiative": it may be anybody's own. */
  isVague?: true;
  /** "it", "them". */
  isPronoun?: true;
  type?: AgreementType;
  /** It serves another as a model ("similar to the …"), and so is another. */
  isModel: boolean;
  plural: boolean;
  /** "the", "this", "its": it may take up one named before. */
  definite: boolean;
  /** The year that tells it from others: "the 1989 pact", "the treaty of 2008". */
  year?: string;
  /** Without an article or with "the" it says more than "the accord": "the migration deal". */
  isSpecific: boolean;
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
    const phrase = phraseAt(scene, t) ?? oneAt(scene, t, found.at(-1));
    if (phrase) found.push(phrase);
  }
  return found;
}

function phraseAt(scene: Scene, head: number): Phrase | undefined {
  const { document } = scene;
  const { tokens } = document;
  const token = tokens[head] as Document['tokens'][number];
  if (token.lower === 'it' || token.lower === 'them') return pronounAt(scene, head);
  const plain = nounOf(token.lower);
  if (!plain) return undefined;
  const isNoun =
    token.pos.startsWith('NN') ||
    (token.pos === 'JJ' &&
      !/^(?:NN|JJ)/.test(tokens[head + 1]?.lower.endsWith('ing') ? '' : (tokens[head + 1]?.pos ?? '')));
  if (!isNoun) return undefined;
  const capital = isCapital(document, head);
  const isNamed = capital && NAMED.has(plain);
  if (NAMED.has(plain) && !isNamed && !TEXTS.has(plain) && !BACK.has(plain)) return undefined;
  if (/^NN/.test(tokens[head + 1]?.pos ?? '') && !isTimeAfter(scene, head) && token.pos !== 'JJ') return undefined;
  // A force that acts by name is a body.
  if (/^\p{Lu}/u.test(token.text) && scene.at(head).length) return undefined;
  const from = leftOf(scene, head);
  const modifiers = tokens.slice(from, head).map(({ lower }) => lower);
  // "a great deal", "the peace process", "no such pact"
  if (
    /^(?:good|great|big|real|tariff|pension|insurance|property|love|marriage|employment|rental)$/.test(
      modifiers.at(-1) ?? '',
    ) &&
    !/^(?:agreement|accord|treaty)$/.test(plain)
  )
    return undefined;
  const common = modifiers.some((word) => COMMON.test(word)) || SELF_COMMON.has(plain);
  const definite = modifiers.some((word) => /^(?:the|this|that|these|those|its|their|his|our)$/.test(word));
  if (
    modifiers.some((word) => /^(?:any|no|every|each|such|other|many|several|some|all|another)$/.test(word)) &&
    !common
  )
    return undefined;
  const owners = possessors(scene, from, head);
  const { to, parties, oneSided } = rightOf(scene, head);
  const made =
    /^(?:form|forming|formed|create|creating|raise|raising)$/.test(tokens[from - 1]?.lower ?? '') && parties.length > 0;
  const kind =
    FORCES.has(plain) && (common || made || owners.length > 1)
      ? 'FORCE'
      : AGREEMENTS.has(plain) || isNamed
        ? 'AGREEMENT'
        : 'TEXT';
  // "the force", "the units": one that was spoken of. "the ideal solution for …" is none.
  const isVague =
    VAGUE.has(plain) && definite && !(/^(?:NN|JJ)/.test(tokens[head - 1]?.pos ?? '') && typeBy(modifiers.join(' ')));
  const isBack = kind === 'TEXT' && (!TEXTS.has(plain) || isVague);
  if (isBack && (!definite || (FORCES.has(plain) && !BACK.has(plain)))) return undefined;
  if (isBack && (head - from > 1 || /^(?:of|for|to|that)$/.test(tokens[head + 1]?.lower ?? ''))) return undefined;
  const words = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  const type = made && kind === 'FORCE' ? 'JOINT_FORCE' : typeBy(words);
  const name = capital && kind !== 'FORCE' ? nameAround(document, from, head) : undefined;
  return {
    from,
    head,
    to,
    kind: isBack && FORCES.has(plain) ? 'FORCE' : kind,
    isBack,
    ...(VAGUE.has(plain) && { isVague: true as const }),
    isModel: isModel(document, from),
    type,
    plural: /S$/.test(token.pos),
    definite,
    ...yearOf(document, from, to),
    isSpecific:
      modifiers.length > 1 ||
      parties.length > 0 ||
      (to === head + 1 && /^(?:on|to|for|aimed|that|which)$/.test(tokens[to]?.lower ?? '')) ||
      to > head + 1,
    ...(name && { name }),
    parties: [...owners, ...parties],
    oneSided,
  };
}

/** The singular of a noun that some list here has. */
function nounOf(word: string): string | undefined {
  if (NOUNS.has(word)) return word;
  if (!word.endsWith('s')) return undefined;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return NOUNS.has(singular) ? singular : undefined;
}
const NOUNS = new Set([...AGREEMENTS, ...TEXTS, ...NAMED, ...FORCES, ...BACK]);

/** "modelled on the one that Chad and Sudan set up": of the kind and type of the phrase before. */
function oneAt(scene: Scene, head: number, before: Phrase | undefined): Phrase | undefined {
  const { tokens, sentenceOf } = scene.document;
  if (tokens[head]?.lower !== 'one' || tokens[head - 1]?.lower !== 'the' || !before) return undefined;
  if (sentenceOf[before.head] !== sentenceOf[head] || !isModel(scene.document, head - 1)) return undefined;
  const { to, parties, oneSided } = rightOf(scene, head);
  const { kind, type } = before;
  const noun = before.noun ?? tokens[before.head]?.text;
  return {
    from: head - 1,
    head,
    to,
    kind,
    noun,
    isBack: false,
    isModel: true,
    type,
    plural: false,
    definite: false,
    isSpecific: true,
    parties,
    oneSided,
  };
}

/** "ratified it", "It has been renewed": of verbs that one says of agreements alone. */
function pronounAt({ clauses, document }: Scene, head: number): Phrase | undefined {
  const verb = document.tokens[head - 1]?.pos.startsWith('VB') ? clauses.at(head - 1) : undefined;
  const next =
    document.tokens[head]?.lower === 'it'
      ? clauses.around(head).find(({ from }) => from > head && from <= head + 2)
      : undefined;
  const isObject = verb !== undefined && verb.at === head - 1 && PAPERWORK.test(verb.base);
  const isSubject =
    next !== undefined &&
    (next.passive
      ? PAPERWORK.test(next.base) || /^(?:renew|suspend|extend|shelve|reject|approve)$/.test(next.base)
      : /^(?:lapse|expire|collapse)$/.test(next.base));
  if (!isObject && !isSubject) return undefined;
  return {
    from: head,
    head,
    to: head + 1,
    kind: 'TEXT',
    isBack: true,
    isPronoun: true,
    isModel: false,
    plural: false,
    definite: true,
    isSpecific: false,
    parties: [],
    oneSided: false,
  };
}
const PAPERWORK = /^(?:accept|sign|ratify|initial|ink|conclude|renegotiate|denounce|abrogate|co-?sign|countersign)$/;

/** A name of its own by its capital and that of a word beside it: "Libyan Political Agreement", "Treaty of Marrakech". */
function isCapital({ tokens }: Document, head: number): boolean {
  const is = (t: number): boolean => /^\p{Lu}/u.test(tokens[t]?.text ?? '');
  if (!is(head) || /^\p{Lu}+$/u.test(tokens[head]?.text ?? '')) return false;
  return (
    (is(head - 1) && !/^(?:the|an?|this|that|our|its)$/.test(tokens[head - 1]?.lower ?? '')) ||
    (tokens[head + 1]?.lower === 'of' && is(head + 2))
  );
}

/** From the first word in capitals to the last: "Joint Declaration of Peace and Friendship". */
function nameAround({ text, tokens }: Document, from: number, head: number): string {
  const is = (t: number): boolean => /^\p{Lu}/u.test(tokens[t]?.text ?? '');
  let begin = head;
  while (begin > from && is(begin - 1) && !/^(?:the|an?|this|that|our|its)$/.test(tokens[begin - 1]?.lower ?? ''))
    begin--;
  let end = head + 1;
  while (
    end < head + 9 &&
    (is(end) ||
      (/^(?:of|and|on|for|in|the)$/.test(tokens[end]?.lower ?? '') &&
        (is(end + 1) || (tokens[end + 1]?.lower === 'the' && is(end + 2)))))
  )
    end++;
  // "the Skhirat Agreement in Tunis"
  if (tokens[head + 1]?.lower !== 'of' && !/^(?:on|for)$/.test(tokens[head + 1]?.lower ?? '')) end = head + 1;
  return text.slice(tokens[begin]?.start, tokens[end - 1]?.end);
}

function yearOf({ tokens }: Document, from: number, to: number): { year?: string } {
  for (let t = from; t < to + 2; t++) {
    const { lower } = tokens[t] ?? { lower: '' };
    if (/^(?:19|20)\d\d$/.test(lower) && (t < to || tokens[to]?.lower === 'of')) return { year: lower };
  }
  return {};
}

const isTimeAfter = (scene: Scene, head: number): boolean => scene.datesIn(head + 1, head + 2).length > 0;

const LONGEST = 8;

function leftOf(scene: Scene, head: number): number {
  const { tokens, sentences, sentenceOf } = scene.document;
  const begin = Math.max(sentences[sentenceOf[head] as number]?.from ?? 0, head - LONGEST);
  let from = head;
  while (from > begin && /^(?:DT|JJ[RS]?|NNP?S?|VBN|POS|PRP\$|CD|HYPH|``)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  for (let t = from; t < head; t++) {
    // "have signed the agreement"
    if (
      tokens[t]?.pos === 'VBN' &&
      isStatusVerb(lemmaOf(tokens[t]?.lower ?? '', 'VBN', isStatusVerb)) &&
      !/^(?:DT|PRP\$)/.test(tokens[t - 1]?.pos ?? '')
    )
      from = t + 1;
    // "ratified on Wednesday the pact", "offered Libya a pact": what stands before the article is another.
    else if (t > from && /^(?:an?|the|this|its|their|his|our)$/.test(tokens[t]?.lower ?? '')) from = t;
  }
  return from;
}

/** "Libya’s agreement", "the Egyptian-Sudanese accord", "an Algeria-Mali pact": who owns it is a party. */
function possessors(scene: Scene, from: number, head: number): Named[] {
  const { tokens } = scene.document;
  const found: Named[] = [];
  for (let t = from; t < head; t++) {
    const pair = /[-–]/.test(tokens[t]?.text ?? '') ? scene.countriesAt(t) : [];
    const isOwner = tokens[t + 1]?.pos === 'POS';
    const isJoined = [tokens[t + 1]?.lower, tokens[t - 1]?.lower].some((word) => word === '-' || word === '–');
    const here = pair.length > 1 ? pair : isOwner || (isJoined && t + 1 < head) ? scene.acting(t) : [];
    found.push(
      ...here.filter(({ actor }) => scene.kindOf(actor) !== 'PERSON' && !found.some((one) => one.actor === actor)),
    );
  }
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
    } else if (scene.datesIn(t, t + 1).length || (/^(?:on|in|of)$/.test(lower) && scene.datesIn(t + 1, t + 2).length))
      break;
    else if (/^(?:lapse|expire|die|collapse)$/.test(lower)) break;
    else if (lower === 'along' && /^lines?$/.test(tokens[t + 2]?.lower ?? '')) break;
    else if (/^(?:of|on|for|in|at|over|against|along|across|under)$/.test(lower) && t === to) t++;
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
    const here = scene.acting(t);
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
        (!scene.acting(t + 1).length || tokens[t + 1]?.pos === 'PRP') &&
        !(tokens[t + 1]?.lower === 'and' && scene.acting(t + 2).length)
      )
        break;
      if (/^(?:lapse|expire|collapse)$/.test(lower)) break;
      if (/^NNS?$/.test(pos) && named.length) to = t + 1;
      t++;
      idle++;
    } else if (lower === 'of' && !named.length && tokens[t - 1]?.pos === 'NNS')
      t++; // "the interior ministries of Tunisia and Libya"
    else break;
  }
  if (named.length) return { named, to };
  // "between the two countries"
  let last = from;
  while (last < end && last < from + 5 && /^(?:DT|PDT|CD|JJ|NN)/.test(tokens[last]?.pos ?? '')) last++;
  const group = last > from ? scene.collective(from, last) : [];
  return { named: group, to: group.length ? last : to };
}
