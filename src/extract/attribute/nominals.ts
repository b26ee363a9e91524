import { childrenOf, type Document } from '../document.ts';
import { adjectiveFrames } from '../lexicon/adjectives.ts';
import { nounFrames } from '../lexicon/nouns.ts';
import { nextParagraphQuotation } from './announced.ts';
import type { Candidate, Region } from './candidate.ts';
import { clauseEnd } from './clause-end.ts';
import { groupStart } from './joined.ts';
import { isFiniteVerb, nounPhrase, nounPhraseAfter, nounPhraseBefore, type Stretch } from './phrases.ts';
import { subjectOf } from './subject/subject.ts';
import { TIME } from './times.ts';

/** What a noun of saying or thought attributes: "the minister's claim that", "made a promise to", "fears that". */
export function nounCandidate(doc: Document, noun: number, [from, to]: Region): Candidate | null {
  const token = doc.tokens[noun]!;
  const frame = token.pos.startsWith('NN') ? nounFrames.get(token.lemma) : undefined;
  const { tokens } = doc;
  if (noun + 1 >= to || token.deprel === 'compound') return null;
  const owner = frame || VERDICT.test(token.lemma) ? ownerOf(doc, noun, from, to) : null;
  const held = owner && token.pos === 'NN' ? heldToBe(doc, noun, owner, to) : null;
  if (held) return held;
  if (!frame) return null;
  let start = Math.max(doc.leftEdge[noun]!, from, owner ? Math.min(owner.behind, noun) : 0);
  while (start < noun && /^(?:IN|TO|CC|,|:|``|'')$/.test(tokens[start]!.pos)) start++;
  let use = frame.uses.t;
  let contents: Stretch | null = null;
  if (frame.uses.q && owner && tokens[to - 1]!.text === ':' && to - noun < 5) {
    const announced = nextParagraphQuotation(doc, noun);
    if (announced)
      return {
        head: noun,
        source: owner.stretch,
        cue: [[start, noun + 1]],
        contents: announced,
        type: frame.uses.q.type,
        denied: false,
        route: 'colon',
        hearer: null,
      };
  }
  let at = owner && owner.resume > noun ? owner.resume : noun + 1;
  const next = tokens[at];
  if (!next || at >= to) return null;
  if (use && next.lower === 'that' && isClause(doc, at + 1, to)) contents = [at, clauseEnd(doc, noun, at, to)];
  else if (owner && frame.uses.i && next.pos === 'TO' && /^(?:VB|RB)/.test(tokens[at + 1]?.pos ?? '')) {
    use = frame.uses.i;
    contents = [at, nounEnd(doc, noun, at, to)];
  } else if (frame.uses.p?.only.includes(next.lower)) {
    use = frame.uses.p;
    at++;
    if (!owner || TIME.test(tokens[at]?.lower ?? '')) return null;
    contents = [at, nounEnd(doc, noun, at, to)];
  }
  if (!use || use.weak || !contents || contents[1] - contents[0] < 1) return null;
  // Fears that are nobody's in particular are there; "a confirmation that" without anybody is perhaps only asked for.
  if (!owner && use.type === 'STATEMENT') return null;
  return {
    head: noun,
    source: owner?.stretch ?? null,
    cue: [[start, noun + 1]],
    contents: [contents],
    type: use.type,
    denied: use.denies,
    route: 'nominal',
    hearer: null,
  };
}

/** "My guess is that", "the verdict of the army was that": what it is, is what the owner says. */
function heldToBe(doc: Document, noun: number, { stretch, behind, resume }: Owner, to: number): Candidate | null {
  const { tokens } = doc;
  let at = Math.max(resume, noun + 1);
  if (tokens[at]?.lemma !== 'be' || !isFiniteVerb(tokens[at]!)) return null;
  at = tokens[at + 1]?.pos === 'RB' ? at + 2 : at + 1;
  if (at >= to || tokens[at]!.lower !== 'that' || !isClause(doc, at + 1, to)) return null;
  const frame = nounFrames.get(tokens[noun]!.lemma)?.uses.t;
  return {
    head: noun,
    source: stretch,
    cue: [[Math.min(behind, noun), noun + 1]],
    contents: [[at, clauseEnd(doc, noun, at, to)]],
    type: frame?.type ?? 'STATEMENT',
    denied: frame?.denies ?? false,
    route: 'nominal',
    hearer: null,
  };
}

