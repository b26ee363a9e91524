import { childrenOf, type Document } from '../document.ts';
import { groupStart, joinedTo } from './joined.ts';
import { isFiniteVerb, nounPhrase, nounPhraseAfter, nounPhraseBefore, type Stretch, TIME } from './phrases.ts';
import { preambleSubject } from './preamble.ts';

/** The words for the source of a verb, and how they were found. */
export interface Subject {
  stretch: Stretch;
  /** The verb's own subject stands beside it; else it is another verb's, or a noun's that the verb belongs to. */
  own: boolean;
}

/** The source of the verb's content by syntax, else by the words beside it; null where it has none. */
export function subjectOf(doc: Document, verb: number, from: number, to: number, depth = 0): Subject | null {
  const { tokens } = doc;
  const token = tokens[verb]!;
  const start = groupStart(doc, verb, from);
  const quote = token.quote;
  const [first, ...others] = childrenOf(doc, verb, 'nsubj', 'nsubj:pass').filter(
    (child) =>
      child >= from &&
      child < to &&
      tokens[child]!.quote === quote &&
      !TIME.test(tokens[child]!.lower) &&
      (child < verb || mayFollow(doc, verb, start)),
  );
  // "In a statement that Cairo supports it": a "that" before a subject is none.
  const own = first !== undefined && tokens[first]!.lower === 'that' ? (others[0] ?? first) : first;
  const near = besides(doc, start, from);
  const beside = near && withApposition(doc, overPlace(doc, near, from), start);
  // Whatever the parser has hung the verb on.
  const stands =
    overRelative(doc, start, from) ??
    ((own === undefined || own < verb) && (trailing(doc, start, verb, from) ?? overRestriction(doc, start, from)));
  if (stands) return { stretch: stands, own: true };
  const joint = own === undefined || own < verb ? joinedTo(doc, verb, from) : -1;
  if (joint >= 0 && depth < 6) {
    const above = subjectOf(doc, joint, from, to, depth + 1);
    if (above) return { stretch: above.stretch, own: false };
  }
  if (beside && (standsFirst(doc, beside) || opensQuestion(doc, beside))) return { stretch: beside, own: true };
  if (own !== undefined) {
    // "Claims which it considers baseless": the words beside the verb, not the pronoun before them.
    const overtaken = beside && beside[0] > own && own < verb && !/^(?:IN|TO)$/.test(tokens[beside[0] - 1]!.pos);
    if (overtaken && /^(?:WP|WDT)$/.test(tokens[own]!.pos)) return { stretch: beside, own: true };
    if (/^(?:WP|WDT)$/.test(tokens[own]!.pos) || (tokens[own]!.lower === 'that' && /^acl/.test(token.deprel))) {
      return { stretch: withAntecedent(doc, own, from), own: true };
    }
    if (tokens[own]!.pos === 'EX') return null;
    const stretch = own < verb ? nounPhrase(doc, own, from, start) : nounPhrase(doc, own, verb + 1, to);
    // Whose phrase holds another clause, stands too far off.
    if (
      beside &&
      own < verb &&
      beside[0] >= stretch[0] &&
      tokens.slice(stretch[0], stretch[1]).some((one) => one.quote < 0 && isFiniteVerb(one))
    )
      return { stretch: beside, own: true };
    // "The Secretary of State John Kerry said": what the parser has hung elsewhere.
    if (own < verb && isRest(tokens.slice(stretch[1], start))) return { stretch: [stretch[0], start], own: true };
    // The words beside the verb are its subject rather than words far from it.
    const far = own < verb && stretch[1] < start - 1 && beside && beside[0] >= stretch[1];
    // ", he said": a comma inside what the parser took for one phrase.
    if (
      own < verb &&
      beside &&
      beside[0] > stretch[0] &&
      tokens[beside[0] - 1]!.text === ',' &&
      /^(?:,|\.)$/.test(tokens[verb + 1]?.text ?? '.')
    ) {
      return { stretch: beside, own: true };
    }
    const { pos, lower } = tokens[(beside?.[0] ?? 0) - 1] ?? token;
    if (!far || (pos === 'IN' && !SUBORDINATORS.test(lower)))
      return { stretch: withApposition(doc, overPlace(doc, stretch, from), start), own: true };
    return { stretch: beside, own: true };
  }
  const coordinated =
    token.deprel === 'conj' || token.deprel === 'xcomp' || token.deprel === 'advcl' || token.deprel === 'parataxis';
  // "Was quoted by a daily as saying"
  if (token.pos === 'VBG' && tokens[start - 1]?.lower === 'as' && depth === 0) {
    const quoted = quotedBefore(doc, start - 1, from);
    const above = quoted < 0 ? null : subjectOf(doc, quoted, from, to, 1);
    if (above) return { stretch: above.stretch, own: false };
  }
  if (
    token.pos === 'VBG' &&
    start > from &&
    /^(?:,|before|after|while|without|to)$/.test(tokens[start - 1]!.lower) &&
    depth === 0
  ) {
    const above = mainSubject(doc, verb, from, to);
    if (above) return { stretch: above, own: false };
  }
  if (
    /^acl/.test(token.deprel) &&
    token.head >= from &&
    token.head < verb &&
    /^(?:NN|PRP|CD|DT)/.test(tokens[token.head]!.pos)
  ) {
    return { stretch: nounPhrase(doc, token.head, from, start), own: false };
  }
  if (beside && !coordinated) return { stretch: beside, own: true };
  if (token.head >= from && token.head < to && depth < 6 && coordinated) {
    const above = subjectOf(doc, token.head, from, to, depth + 1);
    if (above) return { stretch: above.stretch, own: false };
  }
  const stretch = beside ?? preambleSubject(doc, start);
  return stretch && { stretch, own: true };
}

