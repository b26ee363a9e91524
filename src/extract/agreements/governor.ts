import type { Document } from '../document.ts';
import type { Clauses, VerbGroup } from '../events/clauses.ts';
import type { Named, Scene } from '../events/scene.ts';
import { namedIn } from '../events/subjects.ts';
import type { Phrase } from './phrases.ts';
import { AGREEMENTS, BACK, statusNoun, statusVerb } from './words.ts';

/**
 * What a phrase is the object of: a verb with the particle that stands before the phrase, or a noun such as "signing" with the
 * verb that this one belongs to, and whose it is ("Chad's proposal for").
 */
export type Governor = { group?: VerbGroup; particle: string; noun?: number; owner: Named[]; partners: Named[] };

/** Looks left of a phrase, over dates, places and who else is named, at most a few words: the work is in proportion to the text. */
export function governorOf(
  scene: Scene,
  clauses: Clauses,
  { from, head }: Pick<Phrase, 'from' | 'head' | 'to'>,
): Governor | undefined {
  const found = walk(scene, clauses, from, head, 0);
  return found && { ...found, partners: found.group ? partnersIn(scene, found.group.to, from) : [] };
}

/** "with Cameroon", "to Libya" or just "Libya" between a verb and what it governs. */
function partnersIn(scene: Scene, from: number, to: number): Named[] {
  const { tokens } = scene.document;
  if (to - from > 12) return [];
  for (let t = from; t < to; t++) {
    const isOpen = /^(?:with|to|between)$/.test(tokens[t]?.lower ?? '');
    if (isOpen || (t === from && scene.acting(t).length)) return namedIn(scene, isOpen ? t + 1 : t, to);
  }
  return [];
}

type Found = Omit<Governor, 'partners'>;

const PREPOSITION =
  /^(?:of|on|for|about|over|to|towards?|from|with|in|into|at|against|under|upon|behind|by|after|before)$/;
const NEUTRAL =
  /^(?:texts?|drafts?|versions?|terms?|provisions?|wording|principles?|idea|part|series|number|package|outline|final|details|elements|clauses|parts|set|pair|string|mandate|life|annex|copy|copies|host|raft|form|kind|sort|prospect|possibility|project)$/;
/** "their signatures to", "its blessing to", "talks on": as if a verb. */
const AS_VERB: [RegExp, string][] = [
  [/^(?:signatures?|names?|pens?|initials|seal|paper)$/, 'sign'],
  [/^(?:blessing|go-ahead|nod|backing|approval|consent|assent|endorsement|yes|weight|light)$/, 'approve'],
  [/^(?:end|halt)$/, ''],
];

function walk(scene: Scene, clauses: Clauses, from: number, head: number, depth: number): Found | undefined {
  const { tokens, sentences, sentenceOf } = scene.document;
  const begin = Math.max(sentences[sentenceOf[head] as number]?.from ?? 0, from - 28);
  let t = from - 1;
  for (let steps = 0; t >= begin && steps < 14; steps++) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    const group = clauses.at(t);
    if (group && group.at === t) return { group, particle: '', owner: [] };
    const date = scene.datesIn(Math.max(begin, t - 5), t + 1).find(({ to }) => to === t + 1);
    if (date) {
      t = date.from - 1;
      if (/^(?:on|in|at|since|from|by|during|late|early)$/.test(tokens[t]?.lower ?? '')) t--;
      continue;
    }
    const before = clauses.before(t + 1);
    if (before && before.to <= t && t - before.to < 2 && isParticle(tokens, before.to, t)) {
      // "pulled out of the pact", "called for a truce", "voted down the text".
      const words = tokens.slice(before.to, t + 1).map(({ lower }) => lower);
      return { group: before, particle: words[0] === 'with' ? '' : (words[0] as string), owner: [] };
    }
    if (PREPOSITION.test(lower) && /^(?:IN|TO|RP|RB)/.test(pos)) {
      const noun = backOverDate(scene, t - 1, begin);
      if (noun < begin) return undefined;
      // "agreed on Friday to a truce"
      const verb = clauses.at(noun);
      if (verb && verb.at === noun) return { group: verb, particle: lower, owner: [] };
      const met = meet(scene, clauses, noun, lower, begin, depth);
      if (met !== 'SKIP') return met;
      t = npStart(scene.document, noun, begin) - 1;
      continue;
    }
    if (/^(?:RB|``|'')/.test(pos) || /^[“”«»"]$/.test(lower) || /^(?:both|also|PDT)$/.test(lower)) {
      t--;
      continue;
    }
    if (lower === ':') {
      // "I propose something simpler: a hotline"
      const before = clauses.before(t);
      return before && t - before.to <= 4 && statusVerb(before.base, before.particle)?.status === 'PROPOSED'
        ? { group: before, particle: '', owner: [] }
        : undefined;
    }
    if (lower === ',' && /^(?:an?|the)$/.test(tokens[t + 1]?.lower ?? '')) {
      // "was signed yesterday, under the auspices of the president, an accord"
      const open = asideBefore(scene.document, t, begin);
      if (open !== undefined) {
        t = open - 1;
        continue;
      }
    }
    if (/^(?:and|or|,)$/.test(lower)) {
      // One of several that are signed together.
      const other =
        nounBefore(scene.document, t - 1, begin) ??
        (lower === ',' && /^(?:an?|the)$/.test(tokens[t + 1]?.lower ?? '')
          ? apposedTo(scene.document, t - 1)
          : undefined);
      if (other === undefined) return undefined;
      t = npStart(scene.document, other, begin) - 1;
      continue;
    }
    // "offered Libya a pact", "gave the accord"; and a place or a person in between: "signed in Rome a treaty".
    if (scene.at(t).length || scene.placesIn(t, t + 1).length || /^(?:NN|PRP|DT|JJ|POS|CD)/.test(pos)) {
      const start = npStart(scene.document, t, begin);
      const previous = tokens[start - 1]?.lower ?? '';
      if (
        PREPOSITION.test(previous) &&
        (scene.within(start, t + 1).length || scene.placesIn(start, t + 1).length || clauses.at(start - 2))
      ) {
        const verb = clauses.before(start);
        if (verb && start - 1 - verb.to <= 1) return { group: verb, particle: '', owner: [] };
        t = start - 2;
        continue;
      }
      if (scene.within(start, t + 1).length || /^PRP/.test(pos)) {
        t = start - 1;
        continue;
      }
      // "approved in the closing of their summit the principle of", "hammered out under heavy pressure a deal"
      if (/^(?:in|at|during|under|of|through)$/.test(previous) && statusNoun(tokens[t]?.lower ?? '') === undefined) {
        const before = clauses.before(start);
        if (before && start - 1 - before.to <= 1) return { group: before, particle: '', owner: [] };
        t = start - 2;
        continue;
      }
      return undefined;
    }
    return undefined;
  }
  return undefined;
}