/** Nouns that say something only in "his answer is that". */
const VERDICT =
  /^(?:guess|verdict|message|position|stance|point|answer|reply|response|line|judgment|judgement|assessment|thesis)$/;

/** "is afraid that", "determined to", "critical of". */
export function adjectiveCandidate(doc: Document, adjective: number, [from, to]: Region): Candidate | null {
  const token = doc.tokens[adjective]!;
  const frame = /^(?:JJ|VBN|VBD|RB)/.test(token.pos) ? adjectiveFrames.get(token.lower) : undefined;
  const { tokens } = doc;
  const at = adjective + 1;
  if (!frame || at >= to) return null;
  const next = tokens[at]!;
  let use = frame.uses.t;
  let content: Stretch | null = null;
  const clear = makesClear(doc, adjective) && next.text === ',' ? clauseBehind(doc, at, to) : 0;
  if (use && clear) content = [clear, clauseEnd(doc, adjective, clear, to)];
  else if (use && (!use.weak || makesClear(doc, adjective)) && next.lower === 'that' && isClause(doc, at + 1, to))
    content = [at, clauseEnd(doc, adjective, at, to)];
  else if (use && makesClear(doc, adjective) && isClause(doc, at, to))
    content = [at, clauseEnd(doc, adjective, at, to)];
  else if (use && !use.weak && /^(?:PRP|DT|NNP|EX)$/.test(next.pos) && hasFiniteSoon(doc, at, to))
    content = [at, clauseEnd(doc, adjective, at, to)];
  else if (frame.uses.i && !frame.uses.i.weak && next.pos === 'TO' && /^VB/.test(tokens[at + 1]?.pos ?? '')) {
    use = frame.uses.i;
    content = [at, clauseEnd(doc, adjective, at, to)];
  } else if (frame.uses.p?.only.includes(next.lower)) {
    use = frame.uses.p;
    content = [at + 1, nounEnd(doc, adjective, at + 1, to)];
  } else if (frame.uses.w && (/^W/.test(next.pos) || /^(?:if|whether)$/.test(next.lower))) {
    use = frame.uses.w;
    content = [at, clauseEnd(doc, adjective, at, to)];
  }
  if (!use || !content || content[1] <= content[0]) return null;
  const made = makesClear(doc, adjective);
  const subject =
    (made ? subjectOf(doc, made, from, to) : subjectOf(doc, adjective, from, to)) ??
    copulaSubject(doc, adjective, from, to);
  if (!subject || /^(?:it|that|this|there)$/.test(tokens[subject.stretch[0]]!.lower)) return null;
  const group = groupStart(doc, adjective, from);
  return {
    head: adjective,
    source: subject.stretch,
    cue: [[group, adjective + 1]],
    contents: [content],
    type: use.type,
    denied: use.denies !== tokens.slice(group, adjective).some(({ lower }) => lower === 'not' || lower === "n't"),
    route: 'adjective',
    hearer: null,
  };
}

/** "according to the ministry", "in the view of the army". */
export function accordingCandidate(doc: Document, at: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const head = tokens[at]!.head >= from && tokens[at]!.deprel === 'case' ? tokens[at]!.head : -1;
  const phrase = nounPhraseAfter(doc, at + 2, to);
  let source: Stretch | null = head > at && head < to ? nounPhrase(doc, head, at + 2, to) : phrase;
  if (source && phrase && source[1] < phrase[1]) source = phrase;
  if (!source) return null;
  let contents: Stretch[];
  if (at <= from + 1) {
    let start = source[1];
    for (
      let t = start;
      t < to && t < start + 25 && !(isFiniteVerb(tokens[t]!) && !/^W/.test(tokens[t - 1]!.pos));
      t++
    ) {
      if (tokens[t]!.text === ',') {
        start = t + 1;
        break;
      }
    }
    contents = [[start, to]];
  } else {
    contents = [[from, at]];
    const comma = tokens[source[1]];
    if (
      comma?.text === ',' &&
      to - source[1] > 4 &&
      tokens[at - 1]!.text === ',' &&
      isFiniteIn(doc, source[1], to) &&
      !isFiniteIn(doc, from, at)
    )
      contents.push([source[1] + 1, to]);
  }
  return {
    head: at,
    source,
    cue: [[at, at + 2]],
    contents,
    type: 'STATEMENT',
    denied: false,
    route: 'according',
    hearer: null,
  };
}

