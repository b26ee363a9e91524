/** Names of persons in a text: those of the gazetteer, and by their shape those it lacks. */
import type { Gazetteer } from './gazetteer.ts';
import { genderOf } from './given-names.ts';
import {
  BODY_NAMES,
  HONORIFICS,
  headOf,
  NAME_BEGINNINGS,
  NO_NAMES,
  PARTICLES,
  STATUSES,
  SUFFIXES,
  TITLE_PARTS,
} from './lexicon.ts';
import type { Hit, Named } from './name-trie.ts';
import type { TextIndex } from './text-index.ts';
import { isPerson, ownerOf, type TitleWords, titleBefore } from './titles.ts';
import { CAPITAL, CAPITALS } from './words.ts';

/** The words [from, to) of a name. */
export type PersonName = {
  from: number;
  to: number;
  /** Folded, particles and all. */
  keys: string[];
  /** Persons of the gazetteer who bear it, or a part of it that stands alone. */
  known: Named[];
  /** The gazetteer has the name as it stands, no longer and no shorter. */
  exact: boolean;
  title?: TitleWords;
  /** Title, given name or gazetteer say that it is a person's. */
  sure: boolean;
  sentence: number;
  possessive: boolean;
};

/** In text order. Runs of capitals that nothing says to be a person are there too when they have two words, `sure` false. */
export function personNames(index: TextIndex, gazetteer: Gazetteer): PersonName[] {
  const names: PersonName[] = [];
  for (let i = 0; i < index.words.length; ) {
    const to = endOfRun(index, i);
    if (to === i) {
      i++;
      continue;
    }
    const name = nameIn(index, gazetteer, i, to);
    if (name) names.push(name);
    i = to;
  }
  return names;
}

/** The end of the run of name words that begins at `i`; `i` when none does. */
function endOfRun(index: TextIndex, i: number): number {
  const sentence = index.sentences[index.sentenceOf(i)];
  const end = sentence?.to ?? index.words.length;
  let to = i;
  for (let k = i; k < end; ) {
    const step = nameWord(index, k, k === i);
    if (step > k) {
      to = k = Math.min(step, end);
      if (index.word(k - 1)?.possessive) break;
      continue;
    }
    // Small particles belong to a name only with what follows them, and at its beginning only such as begin one.
    const key = index.key(k);
    if (key === '' || !PARTICLES.has(key) || (k === i && !NAME_BEGINNINGS.has(key))) break;
    let next = k + 1;
    while (next < end && PARTICLES.has(index.key(next)) && nameWord(index, next, false) === next) next++;
    if (next >= end || nameWord(index, next, false) === next) break;
    k = next;
  }
  return to;
}

/** The word after the name word, or the known person's name, at `i`; `i` when it is neither. */
function nameWord(index: TextIndex, i: number, first: boolean): number {
  const word = index.word(i);
  if (!word || word.key === '') return i;
  const hit = index.hit(i);
  if (hit && !isGivenName(index, hit, i)) return hit.named.some(isPerson) ? hit.to : i;
  if ((word.shape & CAPITAL) === 0 || !/^\p{L}/u.test(word.key)) return i;
  if (SUFFIXES.has(word.key)) return first ? i : i + 1;
  // "Theresa May"
  const month =
    word.key === 'may' && !first && genderOf(index.key(i - 1)) !== undefined && !/^\d/.test(index.key(i + 1));
  if ((NO_NAMES.has(word.key) && !month) || HONORIFICS.has(word.key) || STATUSES.has(word.key)) return i;
  const head = headOf(word.key);
  if (first && TITLE_PARTS.has(word.key)) return i;
  // An office is no name; a noun such as "Butler" can be a family name, not the beginning of one.
  if (head && (head.class === 'OFFICE' || head.class === 'BODY' || head.plural || first)) return i;
  return i + 1;
}

/** "Victoria Nuland": a given name that is a town's too, before a family name. */
function isGivenName(index: TextIndex, hit: Hit, i: number): boolean {
  const next = index.word(i + 1);
  if (hit.to !== i + 1 || !hit.named.every(({ entry }) => entry.label === 'Place')) return false;
  if (genderOf(index.key(i)) === undefined || !next || index.hit(i + 1)) return false;
  return (next.shape & CAPITAL) !== 0 && headOf(next.key) === undefined && !BODY_NAMES.has(next.key);
}

function nameIn(index: TextIndex, gazetteer: Gazetteer, from: number, to: number): PersonName | undefined {
  const keys: string[] = [];
  for (let i = from; i < to; i++) keys.push(index.key(i));
  const hit = firstPersonHit(index, from, to);
  const exact = hit?.from === from && hit.to === to;
  if (!hit && (isBodyName(keys) || (isShouted(index, from, to) && !isLabel(index, from, to)))) return undefined;
  if (!hit && (follows(index, to) || keys.every((key) => key.length === 1))) return undefined;
  const title = titleBefore(index, gazetteer, from) ?? countryBefore(index, gazetteer, from);
  const parts = keys.filter((key) => !PARTICLES.has(key) && !SUFFIXES.has(key)).length;
  return {
    from,
    to,
    keys,
    known: hit ? hit.named.filter(isPerson) : [],
    exact,
    title,
    sure:
      hit !== undefined ||
      title !== undefined ||
      (parts > 1 && (genderOf(keys[0] as string) !== undefined || hasAge(index, to))),
    sentence: index.sentenceOf(from),
    possessive: index.word(to - 1)?.possessive ?? false,
  };
}

/** "Salem Lamine, 61": a body has no age. */
const hasAge = (index: TextIndex, to: number): boolean =>
  index.textAt(to) === ',' && /^[1-9]\d$/.test(index.textAt(to + 1)) && /^[,.;]?$/.test(index.textAt(to + 2));

/** "Saudi King Abdullah", where the title is part of the known name. */
function countryBefore(index: TextIndex, gazetteer: Gazetteer, at: number): TitleWords | undefined {
  const hit = index.hit(at) && at > 0 ? index.hit(at - 1) : undefined;
  const of =
    hit?.to === at && hit.named.some(({ name }) => name.kind === 'DEMONYM') ? ownerOf(hit.named, gazetteer) : undefined;
  return hit && of
    ? { from: hit.from, to: at, office: [], words: [], status: 'CURRENT', of, positions: [] }
    : undefined;
}

/** All capitals: an abbreviation, or part of a headline. */
function isShouted(index: TextIndex, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!((index.word(i)?.shape ?? 0) & CAPITALS)) return false;
  return true;
}

/** "MAROU AMADOU:" before what he says. */
const isLabel = (index: TextIndex, from: number, to: number): boolean =>
  index.textAt(to) === ':' && index.sentences[index.sentenceOf(from)]?.from === from;

function firstPersonHit(index: TextIndex, from: number, to: number) {
  for (let i = from; i < to; i++) if (index.hit(i)) return index.hit(i);
  return undefined;
}

const isBodyName = (keys: readonly string[]): boolean =>
  keys.some((key, i) => BODY_NAMES.has(key) && (i > 0 || keys.length === 1));

/** A capitalised run that runs on into a noun: "Karama Brigade", "Prime Minister". */
function follows(index: TextIndex, to: number): boolean {
  const word = index.word(to);
  if (!word || word.key === '' || index.word(to - 1)?.possessive) return false;
  if (index.sentenceOf(to) !== index.sentenceOf(to - 1)) return false;
  const head = headOf(word.key)?.class;
  return head === 'OFFICE' || ((word.shape & CAPITAL) !== 0 && (head === 'BODY' || BODY_NAMES.has(word.key)));
}
