import type { Document } from '../document.ts';
import { nounFrames } from '../lexicon/nouns.ts';
import { verbFrames } from '../lexicon/verbs.ts';
import { groupStart, joinedTo, tense } from './joined.ts';
import { isFiniteVerb, isVerb, nounPhraseAfter } from './phrases.ts';
import { endsSaying } from './subject/behind.ts';

/**
 * Where the content that begins at `start` and belongs to the cue `cue` ends, at most `to`: at the sentence's end, unless
 * the words turn back to the one who speaks ("…, adding that", "… and left", ", according to").
 */
export function clauseEnd(doc: Document, cue: number, start: number, to: number): number {
  const { tokens } = doc;
  let end = to;
  const limit = enclosingEnd(doc, cue, to);
  if (limit > start) end = Math.min(end, limit);
  const participle = tokens[cue]!.pos === 'VBG' && isFirst(doc, cue);
  const inRelative = isInRelative(doc, cue);
  const main = tokens[start]!.lower === 'that' ? -1 : mainVerbBehind(doc, cue, start, end);
  if (main > 0) return main;
  for (let t = start + 1; t < end; t++) {
    const token = tokens[t]!;
    if (token.quote >= 0 && token.quote !== tokens[cue]!.quote) continue;
    // What is joined to the cue itself is no longer what it governs.
    if (
      isVerb(token) &&
      (token.deprel === 'conj' || token.deprel === 'parataxis') &&
      token.head === cue &&
      doc.leftEdge[t]! > start + 1 &&
      isJoint(tokens, doc.leftEdge[t]!) &&
      // "Said that it was balanced, and that it served the talks": both.
      !opensThat(tokens, doc.leftEdge[t]!)
    ) {
      return before(doc, doc.leftEdge[t]!, start);
    }
    const joint = isVerb(token) ? joinedTo(doc, t, doc.sentences[doc.sentenceOf[t]!]!.from) : -1;
    if (joint >= 0 && joint <= cue) return before(doc, groupStart(doc, t, start), start);
    if (token.text === ';') return t;
    if (/^(?:and|but|while|though|although)$/.test(token.lower) && opensOther(doc, t, end, tense(doc, cue)))
      return before(doc, t, start);
    if (tokens[t - 1]!.text !== ',') continue;
    if (token.lower === 'while') return t - 1;
    if (participle && opensMainClause(doc, t, end)) return t - 1;
    if ((inRelative && opensVerb(tokens, t)) || opensSaying(doc, t, end)) return t - 1;
    if (token.pos === 'VBG' && verbFrames.get(token.lemma)?.family === 'SAY') return t - 1;
    if (opensApposition(tokens, t)) return t - 1;
    if (token.lower === 'according' && tokens[t + 1]?.lower === 'to') return t - 1;
  }
  return Math.max(end, start);
}

/** The end of the phrase or clause that holds the cue, where more of the sentence comes behind it. */
function enclosingEnd(doc: Document, cue: number, to: number): number {
  const { tokens } = doc;
  let at = cue;
  for (let depth = 0; depth < 12 && at >= 0; depth++) {
    const { deprel, head } = tokens[at]!;
    if (head < 0) return to;
    const after = doc.rightEdge[at]! + 1;
    if (deprel === 'acl:relcl' || deprel === 'acl') {
      // Behind the relative clause the sentence goes on with its own verb.
      const next = tokens[after];
      if (next && after < to && (isFiniteVerb(next) || next.text === ',')) return after;
    }
    if (head > at && /^(?:nsubj|nsubj:pass|csubj|obl|nmod)$/.test(deprel)) return after;
    if (head > at && deprel === 'advcl' && hasSubordinator(doc, at)) return after;
    at = head;
  }
  return to;
}

/** "Claiming that …, he left": the participle opens its sentence, perhaps behind a preposition. */
function isFirst(doc: Document, cue: number): boolean {
  const { from } = doc.sentences[doc.sentenceOf[cue]!]!;
  return cue - from < 4 && doc.tokens.slice(from, cue).every(({ pos }) => /^(?:RB|CC|IN)$/.test(pos));
}

function opensMainClause(doc: Document, at: number, end: number): boolean {
  const phrase = nounPhraseAfter(doc, at, end);
  const verb = phrase && doc.tokens[phrase[1]]?.pos === 'RB' ? phrase[1] + 1 : (phrase?.[1] ?? end);
  return verb < end && isFiniteVerb(doc.tokens[verb]!);
}

/** Whether the cue's subject is the pronoun of a relative clause that a comma opens: "…, who asked …, denied". */
function isInRelative({ tokens }: Document, cue: number): boolean {
  for (let t = cue - 1; t > 0 && t > cue - 6; t--) {
    if (tokens[t]!.text === ',') return false;
    if (/^(?:who|which)$/.test(tokens[t]!.lower)) return tokens[t - 1]!.text === ',';
  }
  return false;
}

/** "Those who say the Sahel is lost have never been there": the second finite verb, which nothing joins to the first; -1 without one. */
function mainVerbBehind(doc: Document, cue: number, start: number, end: number): number {
  const { tokens } = doc;
  const pronoun = groupStart(doc, cue, 0) - 1;
  const those = /^(?:those|people|anyone|everyone|he|she)$/.test(tokens[pronoun - 1]?.lower ?? '');
  if (tokens[pronoun]?.lower !== 'who' || !those) return -1;
  let first = -1;
  for (let t = start; t < end; t++) {
    const { text, pos, lower } = tokens[t]!;
    if (/^[,;:—]$/.test(text) || pos === 'CC' || /^W/.test(pos) || lower === 'that') return -1;
    if (!isFiniteVerb(tokens[t]!)) continue;
    if (first >= 0 && tokens[t - 1]!.pos !== 'MD') return t;
    first = t;
  }
  return -1;
}

