import type { Document, Sentence, Token } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isFiniteVerb, isQuoteMark, isVerb, nounPhraseAfter, type Stretch } from './phrases.ts';

/**
 * What a layout attributes without a verb: the turns of a transcript ("HAMDI: We agreed."), a heading that begins with its
 * speaker ("Hamdi: Borders stay open"), a paragraph in quotation marks signed behind a dash ("“…” — Mongi Hamdi").
 */
export function speakerTurns(doc: Document, found: Candidate[]): Candidate[] {
  const paragraphs = paragraphsOf(doc);
  const cueAt = new Set(found.map(({ head }) => doc.sentences[doc.sentenceOf[head]!]!.paragraph));
  const labels = withoutDatelines(
    doc,
    paragraphs.map(([from, to]) => labelOf(doc, from, to)),
  );
  const isTranscript = paragraphs.filter(([from], p) => labels[p] || asideOf(doc, from) === 'QUESTION').length > 2;
  const askers = askersOf(doc, paragraphs, labels);
  const turns: Candidate[] = [];
  let open: Candidate | null = null;
  paragraphs.forEach(([from, to], p) => {
    const label = labels[p]!;
    if (asideOf(doc, from) || (label && askers.has(labelText(doc, label)))) {
      open = null;
      return;
    }
    if (label) {
      const quoted = isQuoteMark(doc.tokens[label[1] + 1]!);
      // "10:44 Paris: …": a place, where what follows has a speaker of its own.
      const named = label[1] - label[0] > 2 || !isTimed(doc, from) || !cueAt.has(p);
      const entry = isTimed(doc, from) && label[1] - label[0] > 2;
      const speaks = quoted || entry || (isTranscript ? named : isCapitals(doc, label) || p === 0);
      const asks = doc.tokens[to - 1]!.text === '?' && doc.sentenceOf[to - 1] === doc.sentenceOf[from];
      const speaker: Stretch = [label[0], Math.max(label[1], label[0] + 1)];
      open = speaks && !asks ? candidate(doc, speaker, label[1], [label[1] + 1, to]) : null;
      if (open && (isTranscript || isCapitals(doc, label)) && !isTimed(doc, from)) open.route = 'turn';
      if (open) turns.push(open);
      if (quoted || !(isTranscript || isCapitals(doc, label))) open = null;
      return;
    }
    const signature = signatureOf(doc, from, to);
    if (signature) {
      turns.push(candidate(doc, [signature + 1, to], signature, [from, signature]));
      return;
    }
    // An interview that prints its questions bare.
    if (open && doc.tokens[to - 1]!.text === '?' && doc.sentenceOf[to - 1] === doc.sentenceOf[from]) return;
    // A turn goes on over paragraphs until the next speaker, or until the text tells again.
    if (open && !cueAt.has(p) && !isQuoteMark(doc.tokens[from]!)) open.contents.push([from, to]);
    else open = null;
  });
  const labelled = new Set(turns.map(({ head }) => head));
  for (const { from, to } of doc.sentences) {
    const colon = quotationAfterPhrase(doc, from, to);
    if (colon && !labelled.has(colon.head)) turns.push(colon);
  }
  return turns;
}

/** "TUNIS – The envoy": before a dash only what stands so more than once is a speaker. */
function withoutDatelines(doc: Document, labels: (Stretch | null)[]): (Stretch | null)[] {
  const counts = new Map<string, number>();
  const keyOf = (label: Stretch) => labelText(doc, label);
  for (const label of labels) if (label) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  return labels.map((label) =>
    label && doc.tokens[label[1]]?.text !== ':' && doc.tokens[label[1]]?.text !== 'to' && counts.get(keyOf(label)) === 1
      ? null
      : label,
  );
}

const labelText = ({ tokens }: Document, [from, to]: Stretch): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** Labels of those who only ask: half of their turns or more end with a question mark. */
function askersOf(doc: Document, paragraphs: Stretch[], labels: (Stretch | null)[]): Set<string> {
  const turns = new Map<string, { all: number; asked: number }>();
  paragraphs.forEach(([, to], p) => {
    if (!labels[p]) return;
    const text = labelText(doc, labels[p]);
    const { all, asked } = turns.get(text) ?? { all: 0, asked: 0 };
    turns.set(text, { all: all + 1, asked: asked + (doc.tokens[to - 1]!.text === '?' ? 1 : 0) });
  });
  return new Set([...turns].flatMap(([text, { all, asked }]) => (all > 1 && asked * 2 >= all ? [text] : [])));
}

/** "A handwritten sign: “We are not afraid.”": a phrase, a colon and a quotation, without a verb. */
function quotationAfterPhrase(doc: Document, from: number, to: number): Candidate | null {
  const { tokens } = doc;
  let start = from;
  while (start < to && isBeforeLabel(tokens[start]!) && tokens[start]!.quote < 0) start++;
  for (let t = start; t < Math.min(to - 2, start + 12); t++) {
    if ((isVerb(tokens[t]!) && tokens[t]!.pos !== 'VBG') || tokens[t]!.quote >= 0) return null;
    if (tokens[t]!.text !== ':') continue;
    const quote = isQuoteMark(tokens[t + 1]!) ? (tokens[t + 2]?.quote ?? -1) : -1;
    const phrase = quote >= 0 ? nounPhraseAfter(doc, start, t) : null;
    if (!phrase || NO_SPEAKER.test(tokens[phrase[0]]!.text)) return null;
    const { from: first, to: last } = doc.quotations[quote]!;
    return candidate(doc, phrase, t, [first, last]);
  }
  return null;
}

