/** Which country an article is about, for "the army" and "the government". */
import { tokenize } from '../extract/text/tokens.ts';
import type { Bounds } from '../model/dates.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Hit } from './name-trie.ts';
import type { TextIndex } from './text-index.ts';
import type { ArticleText } from './types.ts';
import { wordsOf } from './words.ts';

export type Focus = {
  /** The country that outweighs all others; undefined when none does. */
  country?: string;
  reason: string;
  /** It outweighs them by far; or the article is written from there; or it is only named more than others. */
  basis: 'CLEAR' | 'WRITTEN' | 'MOST' | 'NONE';
  /** Every country that is named, with its weight. */
  weights: ReadonlyMap<string, number>;
};

/** By the dateline, the headline and how often a country, its people, towns and bodies are named. */
export function focusOf(article: ArticleText, index: TextIndex, gazetteer: Gazetteer): Focus {
  const weights = new Map<string, number>();
  const count = (hits: readonly Hit[], weight: number) => {
    for (const hit of hits) {
      const country = countryOf(hit, gazetteer);
      if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
    }
  };
  count(index.hits, 1);
  const found = (text: string | undefined) => (text ? gazetteer.find(wordsOf(tokenize(text)), article.language) : []);
  count(found(article.title), 2);
  const dateline = found(article.dateline)[0] ?? datelineIn(index);
  const written = dateline && countryOf(dateline, gazetteer);
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  const [most, next] = [first?.[1] ?? 0, second?.[1] ?? 0];
  const isWritten = written !== undefined && (weights.get(written) ?? 0) * ABOVE >= most;
  if (first && most >= Math.max(LEAST, FAR_ABOVE * next))
    return { country: first[0], reason: `the article is about ${first[0]} above all`, basis: 'CLEAR', weights };
  if (isWritten && (!first || first[0] === written || most < ABOVE * next))
    return { country: written, reason: `the article is written from ${written}`, basis: 'WRITTEN', weights };
  if (first && most >= Math.max(LEAST, ABOVE * next))
    return { country: first[0], reason: `the article names ${first[0]} most often`, basis: 'MOST', weights };
  const reason = first ? `the article is about ${first[0]} and ${second?.[0]} alike` : 'no country is named';
  return { reason, basis: 'NONE', weights };
}

/** One mention makes no article about a country. */
const LEAST = 2;
/** How many times more often than the next country the first must be named to be the one, and to be so for sure. */
const ABOVE = 1.8;
const FAR_ABOVE = 2;

function countryOf({ named }: Hit, gazetteer: Gazetteer): string | undefined {
  const countries = new Set<string>();
  for (const { entry } of named) {
    // "President Moncef Marzouki": his country too, where he held an office of it.
    if (entry.kind === 'PERSON' && !entry.held?.length) continue;
    const country = gazetteer.countryOf(entry) ?? entry.country;
    if (country) countries.add(country);
  }
  return countries.size === 1 ? countries.values().next().value : undefined;
}

/** "TRIPOLI (AFP) –", "Niamey, 10 February 2015": a place that opens the text, before a dash or in a line without a full stop. */
function datelineIn(index: TextIndex): Hit | undefined {
  const first = index.hits[0];
  const line = /^[^\n]*/.exec(index.text.trimStart())?.[0] ?? '';
  if (!first || first.from > 2 || !first.named.some(({ entry }) => entry.label === 'Place')) return undefined;
  return /^.{0,60}?\s[–—-]{1,2}\s/.test(line) || !/[.!?]["”’]?\s*$/.test(line) ? first : undefined;
}

/** Two governments or more claim to rule a country at that time: its capital and "the government" may be either. */
export function hasRivalGovernments(gazetteer: Gazetteer, country: string, on: Bounds | undefined): boolean {
  if (!on) return false;
  const ruled = gazetteer
    .offices(country, 'HEAD_OF_GOVERNMENT')
    .filter(({ id }) => gazetteer.holders(id, on).length > 0);
  return ruled.length > 1;
}
