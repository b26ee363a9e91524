import type { Document } from '../../document.ts';
import type { Candidate, Region } from '../candidate.ts';
import { hasFinite, isFiniteVerb, nounPhrase, nounPhraseAfter, objectPhraseAfter, type Stretch } from '../phrases.ts';

/** "according to the ministry": with what follows at a sentence's head, else what goes before. */
export function accordingCandidate(doc: Document, at: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const head = tokens[at]!.head >= from && tokens[at]!.deprel === 'case' ? tokens[at]!.head : -1;
  const phrase = nounPhraseAfter(doc, at + 2, to);
  let source: Stretch | null = head > at && head < to ? nounPhrase(doc, head, at + 2, to) : phrase;
  if (source && phrase && source[1] < phrase[1]) source = phrase;
  source = behindWhat(doc, at + 2, to) ?? (source && withoutNumber(doc, source));
  if (!source) return null;
  const opens = at <= from + 1;
  return heldBy(
    source,
    at,
    [at, at + 2],
    opens ? [[behindComma(doc, source[1], to), to]] : around(doc, at, source[1], [from, to]),
    'STATEMENT',
  );
}

/** "In his view, …", "in the words of the minister, …": with what follows at a sentence's head, or what goes before. */
export function viewCandidate(doc: Document, at: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  if (tokens[at]!.lower !== 'in') return null;
  let source: Stretch | null = null;
  let noun = at + 1;
  if (VIEW.test(tokens[at + 2]?.lower ?? '') && tokens[at + 1]?.lower === 'the' && tokens[at + 3]?.lower === 'of') {
    source = objectPhraseAfter(doc, at + 4, to);
    noun = at + 2;
  } else {
    while (noun < to && noun < at + 8 && !VIEW.test(tokens[noun]!.lower)) noun++;
    if (!VIEW.test(tokens[noun]?.lower ?? '') || !/^(?:PRP\$|POS)$/.test(tokens[noun - 1]!.pos)) return null;
    source = [at + 1, noun];
  }
  if (!source || noun >= to) return null;
  const end = Math.max(noun + 1, source[1]);
  const opens = at <= from + 1;
  const content: Stretch = opens ? [end, to] : [from, at];
  const rest: Stretch[] = tokens[end]?.text === ',' && !opens ? [[end + 1, to]] : [];
  if (content[1] - content[0] < 2) return null;
  return heldBy(source, noun, [at, noun + 1], [content, ...rest]);
}

/** "As the mayor sees it, …", "to hear the colonel tell it, …", "if the governor is to be believed, …": all of the sentence behind. */
export function tellingCandidate(doc: Document, at: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  const opens = at === from || (at === from + 1 && /^(?:CC|RB)$/.test(tokens[from]!.pos));
  if (!opens) return null;
  const { lower } = tokens[at]!;
  const hears = lower === 'to' && tokens[at + 1]?.lower === 'hear';
  if (!hears && lower !== 'as' && lower !== 'if') return null;
  const source = nounPhraseAfter(doc, hears ? at + 2 : at + 1, to);
  if (!source) return null;
  const words = tokens.slice(source[1], source[1] + 5).map((token) => token.lower);
  const telling =
    /^(?:(?:sees?|saw|tells?|told|puts?|has|had|understands?|describes?) it|(?:is|are|was|were) to be believed) ,/;
  if (!telling.test(words.join(' '))) return null;
  const comma = source[1] + words.indexOf(',');
  return to - comma < 3 ? null : heldBy(source, source[1], [source[1], comma], [[comma + 1, to]]);
}

/** "For Salem, a smuggler of forty, the border “is a sieve”": where the words are in part somebody's own. */
export function forCandidate(doc: Document, at: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  if (at !== from || tokens[at]!.lower !== 'for') return null;
  const source = nounPhraseAfter(doc, at + 1, to);
  if (!source || tokens[source[1]]?.text !== ',' || !tokens.slice(...source).some(({ pos }) => pos === 'NNP'))
    return null;
  let start = source[1] + 1;
  // A phrase about the person, in commas.
  const said = nounPhraseAfter(doc, start, to);
  if (said && tokens[said[1]]?.text === ',' && /^(?:a|an|the)$/.test(tokens[said[0]]!.lower)) start = said[1] + 1;
  const quoted = tokens.slice(start, to).some(({ quote }) => quote >= 0);
  if (!quoted || tokens[start]!.quote >= 0 || !hasFinite(doc, start, to)) return null;
  return heldBy(source, at, [at, at + 1], [[start, to]]);
}

const heldBy = (
  source: Stretch,
  head: number,
  cue: Stretch,
  contents: Stretch[],
  type: Candidate['type'] = 'BELIEF',
): Candidate => ({ head, source, cue: [cue], contents, type, denied: false, route: 'according', hearer: null });

const VIEW = /^(?:view|opinion|estimation|judgment|judgement|words|eyes|telling|assessment)$/;

/** "According to what was reported by the newspaper": whose report it is. */
function behindWhat(doc: Document, at: number, to: number): Stretch | null {
  const { tokens } = doc;
  if (tokens[at]?.lower !== 'what') return null;
  for (let t = at + 1; t < Math.min(to, at + 6); t++)
    if (tokens[t]!.lower === 'by') return nounPhraseAfter(doc, t + 1, to);
  return null;
}

/** "The spokesman, Mohamed Ali Aroui, sixty …": the number opens what is said. */
function withoutNumber({ tokens }: Document, [from, to]: Stretch): Stretch {
  for (let t = from + 1; t < to - 1; t++) if (tokens[t]!.text === ',' && tokens[t + 1]!.pos === 'CD') return [from, t];
  return [from, to];
}

/** Behind the comma that closes what is said of the source, where one comes before the sentence's verb; else at `start`. */
function behindComma({ tokens }: Document, start: number, to: number): number {
  for (let t = start; t < to && t < start + 25; t++) {
    if (isFiniteVerb(tokens[t]!) && !/^W/.test(tokens[t - 1]!.pos)) break;
    if (tokens[t]!.text !== ',') continue;
    // "According to a source, who asked not to be named, …"
    const closing = /^(?:who|which|whom|whose)$/.test(tokens[t + 1]?.lower ?? '') ? commaFrom(tokens, t + 2, to) : -1;
    return (closing > 0 ? closing : t) + 1;
  }
  return start;
}

function commaFrom(tokens: Document['tokens'], from: number, to: number): number {
  for (let t = from; t < Math.min(to, from + 20); t++) if (tokens[t]!.text === ',') return t;
  return -1;
}

/** What stands before "according to", and behind its source where the sentence's verb is there: "The talks, according to Cairo, failed". */
function around(doc: Document, at: number, end: number, [from, to]: Stretch): Stretch[] {
  const { tokens } = doc;
  const goesOn =
    tokens[end]?.text === ',' &&
    to - end > 4 &&
    tokens[at - 1]!.text === ',' &&
    hasFinite(doc, end, to) &&
    !hasFinite(doc, from, at);
  return goesOn
    ? [
        [from, at],
        [end + 1, to],
      ]
    : [[from, at]];
}