/** The last token before a date that ends at `t`; `t` itself where none does. */
function backOverDate(scene: Scene, t: number, begin: number): number {
  const { tokens } = scene.document;
  const date = scene.datesIn(Math.max(begin, t - 5), t + 1).find(({ to }) => to === t + 1);
  if (!date) return t;
  return /^(?:on|in|at|since|from|by|during|late|early)$/.test(tokens[date.from - 1]?.lower ?? '')
    ? date.from - 2
    : date.from - 1;
}

function isParticle(tokens: Document['tokens'], from: number, to: number): boolean {
  for (let t = from; t <= to; t++)
    if (
      !/^(?:up|out|down|off|away|apart|through|back|forward|over|in|into|on|for|of|from|with|to|upon|against|about|aside)$/.test(
        tokens[t]?.lower ?? '',
      )
    )
      return false;
  return true;
}

/** What a noun before a preposition makes of the phrase behind it; SKIP where it is only a place, a date or a person. */
function meet(
  scene: Scene,
  clauses: Clauses,
  noun: number,
  preposition: string,
  begin: number,
  depth: number,
): Found | undefined | 'SKIP' {
  const { tokens } = scene.document;
  const { lower, pos } = tokens[noun] as Document['tokens'][number];
  if (!/^(?:NN|VBG|CD)/.test(pos) && statusNoun(lower) === undefined) return scene.at(noun).length ? 'SKIP' : undefined;
  const lemma = pos === 'NNS' || /[^s]s$/.test(lower) ? lower.replace(/s$/, '') : lower;
  const start = npStart(scene.document, noun, begin);
  const as = AS_VERB.find(([pattern]) => pattern.test(lower));
  if (as && (preposition === 'to' || (lower === 'weight' && preposition === 'behind'))) {
    const verb = clauses.before(start);
    if (!as[1] || !verb || start - verb.to > 1) return undefined;
    return { group: { ...verb, base: as[1], particle: '' }, particle: '', owner: [] };
  }
  const status = lemma === 'experience' || statusNoun(lemma) !== undefined;
  // "an offer of", "a proposal for", "talks on", "the signing of"; the agreement's own nouns are taken up elsewhere.
  if (status) {
    if (depth > 1 || isOfPaper(scene.document, start)) return undefined;
    const owner = ownerOf(scene, start, noun);
    const above = walk(scene, clauses, start, noun, depth + 1);
    // "the call for the conclusion of": it is called for, and not concluded.
    if (above?.noun !== undefined && statusNoun(tokens[above.noun]?.lower ?? '') === 'PROPOSED') return above;
    const plain = above && above.noun === undefined ? above : undefined;
    return {
      ...(plain?.group ? { group: plain.group } : besideVerb(clauses, noun)),
      particle: plain?.particle ?? '',
      noun,
      owner,
    };
  }
  if (NEUTRAL.test(lower) && /^(?:of|for)$/.test(preposition) && depth < 2)
    return walk(scene, clauses, start, noun, depth + 1);
  const signed = preposition === 'of' ? byBefore(scene, noun, begin) : undefined;
  if (signed) return signed;
  if (scene.at(noun).length || scene.placesIn(start, noun + 1).length) return 'SKIP';
  return undefined;
}

