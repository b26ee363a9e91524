import type { Rows } from '../../model/rows.ts';
import type { Document } from '../document.ts';
import { overlaps, type Span } from '../span.ts';
import { isFiller, pieces, type TopicWord, topicWord } from './topic-words.ts';

/** A topic with all words by which a text can mean it. */
export type TopicEntry = { id: string; names: string[]; broader?: string };

/** The tokens [from, to) mean the topic. */
export type TopicHit = { topic: string; from: number; to: number; span: Span };

/** The topics that rows of the graph state, with their names in every language. */
export function topicsOf({ nodes, relationships }: Rows): TopicEntry[] {
  const names = new Map(
    nodes.flatMap(({ label, id, properties }) => (label === 'Alias' ? [[id, String(properties.name)]] : [])),
  );
  const topics = new Map(
    nodes.flatMap(({ label, id }) => (label === 'Topic' ? [[id, { id, names: [] } as TopicEntry]] : [])),
  );
  for (const { type, from, to } of relationships) {
    const topic = topics.get(type === 'NAMES' ? to.id : from.id);
    const name = names.get(from.id);
    if (type === 'NAMES' && to.label === 'Topic' && name) topic?.names.push(name);
    if (type === 'BROADER' && topic) topic.broader = to.id;
  }
  return [...topics.values()];
}

/** The names of topics as a trie of words, so that all in a text are found in one pass. */
export class TopicIndex {
  private readonly root: Branch = { next: new Map() };
  private readonly parents = new Map<string, string>();

  constructor(entries: readonly TopicEntry[]) {
    for (const { id, names, broader } of entries) {
      if (broader) this.parents.set(id, broader);
      for (const name of names) this.add(id, name);
    }
  }

  /** The longest names, left to right, none overlapping; none in words that name somebody (`taken`, in order). */
  find(document: Document, taken: readonly Span[] = []): TopicHit[] {
    const words = wordsOf(document);
    const hits: TopicHit[] = [];
    let next = 0;
    for (let i = 0; i < words.length; ) {
      const hit = this.longest(words, i);
      if (!hit) {
        i++;
        continue;
      }
      const [first, last] = [words[i] as Word, words[hit.to - 1] as Word];
      const span: Span = [document.tokens[first.token]?.start ?? 0, document.tokens[last.token]?.end ?? 0];
      while (next < taken.length && (taken[next] as Span)[1] <= span[0]) next++;
      if (next < taken.length && overlaps(taken[next] as Span, span)) {
        i++;
        continue;
      }
      for (const topic of hit.topics) hits.push({ topic, from: first.token, to: last.token + 1, span });
      i = hit.to;
    }
    return hits;
  }

  /** Whether `topic` lies in `broader`. */
  isWithin(topic: string, broader: string): boolean {
    for (let at = this.parents.get(topic), steps = 0; at && steps < 20; at = this.parents.get(at), steps++)
      if (at === broader) return true;
    return false;
  }

  private add(topic: string, name: string): void {
    const words = name.split(/\s+/).flatMap(pieces).filter(Boolean).map(topicWord);
    const meaning = words.filter(({ plain }) => !isFiller(plain));
    if (!meaning.length) return;
    let at = this.root;
    for (const { plain, stem } of meaning) {
      // A name of one word may be a verb ("intervene"), but "fighting" is not "to fight".
      const key = meaning.length > 1 || !/ing$/.test(plain) ? stem : plain;
      let branch = at.next.get(key);
      if (!branch) {
        branch = { next: new Map() };
        at.next.set(key, branch);
      }
      at = branch;
    }
    at.topics ??= new Map();
    const capitals = /^\p{Lu}{2,}s?$/u.test(name) ? name.replace(/s$/, '') : undefined;
    if (!at.topics.has(topic))
      at.topics.set(topic, { alone: meaning.length === 1 ? name.toLowerCase() : undefined, capitals });
  }

  private longest(words: readonly Word[], from: number): { to: number; topics: string[] } | undefined {
    const { word, sentence } = words[from] as Word;
    if (isFiller(word.plain) || !(this.root.next.has(word.stem) || this.root.next.has(word.plain))) return undefined;
    let best: { to: number; topics: string[] } | undefined;
    // "smuggling" is a name of its own, and the first word of "smuggled goods".
    for (const key of word.stem === word.plain ? [word.plain] : [word.stem, word.plain]) {
      let branch = this.root.next.get(key);
      for (let i = from; branch; ) {
        const here: Branch = branch;
        const topics = [...(here.topics ?? [])].flatMap(([topic, how]) =>
          i > from || fits(words[i] as Word, how) ? [topic] : [],
        );
        if (topics.length && i + 1 >= (best?.to ?? 0)) best = { to: i + 1, topics };
        do i++;
        while (i < words.length && isFiller((words[i] as Word).word.plain));
        const next = words[i];
        branch = next && next.sentence === sentence ? here.next.get(next.word.stem) : undefined;
      }
    }
    return best;
  }
}

type Branch = { next: Map<string, Branch>; topics?: Map<string, How> };
/** Of a name that is one word: the word, and its capitals where it is an abbreviation. */
type How = { alone?: string; capitals?: string };
type Word = { word: TopicWord; token: number; text: string; isVerb: boolean; isPiece: boolean; sentence: number };

/** A single word fits as it is or in the plural ("roads" is not "road"); otherwise inflected it must be a verb. */
function fits({ word, text, isVerb, isPiece }: Word, { alone, capitals }: How): boolean {
  if (capitals) return text.startsWith(capitals);
  if (alone === undefined) return true;
  // "cross-border" is no border.
  if (isPiece) return false;
  // In March nobody marches.
  if (/^(?:March|May)$/.test(text)) return false;
  const { plain } = topicWord(alone);
  if (word.plain !== plain) return isVerb;
  const lower = text.toLowerCase();
  return !OTHER_PLURALS.has(lower) && (topicWord(lower).plain !== lower || alone === plain || lower === alone);
}

/** Plurals that mean something else than their singular. */
const OTHER_PLURALS = new Set(['developments', 'waters', 'securities', 'educations']);

function wordsOf({ tokens, sentenceOf }: Document): Word[] {
  const words: Word[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const { text, pos } = tokens[token] as Document['tokens'][number];
    const sentence = sentenceOf[token] ?? 0;
    const isVerb = pos.startsWith('VB');
    const all = text.includes('-') || text.includes('‑') ? pieces(text) : undefined;
    if (!all) words.push({ word: topicWord(text), token, text, isVerb, isPiece: false, sentence });
    else
      for (const piece of all)
        words.push({ word: topicWord(piece), token, text: piece, isVerb, isPiece: all.length > 1, sentence });
  }
  return words;
}
