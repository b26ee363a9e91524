import type { Candidate } from '../candidate.ts';
import { isVerb, type Stretch } from '../phrases.ts';
import { skipAdjuncts, TIME } from '../times.ts';
import { candidateOf, clauseFrom, phraseFrom, type VerbCue, wordsOf } from './cue.ts';
import { antecedent, complementEnd, objectOf } from './object.ts';

/** "called it a farce", "described it as a farce" */
export function predicateCandidate(cue: VerbCue): Candidate | null {
  const { doc, verb, frame } = cue;
  const use = frame.uses.a;
  if (!use || use.weak) return null;
  const [, end] = clauseFrom(cue, verb + 1);
  // "The president, whom he described as an infiltrator"
  if (doc.tokens[verb + 1]?.lower === 'as' && antecedent(cue))
    return candidateOf(cue, 'predicate', use, [phraseFrom(cue, verb + 1, end)]);
  const object = objectOf(cue);
  if (object === null) return null;
  const [start, stop] = [doc.leftEdge[object]!, Math.min(end, complementEnd(cue))];
  if (stop - start < 2 || start <= verb) return null;
  return candidateOf(cue, 'predicate', use, [phraseFrom(cue, start, stop)]);
}

/** "denied going" */
export function gerundCandidate(cue: VerbCue): Candidate | null {
  const use = cue.frame.uses.g;
  const at = cue.verb + 1;
  if (!use || at >= cue.to || cue.doc.tokens[at]!.pos !== 'VBG') return null;
  return candidateOf(cue, 'gerund', use, [phraseFrom(cue, at)]);
}

/** "warned them against a vote" */
export function prepositionCandidate(cue: VerbCue): Candidate | null {
  const { verb, to, frame, group } = cue;
  const { tokens } = cue.doc;
  const use = frame.uses.p;
  if (!use) return null;
  // "Informed the Council of Ministers of the step": behind the hearer.
  for (let t = cue.hearer ? cue.after : verb + 1; t < to && t < verb + 12; t++) {
    const { lower, pos, text } = tokens[t]!;
    const timed = TIME.test(tokens[t + 1]?.lower ?? '');
    // "Warned them on Sunday against"
    if (lower === 'on' && timed) {
      t++;
      continue;
    }
    if (use.only.includes(lower) && /^(?:IN|TO|RP)$/.test(pos)) {
      if (timed || OCCASION.test(tokens[t + 2]?.lower ?? '')) return null;
      const end = prepositionEnd(cue, t);
      if (end - t < 2) return null;
      const found = candidateOf(cue, 'preposition', use, [[t + 1, end]]);
      return t === verb + 1 ? { ...found, cue: [[group, t + 1]] } : found;
    }
    // "Appealed to the fishermen for calm"
    const toWhom = lower === 'to' && use.only.includes('for');
    if (pos === 'IN' && !toWhom && !/^(?:with|out|up)$/.test(lower)) return null;
    if (isVerb(tokens[t]!) || /^[,;:.]$/.test(text)) return null;
  }
  return null;
}

/** "criticised the vote" */
export function nounPhraseCandidate(cue: VerbCue): Candidate | null {
  const { doc, frame } = cue;
  const use = frame.uses.n;
  const blamed = frame.lemma === 'hold' ? responsible(cue) : null;
  if (blamed)
    return candidateOf(cue, 'noun-phrase', { type: 'STATEMENT', denies: false, only: [], weak: false }, [blamed]);
  if (!use || use.weak) return null;
  const object = objectOf(cue);
  const word = object === null ? null : doc.tokens[object]!;
  const told = word === null || word.lower === 'day' || TIME.test(word.lower) ? antecedent(cue) : null;
  if (told && use.only.length === 0) return candidateOf(cue, 'noun-phrase', use, [told]);
  const content = nounPhraseContent(cue, use.only, object);
  // "Quoted a source as saying": what is said has a cue of its own.
  if (content && / as (?:say|tell|add|claim|argu|warn)ing\b/.test(wordsOf(doc, ...content).join(' '))) return null;
  return content && candidateOf(cue, 'noun-phrase', use, [content]);
}

/** "Held the government responsible for the delay" */
function responsible(cue: VerbCue): Stretch | null {
  const { tokens } = cue.doc;
  for (let t = cue.verb + 2; t < Math.min(cue.to, cue.verb + 12); t++) {
    if (isVerb(tokens[t]!) || tokens[t]!.text === ',') return null;
    if (/^(?:responsible|accountable)$/.test(tokens[t]!.lower)) return phraseFrom(cue, cue.verb + 1);
  }
  return null;
}

/** The object's phrase, of a verb that must have one of the particles or nouns `only` where there are any. */
function nounPhraseContent(cue: VerbCue, only: readonly string[], object: number | null): Stretch | null {
  const { doc, verb, to } = cue;
  const { tokens, leftEdge } = doc;
  const particle = only.includes(tokens[verb + 1]?.lower ?? '');
  // "Noted with concern the increase"
  const beyond = skipAdjuncts(doc, verb + 1, to);
  const manner =
    tokens[verb + 1]?.lower === 'with' && beyond > verb + 1 && OPENS_PHRASE.test(tokens[beyond]?.pos ?? '');
  if (manner && !only.length) return phraseFrom(cue, beyond);
  if (object === null) {
    // "Ruled out any change": behind the particle is the object, whatever the parser made of it.
    const behind = verb + 2;
    const opens = particle && behind < to && OPENS_PHRASE.test(tokens[behind]!.pos);
    return opens ? phraseFrom(cue, behind) : null;
  }
  if (only.length && !only.includes(tokens[object]!.lemma) && !particle) return null;
  // "Rejected them on Monday with vigour"
  const pronoun = object === verb + 1 && /^(?:it|them|him|her)$/.test(tokens[object]!.lower);
  if (pronoun && tokens[verb + 2]?.lower === 'on' && TIME.test(tokens[verb + 3]?.lower ?? ''))
    return [object, object + 1];
  const start = Math.max(verb + 1, leftEdge[object]!);
  if (/^(?:IN|TO)$/.test(tokens[start]!.pos) && start === verb + 1) return null;
  return phraseFrom(cue, start, Math.max(complementEnd(cue), start + 1));
}

const OPENS_PHRASE = /^(?:PRP\$?|DT|NNP?S?|EX|JJ|CD|VBG)$/;

/** "Speaking on the sidelines": where or when one speaks, not about what. */
const OCCASION = /^(?:sidelines|margins|condition|occasion|behalf|eve|opening|spot)$/;

function prepositionEnd(cue: VerbCue, preposition: number): number {
  const { tokens, rightEdge } = cue.doc;
  const { head } = tokens[preposition]!;
  const [, end] = phraseFrom(cue, preposition + 1);
  if (head <= preposition || head >= cue.to) return end;
  const edge = Math.min(end, rightEdge[head]! + 1);
  // "on 25 June", which the parser has cut.
  return edge < end && tokens[edge - 1]!.pos === 'CD' && TIME.test(tokens[edge]!.lower) ? edge + 1 : edge;
}