/** "the signing by South Africa, Namibia and Burundi of": whose it is stands in between. */
function byBefore(scene: Scene, last: number, begin: number): Found | undefined {
  const { tokens } = scene.document;
  for (let t = last; t > Math.max(begin, last - 26); t--) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (lower === 'by') {
      const noun = t - 1;
      const isDone = statusNoun(tokens[noun]?.lower ?? '') !== undefined;
      return isDone ? { particle: '', noun, owner: namedIn(scene, t + 1, last + 1) } : undefined;
    }
    if (!scene.at(t).length && !/^(?:NNP|,|CC|DT|POS)/.test(pos) && lower !== 'of') return undefined;
  }
  return undefined;
}

/** "a bill on the ratification of": nothing is ratified by that. */
const isOfPaper = ({ tokens }: Document, start: number): boolean =>
  /^(?:of|on|for|over|about)$/.test(tokens[start - 1]?.lower ?? '') &&
  /^(?:laws?|bills?|votes?|debates?|questions?|issue|procedure|process|request|prospects?|delay|deadline|date|possibility|conditions?|obstacles?)$/.test(
    tokens[start - 2]?.lower ?? '',
  );

/** A noun that nobody governs may be the subject: "the signing of the accord is expected". */
function besideVerb(clauses: Clauses, noun: number): { group?: VerbGroup } {
  const before = clauses.before(noun);
  const next = clauses.around(noun).find(({ from, form }) => from > noun && form === 'FINITE');
  if (!next || (before && before.to > noun - 3)) return {};
  const isOpen =
    /^(?:expect|schedule|plan|foresee|postpone|delay|be|take|set|hold)$/.test(next.base) && next.auxiliaries.length > 0;
  return isOpen ? { group: next } : {};
}

/** "Chad's proposal", "the proposal of Libya for", "a call by Egypt for". */
function ownerOf(scene: Scene, start: number, noun: number): Named[] {
  const { tokens } = scene.document;
  const own = namedIn(scene, start, noun);
  if (own.length) return own;
  const { lower } = tokens[noun + 1] ?? { lower: '' };
  const isTheirs = statusNoun(tokens[noun]?.lower ?? '') === 'PROPOSED';
  if (!/^(?:by|from)$/.test(lower) && !(lower === 'of' && isTheirs)) return [];
  return scene.acting(noun + 2).length ? scene.acting(noun + 2) : scene.acting(noun + 3);
}

/** A noun that can be an agreement, over what qualifies it to the right. */
function nounBefore({ tokens }: Document, at: number, begin: number): number | undefined {
  for (let t = at; t >= Math.max(begin, at - 8); t--) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (/^NN/.test(pos) && (BACK.has(lower.replace(/s$/, '')) || AGREEMENTS.has(lower.replace(/s$/, '')))) return t;
    if (!/^(?:NN|JJ|DT|IN|POS|CD|CC)/.test(pos)) return undefined;
  }
  return undefined;
}

/** Where an aside that ends at a comma opens, by a comma before a preposition. */
function asideBefore({ tokens }: Document, close: number, begin: number): number | undefined {
  for (let t = close - 1; t >= Math.max(begin, close - 18); t--)
    if (tokens[t]?.lower === ',' && /^(?:IN|RB)/.test(tokens[t + 1]?.pos ?? '')) return t;
  return undefined;
}

/** "suggests a new instrument, a rapid-reaction capability": what the second only tells more closely. */
function apposedTo({ tokens }: Document, at: number): number | undefined {
  return /^(?:instrument|step|measure|tool|move|formula|option|idea|solution|remedy|way|mechanism|body|structure|scheme|plan|proposal|text|document|project)s?$/.test(
    tokens[at]?.lower ?? '',
  )
    ? at
    : undefined;
}

/** The first token of a noun phrase: its article, or what stands before without one. */
function npStart({ tokens }: Document, noun: number, begin: number): number {
  for (let t = noun; ; t--) {
    if (t <= begin || /^(?:DT|PRP\$)$/.test(tokens[t]?.pos ?? '')) return t;
    const pos = tokens[t - 1]?.pos ?? '';
    const isParticiple = /^VB[NG]$/.test(pos) && /^(?:DT|JJ|PRP\$)/.test(tokens[t - 2]?.pos ?? '');
    if (!isParticiple && !/^(?:DT|PDT|JJ|NN|PRP\$|POS|CD|HYPH)/.test(pos)) return t;
  }
}
