import type { Document } from '../document.ts';
import type { Clauses, VerbGroup } from './clauses.ts';
import { isControl, type Modality, modalityBelow } from './governors.ts';

export type { Modality } from './governors.ts';

/** The modality of a verb, and the verbs above it that make it so, nearest first. `control`: whom one of them wants to do it. */
export type Reading = { modality: Modality; above: VerbGroup[]; control?: readonly [number, number] };

/** How a verb group stands: by its auxiliaries, by what opens its clause and by the verbs, nouns and prepositions it hangs on. */
export function readingOf(document: Document, clauses: Clauses, group: VerbGroup): Reading {
  const above: VerbGroup[] = [];
  let control: Reading['control'];
  let modality = ownModality(document, group);
  for (let at = group, steps = 0; steps < 4; steps++) {
    if (isHanging(document, clauses, at)) return { modality: 'HYPOTHETICAL', above };
    const link = linkAbove(document, clauses, at);
    if (!link) break;
    if (link.control && steps === 0) control = link.control;
    modality = combine(link.modality, modality);
    if (!link.group) break;
    above.push(link.group);
    modality = combine(ownModality(document, link.group), modality);
    at = link.group;
  }
  return { modality, above, ...(control && { control }) };
}

/** What stands above decides, unless it leaves things as they are. A refusal of a refusal is none. */
function combine(upper: Modality | undefined, lower: Modality): Modality {
  if (!upper || upper === 'HAPPENED') return lower;
  if (upper === 'NEGATED')
    return lower === 'HAPPENED' || lower === 'DECIDED' ? 'NEGATED' : lower === 'REFUSED' ? 'HYPOTHETICAL' : 'NEGATED';
  if (lower === 'NEGATED' || lower === 'HYPOTHETICAL' || lower === 'REFUSED') return lower;
  // "will seek to sign" wants, "would agree to sign" is yet to come.
  if (lower === 'WANTED') return 'WANTED';
  return upper;
}