/** Verbs that say no more than that the noun is done: "made a promise", "expressed fears". */
export const LIGHT =
  /^(?:make|give|have|express|voice|issue|offer|raise|deliver|sound|share|hold|repeat|release|send|state|reiterate|announce|renew|level|feel|show|take|get|launch|publish|post|retain|harbor|hear|confirm|outline|abandon|drop|withdraw|draw|cast|pay|call|lay|convey|extend|transmit)$/;

/** "In his view, …", "in the words of the minister, …": with what follows at a sentence's head, or what goes before. */
export function viewCandidate(doc: Document, at: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  if (tokens[at]!.lower !== 'in') return null;
  let source: Stretch | null = null;
  let noun = at + 1;
  if (VIEW.test(tokens[at + 2]?.lower ?? '') && tokens[at + 1]?.lower === 'the' && tokens[at + 3]?.lower === 'of') {
    source = nounPhraseAfter(doc, at + 4, to);
    noun = at + 2;
  } else {
    while (noun < to && noun < at + 8 && !VIEW.test(tokens[noun]!.lower)) noun++;
    if (!VIEW.test(tokens[noun]?.lower ?? '') || !/^(?:PRP\$|POS)$/.test(tokens[noun - 1]!.pos)) return null;
    source = [at + 1, noun];
  }
  if (!source || noun >= to) return null;
  const end = Math.max(noun + 1, source[1]);
  const content: Stretch = at <= from + 1 ? [end, to] : [from, at];
  const rest = tokens[end]?.text === ',' && at > from + 1 ? [[end + 1, to] as Stretch] : [];
  if (content[1] - content[0] < 2) return null;
  return {
    head: noun,
    source,
    cue: [[at, noun + 1]],
    contents: [content, ...rest],
    type: 'BELIEF',
    denied: false,
    route: 'according',
    hearer: null,
  };
}

const VIEW = /^(?:view|opinion|estimation|judgment|judgement|words|eyes|telling|assessment)$/;

interface Owner {
  stretch: Stretch;
  /** The first token behind the owner's words, where the cue may begin. */
  behind: number;
  /** Where to go on reading for the content. */
  resume: number;
}

/** Whose claim it is: "his", "the minister's", "… of/by/from the minister", or the subject of the verb that governs it. */
function ownerOf(doc: Document, noun: number, from: number, to: number): Owner | null {
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

function nounEnd(doc: Document, cue: number, start: number, to: number): number {
  const end = clauseEnd(doc, cue, start, to);
  for (let t = start; t < end; t++) {
    const { text } = doc.tokens[t]!;
    if (text === ',' || text === ';' || text === '—') return t;
    if (
      t > start &&
      isFiniteVerb(doc.tokens[t]!) &&
      !/^(?:WP|WDT|WRB)$/.test(doc.tokens[t - 1]!.pos) &&
      doc.tokens[t]!.head < cue
    )
      return t;
  }
  return end;
}

/** "Made clear, on the margins of the summit, that": the clause behind the insertion, or 0. */
function clauseBehind({ tokens }: Document, at: number, to: number): number {
  for (let t = at + 1; t < Math.min(to - 1, at + 16) && !isFiniteVerb(tokens[t]!); t++)
    if (tokens[t]!.text === ',') return tokens[t + 1]!.lower === 'that' ? t + 1 : 0;
  return 0;
}

/** The "made" of "made it clear that", or 0. */
function makesClear(doc: Document, adjective: number): number {
  if (!/^(?:clear|plain|known)$/.test(doc.tokens[adjective]!.lower)) return 0;
  for (let t = adjective - 1; t > adjective - 4 && t > 0; t--) if (doc.tokens[t]!.lemma === 'make') return t;
  return 0;
}

function copulaSubject(doc: Document, adjective: number, from: number, to: number) {
  const { tokens } = doc;
  const head = tokens[adjective]!.head;
  if (tokens[adjective]!.deprel === 'xcomp' && head >= from) return subjectOf(doc, head, from, to);
  const start = groupStart(doc, adjective, from);
  const phrase = nounPhraseBefore(doc, from, start);
  return phrase ? { stretch: phrase, own: true } : null;
}

function isClause(doc: Document, from: number, to: number): boolean {
  return isFiniteIn(doc, from + 1, Math.min(to, from + 20));
}

function hasFiniteSoon(doc: Document, from: number, to: number): boolean {
  return isFiniteIn(doc, from + 1, Math.min(to, from + 8));
}

function isFiniteIn(doc: Document, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isFiniteVerb(doc.tokens[t]!)) return true;
  return false;
}
