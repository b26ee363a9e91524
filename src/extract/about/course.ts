/** What becomes of a thing in the words around it: whether it is to be, or to end, stay away or be kept from somebody. */
import type { Document } from '../document.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import { NEGATIONS, OPPOSES } from './attitudes.ts';

/** What is said of a thing: the predicate, and whether it ought to be so ("must", "has to"). */
export type Predicate = { at: number; isDuty: boolean };

/**
 * The predicate whose subject is the noun `noun`, by syntax or because an infinitive follows its words, which end before `end`:
 * "troops must leave", "wants troops to leave". Undefined where there is none.
 */
export function predicateOf(document: Document, noun: number, end: number): Predicate | undefined {
  const { tokens } = document;
  const { head, deprel } = tokens[noun] as Document['tokens'][number];
  if (/^nsubj|^csubj/.test(deprel) && head >= 0) {
    const governed = NEEDS.has(lemma(document, head)) ? infinitive(document, head + 1) : undefined;
    if (governed !== undefined) return { at: governed, isDuty: true };
    return { at: head, isDuty: hasDuty(document, head) };
  }
  // "Demanded that the smuggling stop" has no mark of a verb, and is often taken for a noun.
  const wanted = infinitive(document, end) ?? (ENDS.has(tokens[end]?.lower ?? '') ? end : undefined);
  return wanted === undefined ? undefined : { at: wanted, isDuty: false };
}

/** "must", "should": what ought to be is wanted. */
const hasDuty = ({ tokens, children }: Document, verb: number): boolean =>
  (children[verb] ?? []).some((child) => /^(?:must|should|shall)$/.test(tokens[child]?.lower ?? ''));

/** By the predicate its subject ends or stays away: "must end", "will stay out", "to be avoided", "will not return". */
export function isEnded(document: Document, { at }: Predicate): boolean {
  const { tokens, children } = document;
  const dependents = children[at] ?? [];
  const word = lemma(document, at);
  const hasObject = dependents.some((child) => tokens[child]?.deprel === 'obj');
  const isPassive =
    /^VB[ND]$/.test(tokens[at]?.pos ?? '') &&
    (dependents.some((child) => tokens[child]?.deprel === 'aux:pass') || lemma(document, at - 1) === 'be');
  const particles = [tokens[at + 1]?.lower ?? '', ...dependents.map((child) => tokens[child]?.lower ?? '')];
  const ends =
    (ENDS.has(word) && !hasObject) ||
    LEAVES.has(word) ||
    (STAYS.has(word) && particles.some((particle) => AWAY.has(particle))) ||
    (isPassive && OPPOSES.has(word));
  const isNegated = [...dependents.map((child) => tokens[child]), ...tokens.slice(Math.max(0, at - 3), at)].some(
    (token) => token && NOT.has(token.lower),
  );
  // "must not exclude anybody" is no word against who must not.
  return isNegated && !ends ? !OPPOSES.has(word) : ends !== isNegated;
}

/** "out of the war", "free of mines", "safe from attacks", "an exemption from": it is kept away from what follows. */
export function isKeptAway(document: Document, noun: number): boolean {
  const { tokens, leftEdge, children } = document;
  const { head } = tokens[noun] as Document['tokens'][number];
  let at = leftEdge[noun] ?? noun;
  if (!/^(?:IN|TO)$/.test(tokens[at]?.pos ?? '')) at--;
  const [before, preposition] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  // "out of" may be one preposition to the parser, so that both of its words are inside the phrase.
  const [last, first] = AWAY.has(preposition) ? [tokens[at + 1]?.lower ?? '', preposition] : [preposition, before];
  if (/^(?:of|from)$/.test(last) && (AWAY.has(first) || FREE.has(first))) return true;
  const isFrom = last === 'from' || (children[noun] ?? []).some((c) => c < noun && tokens[c]?.lower === 'from');
  return isFrom && head >= 0 && GUARDS.has(lemma(document, head));
}

/** The verb, participle or adjective of "[not] to end", "to be avoided" at `at`. */
function infinitive({ tokens }: Document, at: number): number | undefined {
  let next = at;
  if (NOT.has(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.pos !== 'TO') return undefined;
  do next++;
  while (/^RB/.test(tokens[next]?.pos ?? ''));
  if (tokens[next]?.lower === 'be' && /^(?:VBN|VBD|JJ)$/.test(tokens[next + 1]?.pos ?? '')) next++;
  return /^(?:VB[ND]?|JJ)$/.test(tokens[next]?.pos ?? '') ? next : undefined;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const NEEDS = set('have need ought');
const ENDS = set('end stop cease halt withdraw depart disappear vanish retreat fail collapse');
const LEAVES = set('leave quit exit');
const STAYS = set('stay keep remain stand hold be get go pull move');
const AWAY = set('out away outside off');
const FREE = set('free safe clear rid immune exempt');
const GUARDS =
  set(`protect defend shield save free liberate guard secure safeguard preserve spare exempt exemption protection
 freedom safe immune withdraw withdrawal abstain abstention departure`);
const NOT = new Set([...NEGATIONS].filter((word) => word !== 'without'));

const isKnown = (word: string): boolean =>
  [ENDS, LEAVES, STAYS, GUARDS, OPPOSES, NEEDS].some((words) => words.has(word)) || word === 'be';
const lemma = ({ tokens }: Document, at: number): string =>
  lemmaOf(tokens[at]?.lower ?? '', tokens[at]?.pos ?? '', isKnown);
