import type { Document } from '../document.ts';
import type { Clauses, VerbGroup } from '../events/clauses.ts';
import { readingOf } from '../events/modality.ts';
import type { Scene } from '../events/scene.ts';
import { namedIn, partnersAfter, subjectOf } from '../events/subjects.ts';
import { DONE } from './outcomes.ts';
import type { Phrase } from './phrases.ts';
import { stateAfter, wayAfter } from './state-words.ts';
import { agentOnly, lastOf, PLAIN, type Predicate, predicateBy, verbStatus } from './told.ts';
import { type AgreementStatus, isMaking, statusVerb, subjectVerb } from './words.ts';

type Beside = { found: Predicate[]; to: number };

/** "… with Sudan signed in 2013", "…, proposed by Chad", "which Chad proposed in December and which Niger has backed". */
export function besideOf(scene: Scene, clauses: Clauses, { to: end }: Phrase, left: VerbGroup | undefined): Beside {
  const { tokens, sentences, sentenceOf } = scene.document;
  const limit = sentences[sentenceOf[end - 1] as number]?.to ?? end;
  const found: Predicate[] = [];
  let to = afterDate(scene, end);
  const comma = tokens[to]?.lower === ',' ? to + 1 : to;
  const lapse = left?.base === 'let' && /^(?:lapse|expire|die|collapse)$/.test(tokens[end]?.lower ?? '');
  if (left && lapse)
    return {
      found: [{ at: end, status: 'TERMINATED', ...readOf(scene, clauses, left), partners: [], presupposed: false }],
      to: end + 1,
    };
  for (let steps = 0, from = comma; steps < 3; steps++) {
    const participle = clauses.at(from);
    if (
      participle &&
      participle.from === from &&
      participle.auxiliaries.every((word) => !/^(?:was|were|is|are|has|have|had|will|would|be|to)$/.test(word)) &&
      /^VB[ND]$/.test(tokens[participle.at]?.pos ?? '')
    ) {
      const done =
        statusVerb(participle.base, participle.particle)?.status ?? (isMaking(participle.base) ? 'MAKING' : undefined);
      if (
        done &&
        !isIts(scene.document, participle) &&
        (from === to || from > comma || isAgentNear(scene, participle))
      ) {
        // "wants the memorandum extended": nothing is extended yet.
        const isWanted =
          from === to &&
          left !== undefined &&
          left.to <= end &&
          /^(?:want|seek|wish|like|see|have|get|need)$/.test(left.base);
        const status = isWanted ? DONE[done as AgreementStatus]?.WANTED : done === 'MAKING' ? 'IN_FORCE' : done;
        if (status && !/^(?:before|not|yet)$/.test(tokens[from - 1]?.lower ?? ''))
          found.push({
            at: participle.at,
            status,
            modality: isWanted ? 'WANTED' : 'HAPPENED',
            subject: subjectOf(scene, clauses, { ...participle, passive: true }, PLAIN),
            partners: partnersAfter(scene, clauses, participle),
            presupposed: true,
          });
        to = participle.to;
      }
    }
    // "hammered out in Addis Ababa and signed by …"
    const next = participle && to === participle.to ? andAfter(scene, participle.to) : undefined;
    if (next === undefined) break;
    from = next;
  }
  // "the Framework they signed at Addis Ababa"
  const bare = /^(?:they|we|he|she|it)$/.test(tokens[end]?.lower ?? '')
    ? clauses.around(end).find(({ from }) => from > end)
    : undefined;
  if (bare && bare.from <= end + 2 && !bare.passive) {
    const status = verbStatus(bare, '');
    const read = status && predicateBy(scene, clauses, bare, status, true, namedIn(scene, end, end + 1));
    if (read) return { found: [...found, read], to: bare.to };
  }
  for (let steps = 0, at = comma; steps < 3; steps++) {
    if (!/^(?:which|that|whose)$/.test(tokens[at]?.lower ?? '') || !/^(?:WDT|IN|WP)/.test(tokens[at]?.pos ?? '')) break;
    const group = clauses.around(end - 1).find(({ from, form }) => from > at && form !== 'INFINITIVE');
    if (!group || group.from - at > 12) break;
    const isSubject = group.from - at <= 1 || onlyAdverbs(scene.document, at + 1, group.from);
    const status = isSubject
      ? group.passive
        ? verbStatus(group, '')
        : (subjectVerb(group.base, group.particle) ??
          (group.base === 'be' ? stateAfter(scene.document, group.to) : undefined))
      : group.passive
        ? undefined
        : verbStatus(group, '');
    const last = lastOf(clauses, group);
    const lastStatus = status ?? (isSubject ? (last.passive ? verbStatus(last, '') : undefined) : verbStatus(last, ''));
    if (lastStatus) {
      const subject = isSubject ? undefined : namedIn(scene, at + 1, group.from);
      const read = predicateBy(scene, clauses, status ? group : last, lastStatus, true, subject);
      if (read) found.push({ ...read, partners: partnersAfter(scene, clauses, status ? group : last) });
    }
    to = last.to;
    // "…, and which Niger and Mali have since backed"
    let next = to;
    while (
      next < limit &&
      next < to + 8 &&
      tokens[next]?.lower !== 'which' &&
      !/^(?:VB|MD)/.test(tokens[next]?.pos ?? '')
    )
      next++;
    if (tokens[next]?.lower !== 'which') break;
    at = next;
  }
  return { found, to };
}