/** "Not clear if Cairo had asked" */
function opensQuestion({ tokens }: Document, [start]: Stretch): boolean {
  return /^(?:if|whether)$/.test(tokens[start - 1]?.lower ?? '');
}

/** "of State John Kerry" behind "the Secretary", "human rights office in Geneva" behind "the United Nations". */
const isRest = (words: Document['tokens']): boolean =>
  words.length > 0 &&
  words.length < 9 &&
  !words.some(({ lower }) => TIME.test(lower)) &&
  words.every(({ pos, lower }) => /^(?:NNPS?|NNS?|DT|JJ|POS|of|for|in)$/.test(pos === 'IN' ? lower : pos));

/** ", as the ministry has acknowledged", "and another wondered": the phrase opens a clause, whatever the parser made of it. */
function standsFirst({ tokens }: Document, [start]: Stretch): boolean {
  const before = tokens[start - 1];
  if (before?.lower === 'as') return tokens[start - 2]?.text === ',';
  return before?.pos === 'CC' && /^(?:,|;)$/.test(tokens[start - 2]?.text ?? '') && tokens[start]!.pos === 'DT';
}

/** "The Prime Minister, Abdelmalek Sallal,": the phrase with the name or office that stands in commas between it and its verb. */
function withApposition({ tokens }: Document, [from, to]: Stretch, verb: number): Stretch {
  if (tokens[to]?.text !== ',' || tokens[verb - 1]?.text !== ',' || verb - 2 <= to) return [from, to];
  const words = tokens.slice(to + 1, verb - 1);
  if (!/^(?:NNP|DT|PRP\$)/.test(words[0]!.pos) || !words.some(({ pos }) => pos.startsWith('NN'))) return [from, to];
  const insertion = words.some(
    ({ pos, lower, text }) => /^(?:VB[DPZG]|MD|W|TO)/.test(pos) || TIME.test(lower) || text === ',',
  );
  return insertion ? [from, to] : [from, verb - 1];
}

/** Prepositions by their tag, which open a clause. */
const SUBORDINATORS = /^(?:that|whether|if|because|although|though|while|since|as|until|unless|so)$/;

/** The "quoted" of "was quoted by a daily as saying", or -1. */
function quotedBefore({ tokens }: Document, as: number, from: number): number {
  for (let t = as - 1; t > from && t > as - 9; t--)
    if (/^(?:quoted|cited|reported|heard)$/.test(tokens[t]!.lower)) return t;
  return -1;
}

/** Whether the subject may stand behind the verb: "…," said the minister. */
function mayFollow(doc: Document, verb: number, start: number): boolean {
  const before = doc.tokens[start - 1];
  return doc.tokens[verb]!.lemma !== 'tell' && (before === undefined || !/^[\p{L}\p{N}]/u.test(before.text));
}

