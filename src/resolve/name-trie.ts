/** Names as a trie of folded words, so that all names in a text are found in one pass whatever their number. */
import { nameKey } from '../model/names.ts';
import type { EntryName, GazetteerEntry } from './entries.ts';
import { NAME_BEGINNINGS } from './lexicon.ts';
import { CAPITAL, CAPITALS, shapeOf, type Word } from './words.ts';

export type Named = { entry: GazetteerEntry; name: EntryName };
/** The words [from, to) are a name of each of `named`. */
export type Hit = { from: number; to: number; named: Named[] };

export class NameTrie {
  private readonly root: Branch = { names: [] };

  add(named: Named): void {
    const keys = named.name.key.split(' ');
    let at = this.root;
    for (const key of keys) {
      at.next ??= new Map();
      let next = at.next.get(key);
      if (!next) {
        next = { names: [] };
        at.next.set(key, next);
      }
      at = next;
    }
    at.names.push({ named, needs: needsOf(named.name, keys) });
  }

  /**
   * The longest names in `words`, left to right, none overlapping. A name written with capitals must have them in the text:
   * "US", "WHO" and "May" are not "us", "who" and "may". Names of other than persons in other Latin-script languages than `language`
   * are left out: "Maurice" is Mauritius in French.
   */
  find(words: readonly Word[], language = 'en'): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; ) {
      const hit = this.longest(words, from, language);
      if (hit) hits.push(hit);
      from = hit?.to ?? from + 1;
    }
    return hits;
  }

  private longest(words: readonly Word[], from: number, language: string): Hit | undefined {
    let at: Branch | undefined = this.root;
    let best: Hit | undefined;
    for (let i = from; i < words.length; i++) {
      const { key } = words[i] as Word;
      at = key === '' ? undefined : at.next?.get(key);
      if (!at) break;
      if (at.names.length === 0) continue;
      const named = at.names
        .filter(
          ({ named: { entry, name }, needs }) =>
            (entry.kind === 'PERSON' || !name.language || name.language === language || name.language === 'ar') &&
            fits(words, from, needs),
        )
        .map(({ named: one }) => one);
      if (named.length) best = { from, to: i + 1, named };
    }
    return best;
  }
}

type Branch = { next?: Map<string, Branch>; names: { named: Named; needs: Need[] }[] };
/** Of a word of a name: nothing, a capital, or capitals throughout; the last of short or of longer abbreviations. */
type Need = 0 | 1 | 2 | 3;

function needsOf(name: EntryName, keys: readonly string[]): Need[] {
  if (/^\p{Ll}/u.test(name.name) && !/\p{Lu}/u.test(name.name)) return [];
  const pieces = name.name.split(/[\s\-‐‑/,()]+/).filter((piece) => nameKey(piece) !== '');
  if (pieces.length === keys.length + 1 && pieces[0]?.toLowerCase() === 'the') pieces.shift();
  if (pieces.length !== keys.length) return [CAPITAL as Need];
  return pieces.map((piece, i): Need => {
    const key = keys[i] as string;
    if (NAME_BEGINNINGS.has(key)) return 0;
    const shape = shapeOf(piece.replace(/['’]s$/, ''));
    if (shape & CAPITALS) return piece.length < 4 || ORDINARY.has(key) ? 2 : 3;
    return (shape & CAPITAL) as Need;
  });
}

/** Words that an abbreviation of four letters or more looks like when only its first is a capital. */
const ORDINARY = new Set([
  'east',
  'west',
  'hope',
  'care',
  'unit',
  'fast',
  'safe',
  'mine',
  'gold',
  'arms',
  'aids',
  'acts',
]);

function fits(words: readonly Word[], from: number, needs: readonly Need[]): boolean {
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i];
    if (!need) continue;
    const { shape } = words[from + i] as Word;
    if (!(shape & CAPITAL)) return false;
    if (need === 2 && (!(shape & CAPITALS) || (needs.length === 1 && shouts(words, from)))) return false;
  }
  return true;
}

/** In a headline all in capitals, "US" may be "us" and "MAY" is "may": there an abbreviation tells nothing. */
function shouts(words: readonly Word[], at: number): boolean {
  let count = 0;
  const isSmall = (i: number): boolean => {
    const word = words[i];
    if (!word || word.key.length < 2) return false;
    count++;
    return !(word.shape & CAPITALS);
  };
  for (let i = at - 1; i >= Math.max(0, at - WINDOW) && !words[i + 1]?.first; i--) if (isSmall(i)) return false;
  for (let i = at + 1; i <= at + WINDOW && !words[i]?.first; i++) if (isSmall(i)) return false;
  return count > 2;
}

const WINDOW = 4;
