import type { Document } from '../document.ts';
import type { Clauses } from '../events/clauses.ts';
import { modalityOver } from '../events/governors.ts';
import { readingOf } from '../events/modality.ts';
import type { Scene } from '../events/scene.ts';
import { listEnd, namedIn, partnersAfter, subjectOf } from '../events/subjects.ts';
import { alsoOf, besideOf, frontedOf } from './beside.ts';
import { governorOf } from './governor.ts';
import { mainOf } from './main-clause.ts';
import { statusOfNoun } from './outcomes.ts';
import type { Phrase } from './phrases.ts';
import { type Predicate, predicateBy, verbStatus } from './told.ts';
import { statusNoun, statusVerb } from './words.ts';

/** All that the sentence of a phrase says of its status, what is recalled beside it first. */
export function predicatesOf(scene: Scene, clauses: Clauses, phrase: Phrase): Predicate[] {
  const { document } = scene;
  if (isInForceUnder(document, phrase))
    return [
      { at: phrase.head, status: 'IN_FORCE', modality: 'HAPPENED', subject: [], partners: [], presupposed: true },
    ];
  const found: Predicate[] = [];
  if (isAsked(document, phrase)) return found;
  found.push(...frontedOf(scene, clauses, phrase));
  const left = governorOf(scene, clauses, phrase);
  const beside = besideOf(scene, clauses, phrase, left?.group);
  found.push(...beside.found);
  // What stands in a subordinate clause of its own has no more to it than that.
  const governed = left && governedBy(scene, clauses, left, phrase);
  if (governed) found.push(governed);
  else if (!left?.group || !statusVerb(left.group.base, left.particle)) {
    const main = mainOf(scene, clauses, phrase, beside.to);
    if (main) found.push(main, ...alsoOf(scene, clauses, main));
  }
  return found.filter((one, i) => found.findIndex(({ at }) => at === one.at) === i);
}

/** "Under a memorandum between Tunisia and Libya": what is done by it, it is in force for. */
const isInForceUnder = ({ tokens }: Document, { from, kind, isBack, parties }: Phrase): boolean =>
  tokens[from - 1]?.lower === 'under' && kind === 'AGREEMENT' && !isBack && parties.length > 1;

/** In a question nothing is told. */
function isAsked({ tokens, sentences, sentenceOf }: Document, { head }: Phrase): boolean {
  const sentence = sentences[sentenceOf[head] as number];
  for (let t = (sentence?.to ?? 0) - 1; t > (sentence?.to ?? 0) - 3; t--) if (tokens[t]?.lower === '?') return true;
  return false;
}

type Governor = NonNullable<ReturnType<typeof governorOf>>;

function governedBy(
  scene: Scene,
  clauses: Clauses,
  { group: read, particle, noun, owner, partners }: Governor,
  phrase: Phrase,
): Predicate | undefined {
  // What governs something is no passive, whatever the tagger took it for.
  const group = read?.form === 'PARTICIPLE' ? { ...read, form: 'FINITE' as const } : read;
  const { document } = scene;
  if (noun === undefined) {
    if (!group) return undefined;
    const verb = verbStatus(group, particle);
    if (!verb) return undefined;
    const isRelative = /^(?:which|who|whom)$/.test(document.tokens[group.from - 1]?.lower ?? '');
    const told = predicateBy(scene, clauses, group, verb, isRelative);
    return (
      told && {
        ...told,
        partners: [...partners, ...(phrase.oneSided ? [] : partnersAfter(scene, clauses, { ...group, to: phrase.to }))],
      }
    );
  }
  const base = lemmaAt(document, noun);
  const own = statusNoun(base);
  // "repeat the experience of the joint forces": there are some.
  if (base === 'experience')
    return { at: noun, status: 'IN_FORCE', modality: 'HAPPENED', subject: [], partners: [], presupposed: true };
  if (!own) return undefined;
  const reading = group && readingOf(document, clauses, group);
  const by =
    document.tokens[phrase.to]?.lower === 'by'
      ? namedIn(scene, phrase.to + 1, listEnd(scene, phrase.to + 1, phrase.to + 12))
      : [];
  const isOwn = !/^(?:PROPOSED|UNDER_NEGOTIATION|MAKING)$/.test(own);
  const subject = by.length
    ? by
    : owner.length
      ? owner
      : group && reading && !isOwn
        ? subjectOf(scene, clauses, group, reading)
        : [];
  const verb = group && verbStatus(group, particle);
  const over = group && reading?.modality === 'HAPPENED' ? modalityOver(group.base) : undefined;
  const status = statusOfNoun(own, verb, over ?? reading?.modality, isAheadOf(document, noun));
  return (
    status && {
      at: noun,
      status,
      modality: reading?.modality ?? 'HAPPENED',
      subject,
      partners: [],
      presupposed: false,
    }
  );
}

/** "before the signing of", "ahead of", "pending the ratification of". */
const isAheadOf = ({ tokens }: Document, noun: number): boolean => {
  for (let t = noun - 1; t >= Math.max(0, noun - 4); t--) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    if (
      /^(?:before|until|pending|awaiting|for|await|awaits)$/.test(lower) ||
      (lower === 'of' && tokens[t - 1]?.lower === 'ahead')
    )
      return true;
    if (!/^(?:DT|JJ|NN|PRP\$|POS)/.test(pos)) return false;
  }
  return false;
};

const lemmaAt = ({ tokens }: Document, at: number): string => {
  const { lower, pos } = tokens[at] as Document['tokens'][number];
  return pos === 'NNS' && lower.endsWith('s') ? lower.slice(0, -1) : lower;
};