/** The subject of the clause that ", saying …" is hung on: of the finite verb over it, else of the first before it. */
function mainSubject(doc: Document, verb: number, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  let at = -1;
  for (let above = tokens[verb]!.head, depth = 0; above >= from && depth < 8; depth++, above = tokens[above]!.head) {
    if (isFiniteVerb(tokens[above]!) && above < verb && tokens[above]!.quote === tokens[verb]!.quote) at = above;
  }
  if (at < 0) {
    at = from;
    while (at < verb && !(isFiniteVerb(tokens[at]!) && tokens[at]!.quote === tokens[verb]!.quote)) at++;
    if (at === verb) return null;
  }
  return subjectOf(doc, at, from, to, 1)?.stretch ?? null;
}

/** A noun phrase that ends just before the verb group, over an insertion between commas. */
function besides(doc: Document, verb: number, from: number): Stretch | null {
  const start = beforeTime(doc, from, verb);
  const direct = nounPhraseBefore(doc, from, start);
  if (direct) return doc.tokens[direct[1] - 1]!.pos === 'POS' ? null : sameQuote(doc, direct, start);
  if (start - 1 <= from || doc.tokens[start - 1]!.text !== ',') return null;
  for (let at = start - 2; at > from && at > start - 20; at--) {
    if (doc.tokens[at]!.text === ',') {
      const phrase = nounPhraseBefore(doc, from, at);
      return phrase && sameQuote(doc, phrase, start);
    }
  }
  return null;
}

/** "An official in the governor's office": the place with whom it places, where that opens its clause. */
function overPlace(doc: Document, [start, end]: Stretch, from: number): Stretch {
  const { tokens } = doc;
  // "A source close to the file"
  const close = tokens[start - 1]?.lower === 'to' && /^(?:close|privy|near)$/.test(tokens[start - 2]?.lower ?? '');
  const familiar = tokens[start - 1]?.lower === 'with' && tokens[start - 2]?.lower === 'familiar';
  const described = close || familiar ? 1 : 0;
  if (!(described || /^(?:in|at|from|near|on)$/.test(tokens[start - 1]?.lower ?? '')) || start - 1 - described <= from)
    return [start, end];
  const person = nounPhraseBefore(doc, from, start - 1 - described);
  if (
    !person ||
    !/^(?:DT|JJ|NNS|CD|PRP\$)$/.test(tokens[person[0]]!.pos) ||
    !/^NNS?$/.test(tokens[start - 2 - described]!.pos)
  )
    return [start, end];
  const opens = person[0] === from || /^(?:,|;|:|IN|CC|``|'')$/.test(tokens[person[0] - 1]!.pos);
  return opens ? [person[0], end] : [start, end];
}

/** "The mayor, who voted in favour, said": the phrase before the relative clause that a comma closes right before the verb. */
function overRelative(doc: Document, start: number, from: number): Stretch | null {
  const { tokens } = doc;
  if (tokens[start - 1]?.text !== ',' || !(isFiniteVerb(tokens[start]!) || tokens[start]!.pos === 'VBN')) return null;
  let finite = false;
  for (let at = start - 2; at > from && at > start - 25; at--) {
    finite ||= isFiniteVerb(tokens[at]!);
    if (!/^(?:who|which|whose)$/.test(tokens[at]!.lower) || tokens[at - 1]!.text !== ',') continue;
    const phrase = finite || tokens[at]!.lower === 'whose' ? nounPhraseBefore(doc, from, at - 1) : null;
    return phrase && sameQuote(doc, phrase, start);
  }
  return null;
}

/** "A deputy who asked that his name be withheld believes": the phrase before a relative clause without commas. */
function overRestriction(doc: Document, start: number, from: number): Stretch | null {
  const { tokens } = doc;
  if (!/^VB[DZP]$/.test(tokens[start]!.pos) || !/^VB[NG]?$/.test(tokens[start - 1]?.pos ?? '')) return null;
  let finite = false;
  for (let at = start - 1; at > from && at > start - 16; at--) {
    if (tokens[at]!.text === ',') return null;
    finite ||= isFiniteVerb(tokens[at]!);
    if (tokens[at]!.lower !== 'who') continue;
    const phrase = finite ? nounPhraseBefore(doc, from, at) : null;
    return phrase && sameQuote(doc, phrase, start);
  }
  return null;
}

