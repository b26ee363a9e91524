import type { Document } from '../../document.ts';
import { groupStart, joinedTo } from '../joined.ts';
import { nounPhrase, type Stretch } from '../phrases.ts';
import { preambleSubject } from '../preamble.ts';
import { subjectOfOpener } from './behind.ts';
import { opensItsClause, phraseBeside, trailing } from './beside.ts';
import { describedNoun, quotedSource, subjectBehindOpening, verbOverParticiple } from './borrowed.ts';
import { overRelative, overRestriction } from './relative.ts';
import { subjectHead, syntacticSubject } from './syntax.ts';

/** The words for the source of a verb, and how they were found. */
export interface Subject {
  stretch: Stretch;
  /** The verb's own subject stands beside it; else it is another verb's, or a noun's that the verb belongs to. */
  own: boolean;
}

/** The source of the verb's content by syntax, else by the words beside it; null where it has none. */
export function subjectOf(doc: Document, verb: number, from: number, to: number, depth = 0): Subject | null {
  const start = groupStart(doc, verb, from);
  const opener = start === verb ? subjectOfOpener(doc, verb, from, to) : null;
  if (opener) return ownSubject(opener);
  // "(a) commends", "* Affirm": an item's mark is no subject.
  const listed = preambleSubject(doc, start);
  if (listed) return ownSubject(listed);
  const head = subjectHead(doc, verb, start, from, to);
  const beside = phraseBeside(doc, start, from);
  // Whatever the parser has hung the verb on.
  const stands =
    overRelative(doc, start, from) ??
    (head < verb ? (trailing(doc, start, verb, from) ?? overRestriction(doc, start, from)) : null);
  if (stands) return ownSubject(stands);
  const quoted = quotedSource(doc, verb, start, from);
  if (quoted) return ownSubject(quoted);
  const behind = subjectBehindOpening(doc, verb, from, to);
  if (behind) return { stretch: behind, own: false };
  const joint = head < verb ? ofAnother(joinedTo(doc, verb, from)) : null;
  if (joint) return joint;
  if (beside && opensItsClause(doc, beside)) return ownSubject(beside);
  if (head >= 0) return ownSubject(syntacticSubject(doc, verb, head, beside, start, from, to));
  const main = depth === 0 ? ofAnother(verbOverParticiple(doc, verb, start, from)) : null;
  if (main) return main;
  const noun = describedNoun(doc, verb, from);
  if (noun >= 0) return { stretch: nounPhrase(doc, noun, from, start), own: false };
  const { deprel, head: over } = doc.tokens[verb]!;
  const depends = /^(?:conj|xcomp|advcl|parataxis)$/.test(deprel) && over >= from && over < to;
  return (depends ? ofAnother(over) : null) ?? ownSubject(beside);

  function ofAnother(other: number): Subject | null {
    const found = other >= 0 && depth < FURTHEST ? subjectOf(doc, other, from, to, depth + 1) : null;
    return found && { stretch: found.stretch, own: false };
  }
}

/** Over how many verbs a subject may be looked for. */
const FURTHEST = 6;

const ownSubject = (stretch: Stretch | null): Subject | null => stretch && { stretch, own: true };
