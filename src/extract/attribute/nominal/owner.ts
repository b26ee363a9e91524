import { childrenOf, type Document } from '../../document.ts';
import { groupStart } from '../joined.ts';
import { nounPhrase, nounPhraseAfter, nounPhraseBefore, type Stretch } from '../phrases.ts';
import { type Subject, subjectOf } from '../subject/subject.ts';

/** Who makes the claim that a noun names. */
export interface Owner {
  stretch: Stretch;
  /** The first token behind the owner's words, where the cue may begin. */
  behind: number;
  /** Where to go on reading for the content. */
  resume: number;
}

/** Whose claim it is: "his", "the minister's", "… of/by/from the minister", or the subject of the verb that governs it. */
export function ownerOf(doc: Document, noun: number, from: number, to: number): Owner | null {
  const { tokens } = doc;
  const [possessor] = childrenOf(doc, noun, 'nmod:poss');
  if (possessor !== undefined && possessor >= from && possessor < noun) {
    const stretch = nounPhrase(doc, possessor, from, noun);
    return { stretch, behind: stretch[1], resume: noun + 1 };
  }
  const next = tokens[noun + 1];
  if (next && /^(?:by|from|among|of)$/.test(next.lower)) {
    const phrase = nounPhraseAfter(doc, noun + 2, to);
    if (phrase && phrase[1] < to && (next.lower !== 'of' || /^(?:that|is|was)$/.test(tokens[phrase[1]]!.lower))) {
      return { stretch: phrase, behind: noun, resume: phrase[1] };
    }
  }
  // "Fears among voters that": see above. "He made a promise to": the verb's subject.
  // "The minister was of the view that"
  if (tokens[noun - 1]?.lower === 'the' && tokens[noun - 2]?.lower === 'of' && tokens[noun - 3]?.lemma === 'be') {
    const subject = subjectOf(doc, noun - 3, from, to) ?? copulaSubject(doc, noun - 2, from, to);
    if (subject) return { stretch: subject.stretch, behind: noun - 2, resume: noun + 1 };
  }
  const { head, deprel } = tokens[noun]!;
  if (head >= from && head < noun && deprel === 'obj' && LIGHT.test(tokens[head]!.lemma)) {
    const subject = subjectOf(doc, head, from, to);
    if (subject) return { stretch: subject.stretch, behind: Math.max(subject.stretch[1], from), resume: noun + 1 };
  }
  return null;
}

/** Verbs that say no more than that the noun is done: "made a promise", "expressed fears". */
export const LIGHT =
  /^(?:make|give|have|express|voice|issue|offer|raise|deliver|sound|share|hold|repeat|release|send|state|reiterate|announce|renew|level|feel|show|take|get|launch|publish|post|retain|harbor|hear|confirm|outline|draw|cast|pay|call|lay|convey|extend|transmit)$/;

/** Who "is afraid", "is of the view": by the verb over the adjective or preposition, else the phrase before its group. */
export function copulaSubject(doc: Document, adjective: number, from: number, to: number): Subject | null {
  const { head, deprel } = doc.tokens[adjective]!;
  if (deprel === 'xcomp' && head >= from) return subjectOf(doc, head, from, to);
  const phrase = nounPhraseBefore(doc, from, groupStart(doc, adjective, from));
  return phrase && { stretch: phrase, own: true };
}