/** What a paragraph is that nobody of the article speaks: what he is asked, or what points to another article. */
export type Aside = 'QUESTION' | 'POINTER';

/** By its label: "Q: …", "Also read: …", "Photo: …"; null where a paragraph has none of these. */
export function asideOf({ tokens }: Document, from: number): Aside | null {
  if (tokens[from]!.text === 'Q.') return 'QUESTION';
  const colon = [1, 2, 3, 4, 5].find((words) => /^[:–—]$/.test(tokens[from + words]?.text ?? ''));
  if (!colon) return null;
  const label = tokens.slice(from, from + colon).map(({ lower }) => lower);
  if (/^(?:q|question)$/.test(label.join(' '))) return 'QUESTION';
  return POINTS.test(label.join(' ')) ? 'POINTER' : null;
}

/** "Also read", "Read on page 4", "Also in this issue", and the label of a caption. */
const POINTS =
  /^(?:(?:also )?(?:read|see)(?: also| more| on page \d+| tomorrow| next)?|(?:also )?in this (?:issue|edition)|inside|related(?: stories| articles)?|watch|listen|tomorrow|(?:file )?photos?|pictured?|caption|image)$/;

function candidate(doc: Document, source: Stretch, mark: number, content: Stretch): Candidate {
  const route = doc.tokens[mark]!.text === ':' ? 'colon' : 'signature';
  return {
    head: mark,
    source,
    cue: [[mark, mark + 1]],
    contents: [content],
    type: 'STATEMENT',
    denied: false,
    route,
    hearer: null,
  };
}

function paragraphsOf(doc: Document): Stretch[] {
  const paragraphs: [number, number][] = [];
  let last: Sentence | null = null;
  for (const sentence of doc.sentences) {
    if (last && last.paragraph === sentence.paragraph) paragraphs.at(-1)![1] = sentence.to;
    else paragraphs.push([sentence.from, sentence.to]);
    last = sentence;
  }
  return paragraphs;
}

/**
 * A speaker's name before a colon at a paragraph's head, behind an opening mark or a time ("11:50 – "), with what stands in brackets
 * behind it; null without one. An account (`@minister`) is one.
 */
function labelOf(doc: Document, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  let start = from;
  while (start < to - 3 && isBeforeLabel(tokens[start]!)) start++;
  // "A. Nobody can seal it."
  if (tokens[start]?.text === 'A.') return [start, start];
  let brackets = false;
  for (let t = start; t < Math.min(to - 2, start + 12); t++) {
    const { text } = tokens[t]!;
    if (text === ':' || isDash(tokens, t, start)) return t > start ? [start, t] : null;
    // "Lavrov to reporters: …"
    if (text === 'to' && t > start && tokens[t + 2]?.text === ':') return [start, t];
    brackets = text === '(' || (brackets && text !== ')');
    if (brackets || text === ')') continue;
    if (t - start > 6 || !/^(?:\p{Lu}|@)/u.test(text) || NO_SPEAKER.test(text)) return null;
  }
  return null;
}

/** "Salamé – Delegations walk.": a dash between spaces behind a short label. */
const isDash = (tokens: Token[], at: number, start: number): boolean =>
  /^[–—]$/.test(tokens[at]!.text) && at - start < 4 && tokens[at]!.start > tokens[at - 1]!.end;

/** An opening mark, a time or what sets it off. */
const isBeforeLabel = (token: Token): boolean =>
  isQuoteMark(token) || /^(?:\p{N}|[-—–|•*]+$|(?:GMT|CET|UTC)$)/u.test(token.text);

/** "11:50 – Kobler: …" of a ticker. */
const isTimed = ({ tokens }: Document, from: number): boolean =>
  /^(?:\d\d?[:.h]\d\d|[0-2]\d[0-5]\d)$/.test(tokens[from]!.text);

const NO_SPEAKER =
  /^(?:Latest|Video|Watch|Updated?|Correction|Clarification|Note|Exclusive|Analysis|Opinion|Photos?|Live|Breaking|Editorial|Review|Profile|How|Why|What|Q|Question|Related|Read|Source|Subject|Date|To|From|Re|Editor|Contact|Rumou?r|Interview)$/i;

function isCapitals(doc: Document, [from, to]: Stretch): boolean {
  const words = doc.tokens.slice(from, to).map(({ text }) => text);
  return words.every((word) => /^[\p{Lu}.'’-]+$/u.test(word)) && words.some((word) => word.length > 2);
}

/** The dash behind a closed quotation that takes the whole paragraph but for a name of a few words. */
function signatureOf(doc: Document, from: number, to: number): number | null {
  const { tokens } = doc;
  if (!isQuoteMark(tokens[from]!)) return null;
  for (let t = to - 2; t > from + 4 && t > to - 12; t--) {
    if (isFiniteVerb(tokens[t]!)) return null;
    if (/^[-—–―]+$/.test(tokens[t]!.text))
      return isQuoteMark(tokens[t - 1]!) && /^\p{Lu}/u.test(tokens[t + 1]!.text) ? t : null;
  }
  return null;
}