function ownModality({ tokens }: Document, { auxiliaries, from }: VerbGroup): Modality {
  const before = tokens[from - 1]?.lower ?? '';
  if (
    auxiliaries.some((word) => /^(?:not|n't|never|neither|nor)$/.test(word)) ||
    /^(?:never|neither|nor|nobody)$/.test(before)
  )
    return 'NEGATED';
  for (const word of auxiliaries) {
    if (/^(?:may|might|could)$/.test(word)) return 'HYPOTHETICAL';
    if (/^(?:will|would|shall|'ll|'d|can|wo|ca)$/.test(word)) return 'AHEAD';
    if (/^(?:should|must|ought)$/.test(word)) return 'WANTED';
  }
  return 'HAPPENED';
}

/** In a clause that opens with "if", "whether", "until" and the like. */
function isHanging({ tokens, sentences, sentenceOf }: Document, clauses: Clauses, group: VerbGroup): boolean {
  if (group.form === 'INFINITIVE') return false;
  const begin = Math.max(
    sentences[sentenceOf[group.at] as number]?.from ?? 0,
    clauses.before(group.from)?.to ?? 0,
    group.from - 16,
  );
  for (let t = group.from - 1; t >= begin; t--) {
    const { lower } = tokens[t] as Document['tokens'][number];
    if (/^(?:if|whether|unless|until|till|once|provided|lest|imagine|suppose)$/.test(lower))
      return lower !== 'once' || tokens[t - 1]?.pos !== 'RB';
    if (lower === 'before' && t === begin) return false;
    if (/^[;:]$/.test(lower)) return false;
  }
  return false;
}

/** "voted on Tuesday to suspend" */
function backOverTime({ tokens }: Document, t: number, begin: number): number {
  if (/^(?:principle|advance|full|part|unison|turn)$/.test(tokens[t]?.lower ?? '') && tokens[t - 1]?.lower === 'in')
    return t - 2;
  if (!TIME.test(tokens[t]?.lower ?? '')) return t;
  let at = t - 1;
  while (at > begin && /^(?:on|last|this|in|early|late|earlier|the|next)$/.test(tokens[at]?.lower ?? '')) at--;
  return at;
}
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|week|month|year|night|evening|morning)$/;

type Link = { modality?: Modality; group?: VerbGroup; control?: readonly [number, number] };

function linkAbove(document: Document, clauses: Clauses, group: VerbGroup): Link | undefined {
  const { tokens, sentences, sentenceOf } = document;
  const begin = sentences[sentenceOf[group.at] as number]?.from ?? 0;
  let t = backOverTime(document, group.from - 1, begin);
  while (t >= begin && /^RB/.test(tokens[t]?.pos ?? '') && !/^(?:yet|about)$/.test(tokens[t]?.lower ?? '')) t--;
  if (t < begin) return undefined;
  const { lower, pos, lemma } = tokens[t] as Document['tokens'][number];
  if (group.form === 'INFINITIVE') return aboveInfinitive(document, clauses, t, begin);
  if (group.form === 'GERUND') return aboveGerund(document, clauses, t, begin);
  const isBare = group.auxiliaries.length === 0 && /^VB[PN]?$/.test(tokens[group.at]?.pos ?? '');
  // "will sign and ratify", "agreed to set up and equip": the second verb stands as the first.
  if (isBare && /^(?:and|or|,)$/.test(lower)) {
    const first = clauses.before(t + 1);
    const apart = first ? t - first.to : 99;
    if (
      first &&
      apart < 14 &&
      (first.form === 'INFINITIVE' || (first.form === 'FINITE' && first.auxiliaries.length > 0))
    )
      return { group: { ...first, base: 'be' }, modality: undefined };
  }
  if (pos === 'TO' || lemma === 'be') return undefined;
  return undefined;
}

/** "to sign" after a verb, an adjective or a noun, or with whoever is to do it in between. */
function aboveInfinitive(document: Document, clauses: Clauses, t: number, begin: number): Link | undefined {
  const { tokens } = document;
  const { lower, pos } = tokens[t] as Document['tokens'][number];
  const before = clauses.before(t + 1);
  // "agreed to scrap visas and to set up a commission"
  if (/^(?:and|or|,)$/.test(lower) && before?.form === 'INFINITIVE') return { group: { ...before, base: 'be' } };
  if (before && before.to === t + 1) {
    const below = before.base === 'have' || before.base === 'be' ? 'AHEAD' : modalityBelow(before.base);
    // "was never to be signed", "were to meet"
    return { group: before, modality: below };
  }
  // "has yet to sign"
  if (lower === 'yet') return { modality: 'NEGATED', group: before };
  if (lower === 'order' || lower === 'as') return { modality: 'AHEAD' };
  if (
    /^(?:JJ|VBN|RB|IN)/.test(pos) &&
    before &&
    t - before.to < 4 &&
    /^(?:ready|willing|unwilling|reluctant|set|due|able|unable|likely|unlikely|keen|eager|prepared|poised|about|free|bound|slated|anxious|expected|scheduled|possible|impossible|difficult|hard)$/.test(
      lower,
    )
  )
    return { group: before, modality: lower === 'unlikely' ? 'AHEAD' : modalityBelow(lower) };
  // Back over whoever is between to a verb that wants somebody to do something.
  let at = t;
  let nounAt = -1;
  for (let steps = 0; at >= begin && steps < 12; steps++, at--) {
    const token = tokens[at] as Document['tokens'][number];
    if (before && at < before.to) break;
    if (nounAt < 0 && /^NN/.test(token.pos)) nounAt = at;
    if (
      !/^(?:DT|PDT|JJ|NN|PRP|POS|CC|CD|,|VBN|HYPH)/.test(token.pos) &&
      !/^(?:on|upon|of|with|to|for|in|at)$/.test(token.lower)
    )
      break;
  }
  if (before && at < before.to && (isControl(before.base) || before.particle === 'for')) {
    const from = /^(?:on|upon|to|with|for)$/.test(tokens[before.to]?.lower ?? '') ? before.to + 1 : before.to;
    if (from <= t) return { group: before, modality: modalityBelow(before.base), control: [from, t + 1] };
  }
  if (/^NN/.test(pos)) {
    const noun = tokens[t]?.lemma || lower;
    return {
      modality: modalityBelow(noun.replace(/s$/, '')),
      ...(before && t - before.to < 5 && { group: { ...before, base: 'be' } }),
    };
  }
  return { modality: 'AHEAD' };
}

/** "signing": after a preposition, a verb, a noun or a comma. */
function aboveGerund(document: Document, clauses: Clauses, t: number, begin: number): Link | undefined {
  const { tokens } = document;
  const { lower, pos } = tokens[t] as Document['tokens'][number];
  const before = clauses.before(t + 1);
  if (before && before.to === t + 1) {
    const modality = /^(?:postpone|delay|defer)$/.test(before.base) ? 'AHEAD' : modalityBelow(before.base);
    return { group: before, modality };
  }
  if (lower === 'without' || (lower === 'of' && /^(?:instead|short)$/.test(tokens[t - 1]?.lower ?? '')))
    return { modality: 'NEGATED' };
  if (lower === 'than') return { modality: 'NEGATED' };
  if (lower === 'before' || lower === 'against' || lower === 'from')
    return { modality: lower === 'before' ? 'AHEAD' : 'NEGATED' };
  if (/^(?:after|since|upon|by|in|on|while|,|with|despite)$/.test(lower))
    return before && t - before.to < 25 ? { group: { ...before, base: 'be' } } : undefined;
  if (/^(?:of|for|about|to|at|towards)$/.test(lower)) {
    const noun = tokens[t - 1];
    if (noun && /^NN/.test(noun.pos)) return { modality: modalityBelow(noun.lemma || noun.lower) ?? 'AHEAD' };
    return { modality: before ? (modalityBelow(before.base) ?? 'HAPPENED') : 'AHEAD' };
  }
  // "the protocol setting up the patrols"
  return t < begin ? undefined : { modality: /^NN/.test(pos) ? 'HYPOTHETICAL' : 'AHEAD' };
}
