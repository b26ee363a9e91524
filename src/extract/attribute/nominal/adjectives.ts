import type { Document } from '../../document.ts';
import { adjectiveFrames } from '../../lexicon/adjectives.ts';
import type { Frame, FrameUse } from '../../lexicon/frame.ts';
import type { Candidate, Region } from '../candidate.ts';
import { clauseEnd } from '../clause-end.ts';
import { groupStart } from '../joined.ts';
import { hasFinite, isFiniteVerb, type Stretch } from '../phrases.ts';
import { subjectOf } from '../subject/subject.ts';
import { isClause, nounEnd } from './nouns.ts';
import { copulaSubject } from './owner.ts';

/** What an adjective attributes: "is afraid that", "determined to", "critical of", "made clear that". */
export function adjectiveCandidate(doc: Document, adjective: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  const token = tokens[adjective]!;
  const frame = /^(?:JJ|VBN|VBD|RB)/.test(token.pos) ? adjectiveFrames.get(token.lower) : undefined;
  if (!frame || adjective + 1 >= to) return null;
  const made = makesClear(doc, adjective);
  const found = contentOf(doc, adjective, frame, made > 0, to);
  if (!found || found.content[1] <= found.content[0]) return null;
  const subject = subjectOf(doc, made || adjective, from, to) ?? copulaSubject(doc, adjective, from, to);
  if (!subject || /^(?:it|that|this|there)$/.test(tokens[subject.stretch[0]]!.lower)) return null;
  const group = groupStart(doc, adjective, from);
  const negated = tokens.slice(group, adjective).some(({ lower }) => lower === 'not' || lower === "n't");
  return {
    head: adjective,
    source: subject.stretch,
    cue: [[group, adjective + 1]],
    contents: [found.content],
    type: found.use.type,
    denied: found.use.denies !== negated,
    route: 'adjective',
    hearer: null,
  };
}

/** What stands behind the adjective: a clause, an infinitive, what a preposition brings or a question. */
function contentOf(
  doc: Document,
  adjective: number,
  { uses: { t, i, p, w } }: Frame,
  made: boolean,
  to: number,
): { use: FrameUse; content: Stretch } | null {
  const { tokens } = doc;
  const at = adjective + 1;
  const next = tokens[at]!;
  const clear = made && next.text === ',' ? clauseBehind(doc, at, to) : 0;
  if (t && clear) return clause(t, clear);
  if (t && opensClause(t)) return clause(t, at);
  if (i && !i.weak && next.pos === 'TO' && /^VB/.test(tokens[at + 1]?.pos ?? '')) return clause(i, at);
  if (p?.only.includes(next.lower)) return { use: p, content: [at + 1, nounEnd(doc, adjective, at + 1, to)] };
  if (w && (/^W/.test(next.pos) || /^(?:if|whether)$/.test(next.lower))) return clause(w, at);
  return null;

  function clause(use: FrameUse, start: number): { use: FrameUse; content: Stretch } {
    return { use, content: [start, clauseEnd(doc, adjective, start, to)] };
  }

  function opensClause({ weak }: FrameUse): boolean {
    if (next.lower === 'that' && (made || !weak) && isClause(doc, at + 1, to)) return true;
    if (made) return isClause(doc, at, to);
    return !weak && /^(?:PRP|DT|NNP|EX)$/.test(next.pos) && hasFinite(doc, at + 1, Math.min(to, at + 8));
  }
}

/** "Made clear, on the margins of the summit, that": the clause behind the insertion, or 0. */
function clauseBehind({ tokens }: Document, at: number, to: number): number {
  for (let t = at + 1; t < Math.min(to - 1, at + 16) && !isFiniteVerb(tokens[t]!); t++)
    if (tokens[t]!.text === ',') return tokens[t + 1]!.lower === 'that' ? t + 1 : 0;
  return 0;
}

/** The "made" of "made it clear that", or 0. */
function makesClear({ tokens }: Document, adjective: number): number {
  if (!/^(?:clear|plain|known)$/.test(tokens[adjective]!.lower)) return 0;
  for (let t = adjective - 1; t > adjective - 4 && t > 0; t--) if (tokens[t]!.lemma === 'make') return t;
  return 0;
}
