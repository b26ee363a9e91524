import type { Document } from '../document.ts';
import type { Clauses, VerbGroup } from '../events/clauses.ts';
import type { Scene } from '../events/scene.ts';
import { partnersAfter } from '../events/subjects.ts';
import type { Phrase } from './phrases.ts';
import { stateAfter, wayAfter } from './state-words.ts';
import { agentOnly, lastOf, type Predicate, predicateBy, verbStatus } from './told.ts';
import { subjectVerb } from './words.ts';

/** The verb whose subject the phrase is. */
export function mainOf(scene: Scene, clauses: Clauses, phrase: Phrase, from: number): Predicate | undefined {
  const { document } = scene;
  const { tokens } = document;
  const begin = tokens[phrase.from - 1]?.lower ?? '';
  // "in the accord", "of the treaty": part of something else.
  if (
    /^(?:of|in|on|for|to|about|with|against|by|from|over|into|like|than|through|outside|behind|via|despite|beyond)$/.test(
      begin,
    )
  )
    return undefined;
  for (const group of clauses.around(phrase.head)) {
    if (group.from < from) continue;
    if (group.from - from > 30) return undefined;
    if (!isReached(scene, from, group.from, phrase.to)) return undefined;
    if (group.form === 'PARTICIPLE' || group.form === 'GERUND') {
      from = group.to;
      continue;
    }
    if (group.form === 'INFINITIVE' && group.from > phrase.to) return undefined;
    return asSubject(scene, clauses, group);
  }
  return undefined;
}

function asSubject(scene: Scene, clauses: Clauses, group: VerbGroup): Predicate | undefined {
  const { document } = scene;
  const last = lastOf(clauses, group);
  const done = last.passive
    ? verbStatus(last, last.particle)
    : (subjectVerb(last.base, last.particle) ??
      (last.base === 'be' || last.base === 'remain' || last.base === 'stay'
        ? stateAfter(document, last.to)
        : undefined) ??
      wayAfter(document, last));
  if (!done) return undefined;
  const read = predicateBy(scene, clauses, last, done, false, last.passive ? undefined : []);
  // What is said of a passive verb's subject is done by its agent alone.
  return (
    read && {
      ...read,
      subject: last.passive ? agentOnly(scene, clauses, last) : [],
      partners: last.passive ? partnersAfter(scene, clauses, last) : [],
    }
  );
}

/** Nothing stands between but what belongs to the phrase: prepositions and what they name, dates and asides. */
function isReached(scene: Scene, from: number, to: number, end: number): boolean {
  const { tokens } = scene.document;
  let open = false;
  for (let t = from; t < to; t++) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (/^[;:–—“”«»"]$/.test(lower)) return false;
    if (/^(?:that|which|who|if|while|but|because|after|when|as|where)$/.test(lower)) return false;
    if (/^(?:IN|TO)$/.test(pos)) open = true;
    else if (lower === ',') {
      open = t < to - 1;
      if (t === end && !/^(?:W|VB|IN|DT|NN)/.test(tokens[t + 1]?.pos ?? '')) return false;
    } else if (/^(?:and|or)$/.test(lower) && !/^(?:DT|NN|JJ|PRP\$)/.test(tokens[t + 1]?.pos ?? '')) return false;
    else if (!open && !/^(?:RB|RP|-LRB-|-RRB-|CC)/.test(pos) && !/^(?:NN|JJ|CD|DT|POS|PRP\$|HYPH)/.test(pos))
      return false;
    // A subject of its own: "the accord Algeria rejected".
    else if (!open && t === end && /^(?:NNP|DT|PRP)/.test(pos) && scene.datesIn(t, t + 1).length === 0) return false;
  }
  return true;
}