/** The sentence goes on with its own verb behind the comma before `at`. */
function opensVerb(tokens: Document['tokens'], at: number): boolean {
  const verb = tokens[at]!.pos === 'RB' ? tokens[at + 1] : tokens[at];
  return verb !== undefined && isFiniteVerb(verb);
}

/** ", an accusation that the ministry rejects": what another says of it. */
function opensApposition(tokens: Document['tokens'], at: number): boolean {
  const bare = tokens[at]!.pos === 'NN';
  if (!bare && !/^(?:an?|the)$/.test(tokens[at]!.lower)) return false;
  let noun = bare ? at : at + 1;
  if (tokens[noun]?.pos === 'JJ') noun++;
  const says =
    nounFrames.has(tokens[noun]?.lemma ?? '') ||
    /^(?:wording|words|language|term|phrase|line)$/.test(tokens[noun]?.lower ?? '');
  return says && /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? '');
}

/** ", two diplomats said." behind the comma before `at`: the whole sentence is theirs. */
function opensSaying(doc: Document, at: number, end: number): boolean {
  const phrase = nounPhraseAfter(doc, at, end);
  let verb = phrase?.[1] ?? end;
  // "…, the adviser, Fathi al-Marimi, told the agency."
  if (verb < end && doc.tokens[verb]!.text === ',') {
    let name = verb + 1;
    while (name < end && doc.tokens[name]!.pos === 'NNP') name++;
    if (name > verb + 1 && doc.tokens[name]?.text === ',') verb = name + 1;
  }
  const token = doc.tokens[verb];
  if (!token || verb >= end || !isFiniteVerb(token) || verbFrames.get(token.lemma)?.family !== 'SAY') return false;
  return endsSaying(doc, verb);
}

/** "While he says": the clause has a word that makes it depend on another. */
function hasSubordinator(doc: Document, verb: number): boolean {
  const first = doc.tokens[doc.leftEdge[verb]!]!;
  return /^(?:IN|WRB)$/.test(first.pos) && first.lower !== 'that';
}

/** "… and Democrats accused": another source's verb of saying begins behind the conjunction at `at`. */
function opensOther(doc: Document, at: number, end: number, tag: string): boolean {
  const phrase = nounPhraseAfter(doc, at + 1, end);
  if (!phrase || (doc.tokens[phrase[0]]!.pos === 'PRP' && !/^(?:,|[—–-]+)$/.test(doc.tokens[at - 1]!.text)))
    return false;
  let verb = phrase[1];
  if (doc.tokens[verb]?.pos === 'RB') verb++;
  const next = doc.tokens[verb];
  return (
    verb < end &&
    next !== undefined &&
    next.pos === tag &&
    /^(?:SAY|THINK)$/.test(verbFrames.get(next.lemma)?.family ?? '') &&
    // "…, but she knows" may still be what she says; "…, but she added" is not.
    (doc.tokens[phrase[0]]!.pos !== 'PRP' || verbFrames.get(next.lemma)?.family === 'SAY')
  );
}

const opensThat = (tokens: Document['tokens'], at: number): boolean =>
  [tokens[at - 1], tokens[at], tokens[at + 1]].some((token) => token?.lower === 'that');

/** Whether a new part of the sentence may begin at `at`: a conjunction or a mark stands there or before. */
function isJoint(tokens: Document['tokens'], at: number): boolean {
  return [tokens[at - 1], tokens[at]].some(
    (token) => token && (token.pos === 'CC' || !/[\p{L}\p{N}]/u.test(token.text)),
  );
}

/** Back over the conjunction and comma before `at`. */
function before(doc: Document, at: number, start: number): number {
  let end = at;
  while (
    end - 1 > start &&
    (/^(?:,|;|and|but|or|—|–|--)$/.test(doc.tokens[end - 1]!.lower) || doc.tokens[end - 1]!.pos === 'RB')
  )
    end--;
  return end;
}

/** Where a content that is no clause ends, at most at `end`: a phrase or an infinitive does not reach over what joins the cue's own clause. */
export function phraseContentEnd(doc: Document, cue: number, start: number, end: number): number {
  const { tokens } = doc;
  const inRelative = isInRelative(doc, cue);
  for (let t = start + 1; t < end; t++) {
    if (tokens[t]!.quote >= 0 && tokens[t]!.quote !== tokens[cue]!.quote) continue;
    const { pos, lower } = tokens[t]!;
    if (lower === 'because') return t;
    if (tokens[t - 1]!.text === ',' && ((inRelative && opensVerb(tokens, t)) || opensSaying(doc, t, end))) return t - 1;
    const next = tokens[t + 1]?.pos === 'RB' ? tokens[t + 2] : tokens[t + 1];
    if (pos === 'CC' && next && t + 2 < end && /^VB[DZ]$|^MD$/.test(next.pos)) return before(doc, t, start);
    // "Backed the idea, but the envoy was quoted": a clause of another's.
    if (pos === 'CC' && tokens[t - 1]!.text === ',' && opensMainClause(doc, t + 1, end)) return t - 1;
    // "Now that they refused to go, they have to …": the main clause.
    if (tokens[t - 1]!.text === ',' && pos === 'PRP' && t + 1 < end && isFiniteVerb(tokens[t + 1]!)) return t - 1;
    if (
      tokens[t - 1]!.text === ',' &&
      (/^(?:WDT|WP|WRB|VBG)$/.test(pos) || /^(?:as|since|although|though|while|after|before|when|even)$/.test(lower))
    ) {
      return t - 1;
    }
  }
  return end;
}
