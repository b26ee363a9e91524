import type { Document } from '../../document.ts';
import { verbFrames } from '../../lexicon/verbs.ts';
import type { Candidate, Region } from '../candidate.ts';
import { isVerb } from '../phrases.ts';
import { clauseCandidate, questionCandidate } from './clause.ts';
import { cueOf, type VerbCue } from './cue.ts';
import { addressee, behindHearer } from './hearer.ts';
import { isNobodys, isPossible } from './hypothetical.ts';
import { infinitiveCandidate, objectInfinitiveCandidate } from './infinitive.ts';
import { withSubjectBehind } from './inverted.ts';
import { isPassive, passiveCandidate } from './passive.ts';
import { gerundCandidate, nounPhraseCandidate, predicateCandidate, prepositionCandidate } from './phrase.ts';
import { isInserted, preposedCandidate } from './preposed.ts';
import { announcedCandidate, quoteBefore, quoteCandidate } from './quotation.ts';
import { isAnonymity, isNoComment, isSilence } from './silence.ts';

/** What the verb `verb` of the lexicon attributes, or null: read in `region`. */
export function verbCandidate(doc: Document, verb: number, region: Region): Candidate | null {
  const token = doc.tokens[verb]!;
  const frame = isVerb(token) ? verbFrames.get(token.lemma) : undefined;
  if (!frame || token.pos === 'MD' || token.deprel === 'compound') return null;
  // "Having heard the report": what one did before.
  if (doc.tokens[verb - 1]?.lower === 'having' && LOOKS_AT.test(token.lemma)) return null;
  // "Regarding the crisis, …"
  if (token.lower === 'regarding' && doc.tokens[verb - 1]?.lemma !== 'be') return null;
  if (token.lemma === 'thank' && doc.tokens[verb + 1]?.lower === 'you') return null;
  // "The promised sensors", not "have promised sensors".
  if (token.deprel === 'amod' && doc.tokens[verb - 1]?.lemma !== 'have') return null;
  const cue = withSubjectBehind(cueOf(doc, verb, region, frame));
  if (isNobodys(cue) || isAnonymity(cue)) return null;
  if (isPassive(cue)) return passiveCandidate(cue);
  const quote = quoteBefore(cue);
  const beside = quote ? { ...cue, subject: quote.subject } : cue;
  const quoted = quote && quoteCandidate(beside, quote);
  if (quoted) return isNoComment(doc, quoted) ? null : quoted;
  return activeCandidate(behindHearer(beside));
}

const LOOKS_AT = /^(?:hear|consider|examine|discuss|review|study|debate|assess|evaluate|read)$/;

/** Of all ways to a content the first that leads to one. */
function activeCandidate(cue: VerbCue): Candidate | null {
  const inserted = isInserted(cue);
  const found =
    (inserted ? preposedCandidate(cue, inserted) : null) ??
    announcedCandidate(cue) ??
    clauseCandidate(cue) ??
    (inserted ? null : preposedCandidate(cue, inserted)) ??
    questionCandidate(cue) ??
    infinitiveCandidate(cue) ??
    objectInfinitiveCandidate(cue) ??
    (isClauseOfItsOwn(cue) ? withoutClause(cue) : null);
  if (!found || (!found.source && found.route !== 'seem')) return null;
  if (isSilence(cue, found) || isPossible(cue, found)) return null;
  return found.hearer ? found : { ...found, hearer: addressee(cue, cue.after, found.contents) };
}

/** What is no clause: a wish, a request, what is praised or blamed. */
function withoutClause(cue: VerbCue): Candidate | null {
  return predicateCandidate(cue) ?? gerundCandidate(cue) ?? prepositionCandidate(cue) ?? nounPhraseCandidate(cue);
}

/** Not "a plan opposing it", "came to praise them": there the verb only describes something else. */
function isClauseOfItsOwn({ doc: { tokens }, verb, group, subject, from }: VerbCue): boolean {
  // "Decides: 1. To condemn the attack": an item of a list, whose subject stands before it.
  if (tokens[group]!.pos === 'TO') return subject !== null && subject.stretch[1] <= from;
  return tokens[verb]!.deprel !== 'acl';
}
