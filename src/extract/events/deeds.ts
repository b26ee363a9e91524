import type { Document, Sentence } from '../document.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import type { EventType } from './event.ts';
import { modalityOf } from './modality.ts';

/** A deed as the main clause of a sentence tells it: the verb, and what it is. */
export type Deed = { at: number; type: EventType; isGathering: boolean };

/** What verbs tell, where somebody who acts for a state or a body is their subject and it has happened. */
export function deedsIn(document: Document, sentence: Sentence): Deed[] {
  const { from, to } = sentence;
  const { tokens } = document;
  const deeds: Deed[] = [];
  for (let t = from; t < to; t++) {
    const { pos, lower } = tokens[t] as Document['tokens'][number];
    if (!/^VB[DPZN]$/.test(pos) || isBeside(document, t)) continue;
    const lemma = lemmaOf(lower, pos, (word) => TYPES.has(word));
    const gathers = /^(?:hold|convene)$/.test(lemma) && isGathering(document, sentence, t);
    const type = gathers ? 'CONSULT' : typeOf(document, t, lemma);
    if (type && modalityOf(document, t).modality === 'HAPPENED') deeds.push({ at: t, type, isGathering: gathers });
  }
  return deeds;
}

/** "a summit of the heads of state was held": told by the words, for parsers differ over what is far from its verb. */
function isGathering({ tokens }: Document, { from }: Sentence, t: number): boolean {
  if (!/^(?:was|were|been)$/.test(tokens[t - 1]?.lower ?? '')) return false;
  for (let at = t - 2; at >= Math.max(from, t - 16); at--) {
    const { pos, lower } = tokens[at] as Document['tokens'][number];
    if (/^(?:summit|meeting|conference|talks|consultations|session)$/.test(lower)) return true;
    if (/^(?:MD|VB[DPZ]|WP|WDT)/.test(pos) && !/^(?:had|has|have)$/.test(lower)) return false;
  }
  return false;
}

/** "who met the delegation", "which rejected it": told beside the matter. */
const isBeside = ({ tokens }: Document, t: number): boolean =>
  /^(?:acl|advcl)/.test(tokens[t]?.deprel ?? '') ||
  [1, 2, 3].some((n) => /^(?:who|which)$/.test(tokens[t - n]?.lower ?? ''));

function typeOf({ tokens }: Document, t: number, lemma: string): EventType | undefined {
  const after = tokens.slice(t + 1, t + 7).map(({ lower }) => lower);
  const needs = NEEDS.get(lemma);
  if (needs && !after.some((word) => needs.test(word))) return undefined;
  return TYPES.get(lemma);
}

const TYPES = new Map<string, EventType>(
  (
    [
      ['CONSULT', 'meet hold confer'],
      ['REQUEST', 'call urge request appeal'],
      ['REJECT', 'reject'],
      ['THREATEN', 'threaten'],
      ['PROTEST', 'demonstrate march'],
      ['MOBILIZE', 'deploy mobilise mobilize'],
      ['SANCTION', 'sanction impose'],
      ['AID', 'deliver donate'],
      ['ASSAULT', 'attack bomb shell raid ambush storm'],
      ['COERCE', 'arrest detain'],
    ] as [EventType, string][]
  ).flatMap(([type, lemmas]) => lemmas.split(' ').map((lemma): [string, EventType] => [lemma, type])),
);

/** What must follow for the verb to be meant so. */
const NEEDS = new Map<string, RegExp>([
  ['hold', /^(?:talks|summit|meeting|conference|consultations)$/],
  ['call', /^(?:on|upon)$/],
  ['appeal', /^to$/],
  ['impose', /^(?:sanctions?|embargo|ban)$/],
  ['deploy', /^(?:troops|soldiers|forces|units|police|army|reinforcements|tanks|\d[\d,]*)$/],
  ['deliver', /^(?:aid|food|medicine|assistance|supplies|relief)$/],
  ['donate', /^(?:aid|food|million|money)$/],
  ['march', /^(?:in|through|on|against|to)$/],
]);