/** "Signed in March, the deal …", "Brokered by Algiers, the accord …". */
export function frontedOf(scene: Scene, clauses: Clauses, { from }: Phrase): Predicate[] {
  const { tokens, sentences, sentenceOf } = scene.document;
  if (tokens[from - 1]?.lower !== ',') return [];
  const begin = sentences[sentenceOf[from] as number]?.from ?? 0;
  const group = clauses.around(from).find(({ at }) => at >= begin && at <= begin + 1);
  const done = group && statusVerb(group.base, group.particle)?.status;
  if (
    !group ||
    !done ||
    group.auxiliaries.length ||
    from - group.to > 14 ||
    !/^VB[ND]$/.test(tokens[group.at]?.pos ?? '')
  )
    return [];
  const subject = subjectOf(scene, clauses, { ...group, passive: true }, PLAIN);
  return [
    {
      at: group.at,
      status: done,
      modality: 'HAPPENED',
      subject,
      partners: partnersAfter(scene, clauses, group),
      presupposed: true,
    },
  ];
}

/** "was signed in 2003 and ratified by Nicosia in 2004": what is said of it beside. */
export function alsoOf(scene: Scene, clauses: Clauses, { at, modality }: Predicate): Predicate[] {
  const first = clauses.at(at);
  const next = first?.passive && modality === 'HAPPENED' ? andAfter(scene, first.to) : undefined;
  const group = next === undefined ? undefined : clauses.at(next);
  const status = group && verbStatus(group, '');
  if (!group || !status || status === 'MAKING') return [];
  return [
    { at: group.at, status, modality, subject: agentOnly(scene, clauses, group), partners: [], presupposed: false },
  ];
}

/** What stands behind the "and" that follows soon, over prepositions and names. */
function andAfter({ document: { tokens } }: Scene, to: number): number | undefined {
  for (let t = to; t < to + 9; t++) {
    if (tokens[t]?.lower === 'and' && /^VB[ND]$/.test(tokens[t + 1]?.pos ?? '')) return t + 1;
    if (!/^(?:IN|RP|RB|DT|NN|JJ|CD|POS)/.test(tokens[t]?.pos ?? '')) return undefined;
  }
  return undefined;
}

function readOf(scene: Scene, clauses: Clauses, group: VerbGroup): Pick<Predicate, 'modality' | 'subject'> {
  const reading = readingOf(scene.document, clauses, group);
  return { modality: reading.modality, subject: subjectOf(scene, clauses, group, reading) };
}

/** "entered into force", "collapsed": what it does itself. */
const isIts = (document: Document, group: VerbGroup): boolean =>
  subjectVerb(group.base, group.particle) !== undefined || wayAfter(document, group) !== undefined;

const isAgentNear = ({ document: { tokens } }: Scene, { to }: VerbGroup): boolean =>
  [0, 1, 2, 3, 4].some((n) => /^(?:by|in|on|at|between|last|under|after)$/.test(tokens[to + n]?.lower ?? ''));

function afterDate(scene: Scene, at: number): number {
  const { tokens } = scene.document;
  const from = /^(?:on|in|of|from)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const date = scene.datesIn(from, from + 1)[0];
  return date ? date.to : at;
}

const onlyAdverbs = ({ tokens }: Document, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if (!/^(?:RB|,)/.test(tokens[t]?.pos ?? '')) return false;
  return true;
};