/** Whether a comma or the sentence's end follows the verb, perhaps behind a day: "said Sunday,". */
export function endsSaying(doc: Document, verb: number): boolean {
  const { tokens } = doc;
  let at = verb + 1;
  // "…, he told the agency."
  if (tokens[verb]!.lemma === 'tell')
    at = nounPhraseAfter(doc, at, doc.sentences[doc.sentenceOf[verb]!]!.to)?.[1] ?? at;
  if (tokens[at]?.lower === 'on' && TIME.test(tokens[at + 1]?.lower ?? '')) at++;
  if (TIME.test(tokens[at]?.lower ?? '')) at++;
  // "residents confirmed by telephone."
  let end = at;
  while (/^(?:IN|TO|DT|NN|NNP|JJ)$/.test(tokens[end]?.pos ?? '') && end - at < 6) end++;
  if (end > at && /^(?:by|in|on|to)$/.test(tokens[at]!.lower) && tokens[end]?.text === '.') return true;
  return /^[.,]$/.test(tokens[at]?.text ?? '.');
}

/** ", two diplomats said." at a sentence's end: the words beside the verb are its subject. */
function trailing(doc: Document, start: number, verb: number, from: number): Stretch | null {
  const { tokens } = doc;
  if (start !== verb || !isFiniteVerb(tokens[verb]!) || !endsSaying(doc, verb)) return null;
  const near = besides(doc, start, from);
  const phrase = near && withApposition(doc, near, start);
  if (!phrase || phrase[0] - 1 <= from || tokens[phrase[0] - 1]!.text !== ',') return null;
  return sameQuote(doc, phrase, start);
}

/** Back over a time between a subject and its verb: "the neighbours last week said". */
function beforeTime(doc: Document, from: number, at: number): number {
  const { tokens } = doc;
  let start = at;
  while (start - 1 > from && TIME.test(tokens[start - 1]!.lower)) start--;
  if (start < at && start - 1 > from && tokens[start - 1]!.lower === 'the') start--;
  if (start < at && start - 1 > from && /^(?:last|this|next|on|late|early|in)$/.test(tokens[start - 1]!.lower)) start--;
  return start;
}

function sameQuote(doc: Document, phrase: Stretch, verb: number): Stretch | null {
  return doc.tokens[phrase[1] - 1]!.quote === doc.tokens[verb]!.quote ? phrase : null;
}

/** "voters who": the pronoun with the phrase it stands for, where they touch. */
function withAntecedent(doc: Document, pronoun: number, from: number): Stretch {
  const comma = doc.tokens[pronoun - 1]?.text === ',' ? 1 : 0;
  const before = pronoun - comma > from ? nounPhraseBefore(doc, from, pronoun - comma) : null;
  if (!before || doc.tokens[pronoun]!.pos === 'WRB') return [pronoun, pronoun + 1];
  // "A cousin in Tripoli who swears": not Tripoli.
  const whole = doc.tokens[pronoun]!.lower === 'who' ? overPlace(doc, before, from) : before;
  // "Bamako and the movements which rejected violence": the movements did.
  let [start] = whole;
  for (let t = start; t < pronoun; t++)
    if (doc.tokens[t]!.pos === 'CC' && /^(?:DT|PRP\$)$/.test(doc.tokens[t + 1]!.pos)) start = t + 1;
  return [start, pronoun + 1];
}

/** In "…," said the minister: the phrase behind the verb. */
export function invertedSubject(doc: Document, verb: number, to: number): Stretch | null {
  const phrase = nounPhraseAfter(doc, verb + 1, to);
  if (!phrase || doc.tokens[phrase[1]]?.text !== ',') return phrase;
  // "says its director, Abdallah Ouheida,"
  let end = phrase[1] + 1;
  while (end < to && doc.tokens[end]!.pos === 'NNP') end++;
  return end > phrase[1] + 1 && /^[,.]$/.test(doc.tokens[end]?.text ?? '.') ? [phrase[0], end] : phrase;
}
