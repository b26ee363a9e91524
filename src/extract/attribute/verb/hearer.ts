import type { Document } from '../../document.ts';
import { isFiniteVerb, isVerb, objectPhraseAfter, type Stretch } from '../phrases.ts';
import { skipAdjuncts } from '../times.ts';
import type { VerbCue } from './cue.ts';

/** The cue with whom it tells, as "AFP" in "told AFP", and with what comes behind that. */
export function behindHearer(cue: VerbCue): VerbCue {
  const { doc, to } = cue;
  const after = doc.tokens[cue.after]?.pos === 'RP' && cue.after < to ? cue.after + 1 : cue.after;
  // "Recommends to the States that"
  const addressed =
    doc.tokens[after]?.lower === 'to' && cue.frame.uses.t ? objectPhraseAfter(doc, after + 1, to) : null;
  if (addressed && doc.tokens[addressed[1]]?.lower === 'that')
    return { ...cue, hearer: withoutPlace(doc, addressed), after: addressed[1] };
  const told = toldPhrase(cue, after);
  return {
    ...cue,
    hearer: told && withoutPlace(doc, told),
    after: behindInsertion(cue, told ? told[1] : after),
  };
}

/** Behind a quotation: "…," he told reporters on Monday; "…," said the minister to reporters. */
export function hearerBehindQuotation(cue: VerbCue): Stretch | null {
  const { doc, verb, to, frame, subject } = cue;
  const behind = Math.max(verb + 1, subject?.stretch[1] ?? 0);
  const told = frame.uses.r && behind === verb + 1 ? objectPhraseAfter(doc, behind, to) : null;
  return told && doc.tokens[told[0]]!.quote < 0 ? withoutPlace(doc, told) : addressee(cue, behind, []);
}

/** "said [on Monday] to the council" from `behind`, where these words are none of the content. */
export function addressee(cue: VerbCue, behind: number, contents: readonly Stretch[]): Stretch | null {
  const { doc, to } = cue;
  const { family, uses } = cue.frame;
  if (family !== 'SAY' || !uses.q || uses.p?.only.includes('to')) return null;
  const at = skipAdjuncts(doc, behind, to);
  if (at >= to || doc.tokens[at]!.lower !== 'to' || isVerb(doc.tokens[at + 1] ?? doc.tokens[at]!)) return null;
  const phrase = objectPhraseAfter(doc, at + 1, to);
  const hearer = phrase && withoutPlace(doc, phrase);
  return hearer && contents.every(([from, end]) => hearer[1] <= from || hearer[0] >= end) ? hearer : null;
}

/** Over whom it is told: "told AFP", "warned the council"; not "warned the talks would fail", where the phrase is a clause's subject. */
function toldPhrase({ doc, to, frame }: VerbCue, after: number): Stretch | null {
  const phrase = frame.uses.r ? objectPhraseAfter(doc, after, to) : null;
  return phrase && phrase[1] < to && isFiniteVerb(doc.tokens[phrase[1]]!) ? null : phrase;
}

/** "Reported on Thursday, citing sources, that": over what stands in commas before a clause or a phrase, else at `after`. */
function behindInsertion({ doc, to }: VerbCue, after: number): number {
  const { tokens } = doc;
  const comma = skipAdjuncts(doc, after, to);
  if (comma >= to || tokens[comma]!.text !== ',' || !/^(?:IN|VBG)$/.test(tokens[comma + 1]?.pos ?? '')) return after;
  let relative = false;
  for (let t = comma + 2; t < Math.min(to - 1, comma + 24); t++) {
    if (/^(?:WP|WDT)$/.test(tokens[t]!.pos)) relative = true;
    else if (isFiniteVerb(tokens[t]!)) {
      if (!relative) return after;
      relative = false;
    }
    if (tokens[t]!.text === ',') return /^(?:that|the|an?)$/.test(tokens[t + 1]!.lower) ? t + 1 : after;
  }
  return after;
}

/** Who is told, without where: "reporters" of "reporters in Tunis". */
function withoutPlace({ tokens }: Document, [from, to]: Stretch): Stretch {
  let end = from + 1;
  while (end < to && !/^(?:in|at)$/.test(tokens[end]!.lower)) end++;
  return [from, end];
}
