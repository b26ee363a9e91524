import type { Document, Sentence } from '../document.ts';
import type { VerbGroup } from './clauses.ts';
import { deedType, isDeedVerb, needOf } from './deed-words.ts';
import type { EventType } from './event.ts';
import { type Reading, readingOf } from './modality.ts';
import type { Scene } from './scene.ts';
import { subjectRegion } from './subjects.ts';

/** A deed as a clause of a sentence tells it: the verb, and what it is. */
export type Deed = { group: VerbGroup; reading: Reading; type: EventType; isGathering: boolean };

/** What verbs tell that have happened, but for what stands beside the matter ("who met the delegation"). */
export function deedsIn(scene: Scene, sentence: Sentence): Deed[] {
  const { document, clauses } = scene;
  const deeds: Deed[] = [];
  for (const group of clauses.around(sentence.from)) {
    if (group.auxiliaries.some((word) => HABIT.test(word)) || HABIT.test(document.tokens[group.from - 1]?.lower ?? ''))
      continue;
    // Words in quotation marks are somebody's, and told as such.
    if (
      group.form === 'INFINITIVE' ||
      (document.tokens[group.at]?.quote ?? -1) >= 0 ||
      !isDeedVerb(group.base) ||
      isBeside(document, group)
    )
      continue;
    const gathers =
      group.passive && /^(?:hold|convene|host)$/.test(group.base) && isGathering(document, sentence, group);
    const type = gathers ? 'CONSULT' : typeOf(document, group);
    if (!type) continue;
    // "Donkeys were not mentioned, the minister protested": a word, and no march.
    if (type === 'PROTEST' && scene.cueAt(group.at) !== undefined) continue;
    // A participle alone is of something else ("troops deployed in the east"), and who threatens every week does so in general.
    if (group.form !== 'FINITE' && !(group.form === 'PARTICIPLE' && hasSubject(scene, group))) continue;
    const reading = readingOf(document, clauses, group);
    if (reading.modality === 'HAPPENED') deeds.push({ group, reading, type, isGathering: gathers });
  }
  return deeds;
}

/** "a summit of the heads of state was held". */
function isGathering({ tokens }: Document, { from }: Sentence, { from: verb }: VerbGroup): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 16); at--) {
    const { pos, lower } = tokens[at] as Document['tokens'][number];
    if (/^(?:summit|meeting|conference|talks|consultations|session)$/.test(lower)) return true;
    if (/^(?:MD|VB[DPZ]|WP|WDT)/.test(pos)) return false;
  }
  return false;
}

/** The tagger takes many a past tense after a name for a participle: "Mali’s government rejected on Tuesday …". */
function hasSubject(scene: Scene, group: VerbGroup): boolean {
  const next = scene.document.tokens[group.to]?.lower ?? '';
  // "troops deployed in the east withdrew"
  const isLast = !scene.clauses.around(group.at).some((other) => other.form === 'FINITE' && other.from > group.from);
  if (next === 'by' || (!isLast && /^(?:in|at|near|last|under)$/.test(next))) return false;
  return subjectRegion(scene, scene.clauses, group) !== undefined;
}

const HABIT =
  /^(?:repeatedly|often|always|regularly|usually|consistently|constantly|traditionally|long|sometimes|frequently|routinely)$/;

const isBeside = ({ tokens }: Document, { from }: VerbGroup): boolean =>
  [1, 2, 3].some((n) => /^(?:who|which|where|when)$/.test(tokens[from - n]?.lower ?? ''));

function typeOf({ tokens }: Document, { at, base, particle }: VerbGroup): EventType | undefined {
  const needs = needOf(base);
  if (needs) {
    let found = false;
    for (let t = at + 1; t < at + 8 && !found; t++) {
      const { lower, pos } = tokens[t] ?? { lower: '', pos: '' };
      if (/^(?:VB[DPZ]|MD|[.,;:])/.test(pos)) break;
      found = needs.test(lower);
    }
    if (!found) return undefined;
  }
  if (base === 'threaten' && tokens[at]?.pos !== 'VBD') return undefined;
  return deedType(base, particle);
}
